#: source payloadcms/payload#351, stormpath/express-stormpath#450
#: case the token is set with Domain=corp.test and taken away by a line without Domain; the answer of the sign-out is 200, the cookie stays, and who-am-I still answers
#: kind a deletion that deletes nothing (another Domain)
#: truth the browser still holds and sends the token after the sign-out: to be told, with the reason, that the line was about a cookie of the host, of which there is none
#: signins success
#: signouts 1
#: session payload-token
#: finding identifier-kept-after-sign-out payload-token failed
#: says identifier-kept-after-sign-out payload-token /Domain|no such cookie|delet\w+ nothing|another cookie/i
it watches https://cms.corp.test/
12:00:00 GET https://cms.corp.test/admin
200 text/html
12:00:01 GET https://cms.corp.test/api/access (fetch)
403 application/json
12:00:15 POST https://cms.corp.test/api/users/login json: email, password
200 application/json
Set-Cookie: payload-token=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpZCI6IjVmN2EyYzFlOGIzZDRhNmY5ZTVjN2QxYiIsImNvbGxlY3Rpb24iOiJ1c2VycyIsImVtYWlsIjoiam9zZUBzaXRlLnRlc3QiLCJpYXQiOjE3Njc2MTQ0MTUsImV4cCI6MTc2NzYyMTYxNX0.p3JndPOCJqwrnDvwmzo3Z_jCO0JhaFjN3Y_7cNykLEY; Domain=corp.test; Path=/; HttpOnly; Secure; SameSite=Lax; Expires=Mon, 05 Jan 2026 14:00:15 GMT
12:00:16 GET https://cms.corp.test/api/access (fetch)
200 application/json
12:00:17 GET https://cms.corp.test/admin/collections/posts
200 text/html
12:05:00 POST https://cms.corp.test/api/users/logout (fetch)
200 application/json
Set-Cookie: payload-token=; Path=/; HttpOnly; Secure; SameSite=Lax; Expires=Thu, 01 Jan 1970 00:00:00 GMT
12:05:10 GET https://cms.corp.test/api/access (fetch)
200 application/json
