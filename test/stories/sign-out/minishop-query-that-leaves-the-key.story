#: source modx-pro/MiniShop3#321
#: case ?action=logout renews the shop's PHP session, but leaves ms3_token, which the sign-in had given; the next look at the account finds it and opens
#: kind a sign-out told by a query; a key that opens alone stays
#: truth one sign-in, one sign-out (its words are in the query, and it renewed the session); afterwards the account, refused before the sign-in, still opens: ms3_token was kept and opens. To be told
#: signins success
#: signouts 1
#: session-has ms3_token
#: finding identifier-kept-after-sign-out ms3_token failed
#: nofinding session-fixation - failed
it watches https://shop.test/
12:00:00 GET https://shop.test/lk
302 → /login
Set-Cookie: PHPSESSID=2fpss6qlrdtqr81nu9gcc7js37; path=/; secure; HttpOnly; SameSite=Lax
GET /login
200 text/html
12:00:15 POST https://shop.test/api/v1/customer/login json: email, password
200 application/json
Set-Cookie: PHPSESSID=qoj10aoutk2d7v47nekeopvkgg; path=/; secure; HttpOnly; SameSite=Lax
Set-Cookie: ms3_token=327462fe761de46afca8706e413df7b42250e612930fcb17ebfc93f0901ed9dc; expires=Wed, 04-Feb-2026 12:00:15 GMT; Max-Age=2592000; path=/; secure; HttpOnly; SameSite=Lax
12:00:16 GET https://shop.test/lk
200 text/html
12:00:30 GET https://shop.test/lk/orders
200 text/html
12:05:00 GET https://shop.test/lk?action=logout
302 → /
Set-Cookie: PHPSESSID=eslft8uqrq3v2rhbnvqfujkph7; path=/; secure; HttpOnly; SameSite=Lax
GET /
200 text/html
12:05:20 GET https://shop.test/lk
200 text/html
