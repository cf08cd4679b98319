#: source nopSolutions/nopCommerce#6074, darkreader/darkreader#832
#: case a visitor of a shop votes in a poll, subscribes to a newsletter and searches; each request carries __RequestVerificationToken, as every form of ASP.NET does; .Nop.Customer knows the visitor again
#: kind hidden fields of a framework in harmless forms
#: truth nobody signed in, so there is nothing to say about a sign-in, and no identifier was “kept”
#: signins none
#: signouts 0
#: nofinding session-fixation - failed
#: nofinding identifier-kept-at-privilege-change - failed
#: state unknown|anonymous
it watches https://shop.test/
12:00:00 GET https://shop.test/
200 text/html
Set-Cookie: .Nop.Customer=4f7a2c1e-8b3d-4a6f-9e5c-7d1b2a3c4e5f; expires=Tue, 05 Jan 2027 12:00:00 GMT; path=/; secure; httponly; samesite=lax
Set-Cookie: .Nop.Antiforgery=CfDJ8lP3DCnte3vdWU5noY_0DL9Z6llsc2lo0hZXewLULfk7J3vxbBBr1V4O-JaaRfCpPwMMJ13X5_r1mbLd8LLjW1VlPhWOAIa1vdMARfhYxz7EeiMKX_m_VUWL-dxSolkVNxoNIrBVr_die; path=/; secure; samesite=strict; httponly
12:00:20 POST https://shop.test/poll/vote (fetch) form: pollAnswerId#, __RequestVerificationToken~
200 application/json
12:00:40 POST https://shop.test/subscribenewsletter (fetch) form: email, subscribe, __RequestVerificationToken~
200 application/json
12:01:00 POST https://shop.test/addproducttocart/details/17/1 (fetch) form: addtocart_17.EnteredQuantity#, product_attribute_3#, CountryId#, __RequestVerificationToken~
200 application/json
Set-Cookie: .Nop.Customer=4f7a2c1e-8b3d-4a6f-9e5c-7d1b2a3c4e5f; expires=Tue, 05 Jan 2027 12:01:00 GMT; path=/; secure; httponly; samesite=lax
12:01:20 GET https://shop.test/search?q=lamp
200 text/html
12:01:40 POST https://shop.test/contactus form: FullName, Email, Enquiry, send-email, __RequestVerificationToken~
200 text/html
