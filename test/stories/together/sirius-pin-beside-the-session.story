#: source scireum/sirius-web#546, scireum/sirius-web#805
#: case a framework pins a session by a second cookie, which comes with the first answer, never changes, and is worth nothing without the session; the session's own cookie is exchanged at the sign-in
#: kind several cookies that work only together; a cookie that stays makes a good sign-in a partial fixation
#: truth the list had led to signing in and opens: success. The session was exchanged, and since two work together, one renewed makes the pair a new one, as long as nobody has shown that the kept one suffices
#: signins success
#: rotation rotated
#: session-has SIRIUS_SESSION
#: finding session-fixation SIRIUS_SESSION passed
#: nofinding session-fixation - failed
it watches https://erp.test/
12:00:00 GET https://erp.test/orders
302 → /login
Set-Cookie: SIRIUS_SESSION=ChnGLt3r49O8XMIzfRsgVBcA3xOC8yy5TvOtrRy5-tk; Path=/; Secure; HttpOnly; SameSite=Lax
GET /login
200 text/html
Set-Cookie: SIRIUS_SESSION_PIN=cLzfAKD4p4jLeDEhOftLzWwgt6a-GwzG; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=7776000
12:00:15 POST https://erp.test/login form: user, password
302 → /orders
Set-Cookie: SIRIUS_SESSION=v6g7r_ao3e6zZ4V0tIOF3lMUPbfG76aW2xqWIO6BQuj; Path=/; Secure; HttpOnly; SameSite=Lax
GET /orders
200 text/html
12:00:30 GET https://erp.test/customers
200 text/html
