#: source XiovV/calich#123
#: case a change of the password, answered 204, ends all sessions at the server, the own one too; the page goes on with its token, until a reload asks for a new one and is refused
#: kind password change; a session that ends by itself is no sign-out
#: truth one sign-in; nobody signed out; the refresh that had worked is refused with the cookie that it was given for: the server ended the session. The identifier that was kept at the change opens nothing any more, so it is not to be blamed for living on
#: signins success
#: signouts 0
#: expiries 1
#: session refresh_token
#: nofinding session-fixation - failed
it watches https://cal.test/
12:00:00 GET https://cal.test/
200 text/html
12:00:01 POST https://cal.test/api/auth/refresh (fetch)
401 application/json
12:00:15 POST https://cal.test/api/auth/login json: username, password
200 application/json
Set-Cookie: refresh_token=3MkwSp6jqinPqSQUXBbQxJA6gnBBQ8HSkKRUMZV9aDj; Path=/api/auth; HttpOnly; Secure; SameSite=Strict; Max-Age=2592000
12:00:16 GET https://cal.test/api/me (fetch) Authorization: Bearer vonLr60kJDyTHJF6VDb06n1rfCs4KFO8abryB3o9TMO
200 application/json
12:00:17 GET https://cal.test/api/calendars (fetch) Authorization: Bearer vonLr60kJDyTHJF6VDb06n1rfCs4KFO8abryB3o9TMO
200 application/json
12:02:00 POST https://cal.test/api/auth/refresh (fetch)
200 application/json
12:02:01 GET https://cal.test/api/calendars (fetch) Authorization: Bearer mAsoTawWa93sX_bfh94dtxAaIHEF9MHwl_kKFv0TzJN
200 application/json
12:05:00 POST https://cal.test/api/auth/change-password (fetch) json: current_password, new_password Authorization: Bearer mAsoTawWa93sX_bfh94dtxAaIHEF9MHwl_kKFv0TzJN
204
12:05:01 GET https://cal.test/api/me (fetch) Authorization: Bearer mAsoTawWa93sX_bfh94dtxAaIHEF9MHwl_kKFv0TzJN
200 application/json
12:06:00 GET https://cal.test/
200 text/html
12:06:01 POST https://cal.test/api/auth/refresh (fetch)
401 application/json
12:06:02 GET https://cal.test/login
200 text/html
