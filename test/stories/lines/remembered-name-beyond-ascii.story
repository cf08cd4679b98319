#: source openam-jp/openam#336, httpwg/http-extensions#1073, rwf2/cookie-rs#116
#: case “remember my name” writes the name into a cookie as it is, in UTF-8; the session's cookie comes beside it; at the next visit the page knows the name
#: kind octets beyond ASCII; what names the user is counted as session
#: truth the console had led to signing in and opens: success. One cookie of that name with one value for all requests; it is a name, and no session
#: signins success
#: rotation rotated
#: session JSESSIONID
#: notclass DProLoginName session-likely|session-confirmed
#: nofinding short-identifier DProLoginName failed
#: nofinding insecure-overwrite - failed
#: nofinding session-fixation - failed
it watches https://am.test/console
12:00:00 GET https://am.test/console
302 → https://am.test/login
Set-Cookie: JSESSIONID=351F46A4CAAC8C04F862D3111537248F; Path=/; Secure; HttpOnly
GET https://am.test/login
200 text/html
12:00:15 POST https://am.test/login form: username, password, rememberName
302 → https://am.test/console
Set-Cookie: JSESSIONID=9A800E6629967C3B5B222318EAC37D5A; Path=/; Secure; HttpOnly
Set-Cookie: DProLoginName=José Núñez; Path=/; Expires=Wed, 04 Feb 2026 12:00:15 GMT; Secure
GET https://am.test/console
200 text/html
12:00:30 GET https://am.test/console/realms
200 text/html
12:00:45 GET https://am.test/console/agents
200 text/html
