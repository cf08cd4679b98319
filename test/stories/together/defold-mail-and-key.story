#: source defold/defold#799
#: case the dashboard keeps who is there in two cookies, email (readable) and auth (a key); both are asked for
#: kind several cookies that work only together
#: truth the dashboard had led to signing in and opens with two new cookies: success, fresh. auth is the secret; the other is a mail address, personal and readable, but judged as an identifier it is nothing
#: signins success
#: rotation nothing-before
#: session-has auth
#: finding personal-data-in-cookie email failed
#: nofinding short-identifier email failed
#: nofinding session-fixation - failed
it watches https://dash.test/
12:00:00 GET https://dash.test/dashboard
302 → /login
GET /login
200 text/html
12:00:10 POST https://dash.test/login form: email, password
302 → /dashboard
Set-Cookie: email=jose%40site.test; Path=/; Max-Age=1209600; Secure
Set-Cookie: auth=GXxYwIqmVQDY_-1I7yQv6-lh7wD1U37k-Nc1Tkm58E_; Path=/; Max-Age=1209600; Secure; HttpOnly
GET /dashboard
200 text/html
12:00:25 GET https://dash.test/projects
200 text/html
