#: source FreshRSS/FreshRSS#7763
#: case controller and action stand in ?c= and ?a=; the field of the password is emptied by a script, and a hash over a nonce is sent as challenge; the cookie FreshRSS is exchanged; the sign-out is ?c=auth&a=logout
#: kind one address routed by two parameters; a proof in place of a password
#: truth the subscriptions led to signing in, opened with another identifier, and lead to signing in again after the sign-out: success, exchanged, signed out
#: signins success
#: rotation rotated
#: session FreshRSS
#: nofinding session-fixation - failed
#: signouts 1
#: state signed-out
it watches https://feeds.test/i/
12:00:00 GET https://feeds.test/i/?c=subscription
302 → /i/?c=auth&a=login
Set-Cookie: FreshRSS=pvi0j53n3morcpc3abovnfjibf; path=/i; secure; HttpOnly; SameSite=Lax
GET /i/?c=auth&a=login
200 text/html
12:00:05 GET https://feeds.test/i/?c=javascript&a=nonce&user=jose (fetch)
200 application/json
12:00:15 POST https://feeds.test/i/?c=auth&a=login form: _csrf, username, passwordPlain=, challenge~, keep_logged_in
302 → /i/?c=subscription
Set-Cookie: FreshRSS=b4j205ttehbqqppsrqmgo0abh3; path=/i; secure; HttpOnly; SameSite=Lax
GET /i/?c=subscription
200 text/html
12:00:30 GET https://feeds.test/i/?c=configure&a=display
200 text/html
12:05:00 GET https://feeds.test/i/?c=auth&a=logout
302 → /i/
Set-Cookie: FreshRSS=0psmqlcml2kap89ob3t6vqvckn; path=/i; secure; HttpOnly; SameSite=Lax
GET /i/
200 text/html
12:05:15 GET https://feeds.test/i/?c=subscription
302 → /i/?c=auth&a=login
GET /i/?c=auth&a=login
200 text/html
