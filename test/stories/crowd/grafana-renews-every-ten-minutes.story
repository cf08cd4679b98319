#: source grafana/grafana#114433, grafana/grafana#131930, grafana/grafana#16757
#: case JSON signs in; grafana_session and, readable, grafana_session_expiry (a time) come with it; every ten minutes a script has both replaced
#: kind what comes first with the sign-in's answer is counted as session; an identifier that is renewed by the clock
#: truth the API answered 401 before and 200 afterwards: success. grafana_session is the session and came fresh; the other one is a time, no secret. The exchange ten minutes later is no sign-in
#: signins success
#: rotation nothing-before
#: session grafana_session
#: notclass grafana_session_expiry session-likely|session-confirmed
#: nofinding missing-httponly-attribute grafana_session_expiry failed
#: nofinding short-identifier grafana_session_expiry failed
#: blameless grafana_session_expiry
it watches https://graphs.test/
12:00:00 GET https://graphs.test/login
200 text/html
12:00:01 GET https://graphs.test/api/user (fetch)
401 application/json
12:00:12 POST https://graphs.test/login json: user, password
200 application/json
Set-Cookie: grafana_session=98114c4cf42812f68a91b2afe89bf0a7; Path=/; Max-Age=2592000; HttpOnly; Secure; SameSite=Lax
Set-Cookie: grafana_session_expiry=1767615012; Path=/; Max-Age=2592000; Secure; SameSite=Lax
12:00:13 GET https://graphs.test/
200 text/html
12:00:14 GET https://graphs.test/api/user (fetch)
200 application/json
12:00:15 GET https://graphs.test/api/dashboards/home (fetch)
200 application/json
12:10:14 POST https://graphs.test/api/user/auth-tokens/rotate (fetch)
200 application/json
Set-Cookie: grafana_session=9a2f5915c0e6c47de6d74acbf094e1da; Path=/; Max-Age=2592000; HttpOnly; Secure; SameSite=Lax
Set-Cookie: grafana_session_expiry=1767615614; Path=/; Max-Age=2592000; Secure; SameSite=Lax
12:10:15 GET https://graphs.test/api/annotations (fetch)
200 application/json
12:20:15 POST https://graphs.test/api/user/auth-tokens/rotate (fetch)
200 application/json
Set-Cookie: grafana_session=562fee5b8b49f26abc56fbdd6c59f927; Path=/; Max-Age=2592000; HttpOnly; Secure; SameSite=Lax
Set-Cookie: grafana_session_expiry=1767616215; Path=/; Max-Age=2592000; Secure; SameSite=Lax
12:20:16 GET https://graphs.test/api/annotations (fetch)
200 application/json
