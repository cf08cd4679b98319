#: source apache/shiro#1048, the project's own Cookie.java (DELETED_COOKIE_VALUE), spiculedata/saiku#1199
#: case every answer to a sign-in says rememberMe=deleteMe with Max-Age=0, although there never was such a cookie; a wrong password is answered 200, the right one 302; JSESSIONID stays
#: kind a deletion that deletes nothing, at no sign-out; an identifier that is kept
#: truth two answers to one form, and the page that had led to signing in opens: failed, success. JSESSIONID is kept. A cookie that was never stored has no life, no flags and no part in the session
#: signins failed,success
#: rotation kept|re-set
#: session JSESSIONID
#: signouts 0
#: finding session-fixation JSESSIONID failed high
#: blameless rememberMe
it watches https://scm.test/
12:00:00 GET https://scm.test/scm/repos
302 → https://scm.test/scm/login
Set-Cookie: JSESSIONID=node019nzhgq03c3vgcgun45hvmu0p17;Path=/scm;Secure;HttpOnly
GET https://scm.test/scm/login
200 text/html
12:00:10 POST https://scm.test/scm/login form: username, password
200 text/html
Set-Cookie: rememberMe=deleteMe; Path=/scm; Max-Age=0; Expires=Sun, 04-Jan-2026 12:00:10 GMT
12:00:40 POST https://scm.test/scm/login form: username, password
302 → https://scm.test/scm/repos
Set-Cookie: rememberMe=deleteMe; Path=/scm; Max-Age=0; Expires=Sun, 04-Jan-2026 12:00:40 GMT
GET https://scm.test/scm/repos
200 text/html
12:01:00 GET https://scm.test/scm/repo/17
200 text/html
