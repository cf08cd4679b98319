#: source ProtonMail/go-proton-api#239, secure-remote-password/srp.net#6
#: case the password is proved by SRP in two JSON requests, never sent; a third turns the tokens into cookies, AUTH-… and REFRESH-…; Session-Id has been there since the first answer and stays
#: kind a protocol without a password in the request; one word in a name outvotes what was seen
#: truth /api/core/v4/users answered 401 and then 200: success, a sign-in, no sign-up. AUTH-… came fresh and explains it; Session-Id alone had been refused
#: signins success or uncertain,success or success,success
#: signin-kinds sign-in or sign-in,sign-in
#: session-has AUTH-eurat22215w764dwib25q6rp6i9n3kat
#: nofinding session-fixation - failed
#: state signed-in
it watches https://mail.test/
12:00:00 GET https://mail.test/login
200 text/html
Set-Cookie: Session-Id=lxh6xCsvYOnn0GptQ0OklMuunD6; Domain=mail.test; Path=/; HttpOnly; Secure; Max-Age=7776000; SameSite=None
Set-Cookie: Tag=default; Path=/; Secure; Max-Age=7776000
12:00:01 GET https://mail.test/api/core/v4/users (fetch)
401 application/json
12:00:12 POST https://mail.test/api/core/v4/auth/info json: Username, Intent
200 application/json
12:00:13 POST https://mail.test/api/core/v4/auth json: Username, ClientEphemeral~, ClientProof~, SRPSession, PersistentCookies#
200 application/json
12:00:14 POST https://mail.test/api/core/v4/auth/cookies json: UID, ResponseType, GrantType, RefreshToken, RedirectURI, Persistent#, State
200 application/json
Set-Cookie: AUTH-eurat22215w764dwib25q6rp6i9n3kat=v5t0caexl7zhbshl1cefx31mldmortaf; Path=/api/; HttpOnly; Secure; SameSite=None; Max-Age=86400
Set-Cookie: REFRESH-eurat22215w764dwib25q6rp6i9n3kat=%7B%22ResponseType%22%3A%22token%22%2C%22ClientID%22%3A%22WebMail%22%2C%22GrantType%22%3A%22refresh_token%22%2C%22RefreshToken%22%3A%22ygzjwurcbrhlbyleid9jc6tn668vcync%22%2C%22UID%22%3A%22eurat22215w764dwib25q6rp6i9n3kat%22%7D; Path=/api/auth/refresh; HttpOnly; Secure; SameSite=None; Max-Age=15552000
12:00:15 GET https://mail.test/api/core/v4/users (fetch)
200 application/json
12:00:16 GET https://mail.test/inbox
200 text/html
12:00:17 GET https://mail.test/api/mail/v4/messages (fetch)
200 application/json
