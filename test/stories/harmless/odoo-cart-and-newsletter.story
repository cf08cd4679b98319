#: source odoo/odoo addons/website_mass_mailing and addons/website_sale (csrf_token in every form)
#: case a visitor of a shop subscribes by JSON-RPC, whose fields are params.…, and fills the cart; session_id is sent again with every answer
#: kind hidden fields of a framework in harmless forms; a session that is sent with every answer
#: truth a subscription and a cart are no sign-ins; that session_id stays is as it should be
#: signins none
#: nofinding session-fixation - failed
#: state unknown|anonymous
it watches https://shop.test/
12:00:00 GET https://shop.test/shop
200 text/html
Set-Cookie: frontend_lang=en_US; Path=/
Set-Cookie: session_id=62b81c0e61f81c91512a8cf8e0c03f2a465d5315; Expires=Mon, 12 Jan 2026 12:00:00 GMT; Max-Age=604800; HttpOnly; Path=/
12:00:20 POST https://shop.test/website_mass_mailing/subscribe json: id#, jsonrpc, method, params.list_id#, params.value, params.subscription_type, params.recaptcha_token_response
200 application/json
Set-Cookie: session_id=62b81c0e61f81c91512a8cf8e0c03f2a465d5315; Expires=Mon, 12 Jan 2026 12:00:20 GMT; Max-Age=604800; HttpOnly; Path=/
12:00:40 POST https://shop.test/shop/cart/update form: csrf_token~, product_id#, product_template_id#, add_qty#
303 → /shop/cart
Set-Cookie: session_id=62b81c0e61f81c91512a8cf8e0c03f2a465d5315; Expires=Mon, 12 Jan 2026 12:00:40 GMT; Max-Age=604800; HttpOnly; Path=/
GET /shop/cart
200 text/html
Set-Cookie: session_id=62b81c0e61f81c91512a8cf8e0c03f2a465d5315; Expires=Mon, 12 Jan 2026 12:00:41 GMT; Max-Age=604800; HttpOnly; Path=/
