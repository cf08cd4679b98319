#: source go-gitea/gitea#4336, go-gitea/gitea#778, go-gitea/gitea#23418
#: case signed in with “remember me”; the browser is closed, so that the session's cookie is gone; the next request carries gitea_incredible alone and opens what strangers are refused
#: kind remember-me that opens alone
#: truth the settings led to signing in without a cookie and opened with gitea_incredible alone: it carries the account, and its flags count: no Secure, on a site of https. The session was exchanged at the sign-in
#: signins success
#: rotation rotated
#: session-has i_like_gitea
#: class _csrf csrf
#: class gitea_incredible remember-me|session-likely|session-confirmed
#: finding missing-secure-attribute gitea_incredible failed
#: signouts 0
#: state signed-in
it watches https://git.test/
12:00:00 GET https://git.test/user/settings
303 → /user/login
Set-Cookie: lang=en-US; Path=/; Secure; HttpOnly; SameSite=Lax
Set-Cookie: i_like_gitea=abb9a83b155c8e92; Path=/; Secure; HttpOnly; SameSite=Lax
Set-Cookie: _csrf=Ysw4qPDp5tkPwHItHEPi9rt3O4PYNbd4hMEOjveuA4S%3A1767614400000000000; Path=/; Max-Age=86400; Secure; HttpOnly; SameSite=Lax
Set-Cookie: redirect_to=%2Fuser%2Fsettings; Path=/; Secure; HttpOnly; SameSite=Lax
GET /user/login
200 text/html
12:00:15 POST https://git.test/user/login form: _csrf, user_name, password, remember
303 → /user/settings
Set-Cookie: gitea_incredible=SUriSCOKeQQUkdx%3Ab49f53ec614b94f90ba335cf3a84210d5c5776aecc69ba087c88cebd6d7985ef; Path=/; Expires=Mon, 12 Jan 2026 12:00:15 GMT; Max-Age=604800; HttpOnly; SameSite=Lax
Set-Cookie: i_like_gitea=31b8d732cef9115f; Path=/; Secure; HttpOnly; SameSite=Lax
Set-Cookie: redirect_to=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax
Set-Cookie: _csrf=kKeT0xyYSkJJc1JqqixpeKH3Xb5mrHeUrHUMcgrNJSJ%3A1767614415000000000; Path=/; Max-Age=86400; Secure; HttpOnly; SameSite=Lax
GET /user/settings
200 text/html
12:00:40 GET https://git.test/jose/notes
200 text/html
12:30:00 user deletes i_like_gitea
12:30:10 GET https://git.test/user/settings
200 text/html
Set-Cookie: i_like_gitea=5610d3f64af51efa; Path=/; Secure; HttpOnly; SameSite=Lax
12:30:30 GET https://git.test/user/settings/keys
200 text/html
