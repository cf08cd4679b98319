#: source magento/devdocs#1455, Smile4ever/Neat-URL#156, CDLUC3/ezid#529
#: case an ordinary shop: PHPSESSID is exchanged at the sign-in; around it the cookies of analytics, advertising, a chat, consent, a cart, a wish list and a mail campaign, some of them set by answers with Secure and HttpOnly since a proxy adds both to every line
#: kind a crowd beside a good rotation; flags that all cookies of a site share
#: truth PHPSESSID was exchanged and explains alone how the server knows the customer; everything else was there before the sign-in and stayed, or counts visits. Flags that a proxy puts on every line say nothing of a cookie
#: signins success
#: rotation rotated
#: session PHPSESSID
#: state signed-in
#: finding session-fixation PHPSESSID passed
#: nofinding session-fixation - failed
#: blameless _ga,_ga_7K2LQ9XN4B,_gid,_gcl_au,_fbp,_hjSessionUser_2381746,_hjSession_2381746,_clck,_clsk,_uetsid,_uetvid,_pin_unauth,_ttp,hubspotutk,__hstc,__hssc,OptanonConsent,OptanonAlertBoxClosed,CookieConsent
#: blameless cart_token,wishlist_id,currency,store,recently_viewed,mc_cid,wcsid,hblid,olfsk,ab_bucket,visitor_id,geo_country
it watches https://shop.test/
12:00:00 GET https://shop.test/
200 text/html
Set-Cookie: PHPSESSID=8d4v86pnboj6hfafogolclqao7; path=/; secure; HttpOnly; SameSite=Lax
Set-Cookie: cart_token=736319b7763b62e83a3c3397a0869ecd; path=/; Max-Age=1209600; secure; HttpOnly; SameSite=Lax
Set-Cookie: wishlist_id=767006747; path=/; Max-Age=31536000; secure; HttpOnly; SameSite=Lax
Set-Cookie: currency=EUR; path=/; Max-Age=31536000; secure; HttpOnly; SameSite=Lax
Set-Cookie: store=default; path=/; Max-Age=31536000; secure; HttpOnly; SameSite=Lax
Set-Cookie: ab_bucket=checkout-b; path=/; Max-Age=2592000; secure; HttpOnly; SameSite=Lax
Set-Cookie: visitor_id=0258c2fa-114b-42ed-a7ca-9172c36a93c0; path=/; Max-Age=31536000; secure; HttpOnly; SameSite=Lax
Set-Cookie: geo_country=DE; path=/; secure; HttpOnly; SameSite=Lax
script sets _ga=GA1.1.2013311398.1767614400; Path=/; Max-Age=63072000
script sets _ga_7K2LQ9XN4B=GS1.1.1767614400.1.0.1767614400.0.0.0; Path=/; Max-Age=63072000
script sets _gid=GA1.1.270177607.1767614400; Path=/; Max-Age=86400
script sets _gcl_au=1.1.966588890.1767614400; Path=/; Max-Age=7776000
script sets _fbp=fb.1.1767614400123.825759916480406689; Path=/; Max-Age=7776000
script sets _hjSessionUser_2381746=eyJpZCI6IjdjMWY0ZTJhLTliM2QtNWY2MC04YTdlLTFkMmMzYjRhNWY2ZSIsImNyZWF0ZWQiOjE3Njc2MTQ0MDAxMjMsImV4aXN0aW5nIjpmYWxzZX0=; Path=/; Max-Age=31536000
script sets _hjSession_2381746=eyJpZCI6IjBiOWU4ZDdjLTZhNWYtNGUzZC0yYzFiLTBhOWY4ZTdkNmM1YiIsImMiOjE3Njc2MTQ0MDAxMjQsInMiOjAsInIiOjAsInNiIjowfQ==; Path=/; Max-Age=1800
script sets _clck=7kzhr4a%7C2%7Cg2k%7C0%7C2196; Path=/; Max-Age=31536000
script sets _clsk=6ry4x4x%7C1767614401%7C1%7C1%7Cu.clarity.ms%2Fcollect; Path=/; Max-Age=86400
script sets _uetsid=db77695af0d92f7795534b751d10e3f1; Path=/; Max-Age=86400
script sets _uetvid=25c53bfc6579988730430a9affbf94fe; Path=/; Max-Age=33696000
script sets _pin_unauth=ZFdsa1BVMXFRVFZOYWtGNFdtcFZkRnB0U1RWT1V6QXdU; Path=/; Max-Age=31536000
script sets _ttp=xnEs75ZGQcz7wo16YC0URVLXfaa; Path=/; Max-Age=33696000
script sets hubspotutk=2871944f98e0df7ae0ecb7e7c823ca78; Path=/; Max-Age=15552000
script sets __hstc=251034567.2871944f98e0df7ae0ecb7e7c823ca78.1767614400000.1767614400000.1767614400000.1; Path=/; Max-Age=15552000
script sets __hssc=251034567.1.1767614400000; Path=/; Max-Age=1800
script sets OptanonConsent=isGpcEnabled=0&datestamp=Mon+Jan+05+2026&version=202405.1.0&consentId=4f7a2c1e-8b3d-4a6f-9e5c-7d1b2a3c4e5f&interactionCount=1&groups=C0001%3A1%2CC0002%3A1; Path=/; Max-Age=31536000
script sets OptanonAlertBoxClosed=2026-01-05T12:00:05.123Z; Path=/; Max-Age=31536000
script sets CookieConsent=true; Path=/; Max-Age=31536000
script sets wcsid=zywphEaqLDW3ZuUF; Path=/
script sets hblid=AQuLxeS3A1uXIdND; Path=/; Max-Age=63072000
script sets olfsk=olfsk4216399008374637; Path=/; Max-Age=63072000
script sets mc_cid=a02e066e26; Path=/; Max-Age=2592000
script sets recently_viewed=1042%2C2077%2C3310; Path=/; Max-Age=2592000
12:00:20 GET https://shop.test/account/orders
302 → /account/login
GET /account/login
200 text/html
12:00:40 POST https://shop.test/account/login form: _token~, email, password, remember_cart#
302 → /account/orders
Set-Cookie: PHPSESSID=ja2p5fa2n83no0a0d8pqiiq0mh; path=/; secure; HttpOnly; SameSite=Lax
GET /account/orders
200 text/html
script sets _uetsid=b642655c852dd94fcd9648dd57b4a2cd; Path=/; Max-Age=86400
script sets __hssc=251034567.4.1767614400000; Path=/; Max-Age=1800
12:00:55 GET https://shop.test/account/addresses
200 text/html
12:01:10 GET https://shop.test/cart
200 text/html
Set-Cookie: cart_token=736319b7763b62e83a3c3397a0869ecd; path=/; Max-Age=1209600; secure; HttpOnly; SameSite=Lax
