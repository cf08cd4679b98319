#: source hoangvvo/next-session#379, FoalTS/foal#728, lichess-org/lila#7244
#: case signed in with an exchanged identifier; then the password is changed inside the session, answered 204, and the identifier stays
#: kind password change
#: truth the sign-in is good. The change of the password went through (204 has no room for an error), and sid is the same before and after: whoever copied it goes on as before
#: signins success
#: rotation rotated
#: session sid
#: finding session-fixation sid passed
#: finding identifier-kept-at-privilege-change sid failed
#: state signed-in
it watches https://app.test/
12:00:00 GET https://app.test/settings
307 → /login
Set-Cookie: sid=oWBWpVpgRLG4tbSubAmSW; Path=/; HttpOnly; Secure; SameSite=Lax
GET /login
200 text/html
12:00:15 POST https://app.test/api/auth/login json: email, password
200 application/json
Set-Cookie: sid=0iv8F-GFDEUyVdFjAH-wF; Path=/; HttpOnly; Secure; SameSite=Lax
12:00:16 GET https://app.test/settings
200 text/html
12:00:17 GET https://app.test/api/me (fetch)
200 application/json
12:03:00 POST https://app.test/api/account/password json: currentPassword, newPassword, confirmPassword=newPassword
204
12:03:10 GET https://app.test/api/me (fetch)
200 application/json
12:03:20 GET https://app.test/settings/devices
200 text/html
