#: source WooCommerce's own page on its cookies (https://woocommerce.com/document/woocommerce-cookies/), WordPress/WordPress wp-includes/pluggable.php
#: case a shop on WordPress: the form stands at my-account, is answered 200 with itself after a wrong password, and leads back to my-account with the right one; a cart's hash and count, a guest's cart, where visitors came from (sbjs_…), and the cookie test stand by
#: kind a crowd beside a fresh session; the sign-in leads back to where it came from
#: truth the same form was answered 200 without a cookie and 302 with those that WordPress gives to members only: failed, then success, fresh. The cart changed its owner with it; a hash and a number of articles are no identifiers
#: signins failed,success
#: rotation nothing-before|rotated|inconclusive
#: session-has wordpress_logged_in_451eee24bd847af28e8002f8dd241e1a
#: session-lacks woocommerce_cart_hash,woocommerce_items_in_cart
#: nofinding session-fixation - failed
#: nofinding short-identifier woocommerce_items_in_cart failed
#: blameless woocommerce_cart_hash,woocommerce_items_in_cart,sbjs_migrations,sbjs_current,sbjs_session,wordpress_test_cookie,tk_ai
#: state signed-in
it watches https://shop.test/
12:00:00 GET https://shop.test/product/lamp/
200 text/html
script sets sbjs_migrations=1418474375998%3D1; Path=/; Domain=shop.test
script sets sbjs_current=typ%3Dtypein%7C%7C%7Csrc%3D%28direct%29%7C%7C%7Cmdm%3D%28none%29; Path=/; Domain=shop.test
script sets sbjs_session=pgs%3D1%7C%7C%7Ccpg%3Dhttps%3A%2F%2Fshop.test%2Fproduct%2Flamp%2F; Path=/; Domain=shop.test; Max-Age=1800
script sets tk_ai=BihnI9jh2HPeDWDE6elhxYNF; Path=/; Max-Age=157680000
12:00:20 POST https://shop.test/product/lamp/ form: quantity#, add-to-cart#
302 → https://shop.test/product/lamp/
Set-Cookie: woocommerce_items_in_cart=1; path=/; secure
Set-Cookie: woocommerce_cart_hash=d1e0f3ff16b112bc56ecebaf9d45f8e6; path=/; secure
Set-Cookie: wp_woocommerce_session_451eee24bd847af28e8002f8dd241e1a=t_dfb5cfd3482d15193b706757f1cad2%7C%7C1767787220%7C%7C1767783620%7C%7Cf856cc5e344dbe3059e517bcbde37ce0; expires=Wed, 07-Jan-2026 12:00:20 GMT; Max-Age=172800; path=/; secure; HttpOnly
GET https://shop.test/product/lamp/
200 text/html
12:00:40 GET https://shop.test/my-account/
200 text/html
Set-Cookie: wordpress_test_cookie=WP%20Cookie%20check; path=/; secure; HttpOnly
12:00:55 POST https://shop.test/my-account/ form: username, password, woocommerce-login-nonce, _wp_http_referer, login
200 text/html
12:01:30 POST https://shop.test/my-account/ form: username, password, woocommerce-login-nonce, _wp_http_referer, login
302 → https://shop.test/my-account/
Set-Cookie: wordpress_sec_451eee24bd847af28e8002f8dd241e1a=jose%7C1767787290%7C7QL48NJUzY8g2IJL5X2GAwVnYxeFm5g8NC7Treh3Zl3%7C1677d49a4e38e33a42a1e54bbeb7b9cdeafe77344657fa63390f45394ecc76a0; path=/wp-content/plugins; secure; HttpOnly
Set-Cookie: wordpress_sec_451eee24bd847af28e8002f8dd241e1a=jose%7C1767787290%7C7QL48NJUzY8g2IJL5X2GAwVnYxeFm5g8NC7Treh3Zl3%7C1677d49a4e38e33a42a1e54bbeb7b9cdeafe77344657fa63390f45394ecc76a0; path=/wp-admin; secure; HttpOnly
Set-Cookie: wordpress_logged_in_451eee24bd847af28e8002f8dd241e1a=jose%7C1767787290%7C7QL48NJUzY8g2IJL5X2GAwVnYxeFm5g8NC7Treh3Zl3%7C883e46160a1f3cab6dad3ac55be72c97c756d1b2b1114f4a1ffead67a222d8c4; path=/; secure; HttpOnly
Set-Cookie: wp_woocommerce_session_451eee24bd847af28e8002f8dd241e1a=42%7C%7C1767787290%7C%7C1767783690%7C%7Ca4b9b1187b9470b5e9d952f2330582be; expires=Wed, 07-Jan-2026 12:01:30 GMT; Max-Age=172800; path=/; secure; HttpOnly
GET https://shop.test/my-account/
200 text/html
Set-Cookie: woocommerce_items_in_cart=1; path=/; secure
Set-Cookie: woocommerce_cart_hash=d1e0f3ff16b112bc56ecebaf9d45f8e6; path=/; secure
12:01:45 GET https://shop.test/my-account/orders/
200 text/html
12:02:00 GET https://shop.test/cart/
200 text/html
