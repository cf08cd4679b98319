#: source rwf2/Rocket#295
#: case the session is set with Path=/, and taken away at /api/v1/logout by a line without Path, which is about /api/v1: the browser deletes nothing, and the account goes on answering
#: kind a deletion that deletes nothing (another Path)
#: truth a sign-out was meant, and the browser still holds and sends the very cookie: to be told, with the reason, that no such cookie has this Path. The account, refused before the sign-in, still opens
#: signins success
#: signouts 1
#: session __sess_user_id
#: finding identifier-kept-after-sign-out __sess_user_id failed
#: says identifier-kept-after-sign-out __sess_user_id /Path|no such cookie|delet\w+ nothing|another cookie/i
it watches https://app.test/
12:00:00 GET https://app.test/
200 text/html
12:00:01 GET https://app.test/api/v1/account (fetch)
401 application/json
12:00:15 POST https://app.test/api/v1/login json: username, password
200 application/json
Set-Cookie: __sess_user_id=t9hzH44e8884Wu2tsbg7YY%2BGGkOCdZ5jB12RMkfge%2BsZ; HttpOnly; Secure; SameSite=Strict; Path=/; Max-Age=10800; Expires=Mon, 05 Jan 2026 15:00:15 GMT
12:00:16 GET https://app.test/api/v1/account (fetch)
200 application/json
12:05:00 POST https://app.test/api/v1/logout (fetch)
200 application/json
Set-Cookie: __sess_user_id=; Max-Age=0; Expires=Sun, 05 Jan 2025 12:05:00 GMT
12:05:10 GET https://app.test/api/v1/account (fetch)
200 application/json
