#: source ckruse/cforum_ex#1580
#: case signed in with “remember me”; the sign-out deletes the session, but the line for remember_me lacks the Domain with which it was set; the very next request sends it and is signed in again
#: kind a deletion that deletes nothing (another Domain); remember-me that opens alone
#: truth one sign-in, one sign-out; then the notifications, refused before, open with remember_me and a new session: whoever signed out is signed in. remember_me opens alone and lives a month
#: signins success
#: signouts 1
#: class remember_me remember-me|session-likely|session-confirmed
#: finding identifier-kept-after-sign-out remember_me failed
#: state signed-in
it watches https://forum.talk.test/
12:00:00 GET https://forum.talk.test/notifications
302 → /login
Set-Cookie: _cforum_key=SFMyNTY.YW5vbi1zZXNzaW9uLTAwMDE.-jpz-4aZOMwLU4Ps6F8ALzcIKwNILwkwjYhJ79j_ZvW; path=/; domain=talk.test; secure; HttpOnly
GET /login
200 text/html
12:00:15 POST https://forum.talk.test/login form: _csrf_token~, session[login], session[password], session[remember_me]
302 → /
Set-Cookie: _cforum_key=SFMyNTY.dXNlci1zZXNzaW9uLTAwMDEtbG9uZ2Vy.mZ84AdZCI9RmoiaiVTtob6Mt1UmqKj5mh3lk-5hnEpl; path=/; domain=talk.test; secure; HttpOnly
Set-Cookie: remember_me=SFMyNTY.cmVtZW1iZXItNDcxMS05ZjNhMWM.YZCnAZE0ViPWuwVpp_QDTJHtpVc_vceKzl3t_3n7jz3; path=/; domain=talk.test; expires=Wed, 04 Feb 2026 12:00:15 GMT; max-age=2592000; HttpOnly
GET /
200 text/html
12:00:30 GET https://forum.talk.test/notifications
200 text/html
12:05:00 POST https://forum.talk.test/logout form: _method, _csrf_token~
302 → /
Set-Cookie: _cforum_key=; path=/; domain=talk.test; expires=Thu, 01 Jan 1970 00:00:00 GMT; max-age=0; secure; HttpOnly
Set-Cookie: remember_me=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT; max-age=0; HttpOnly
GET /
200 text/html
Set-Cookie: _cforum_key=SFMyNTY.dXNlci1zZXNzaW9uLTAwMDItbG9uZ2Vy.NUjPk5TX-ic0ko0jYBasG1mkj3jcFqbOi0c07kwF0iD; path=/; domain=talk.test; secure; HttpOnly
12:05:15 GET https://forum.talk.test/notifications
200 text/html
