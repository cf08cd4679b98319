#: source libsdl-org/SDL#147, FranklinYu/Atom-for-Bugzilla#5, AutomatedTester/Bugsy#9
#: case a tracker that answers its form with the page itself, 200 whether the password was right or not; with the right one come Bugzilla_login (the user's number) and Bugzilla_logincookie (ten characters), which are asked for together; the sign-out is a query, ?logout=1, and deletes both
#: kind several cookies that work only together; 200 with cookies against 200 without; a sign-out told by a query
#: truth the same form got 200 without a cookie, and then 200 with two that the sign-out ends: failed, then success. The secret is Bugzilla_logincookie, and ten letters and digits are less than 64 bits; the number beside it is the user's name
#: signins failed,success
#: rotation nothing-before
#: session-has Bugzilla_logincookie
#: signouts 1
#: finding short-identifier Bugzilla_logincookie failed
#: nofinding short-identifier Bugzilla_login failed
#: nofinding session-fixation - failed
it watches https://bugs.test/
12:00:00 GET https://bugs.test/index.cgi
200 text/html
12:00:10 POST https://bugs.test/index.cgi form: Bugzilla_login, Bugzilla_password, Bugzilla_remember, GoAheadAndLogIn, Bugzilla_login_token
200 text/html
12:02:00 POST https://bugs.test/index.cgi form: Bugzilla_login, Bugzilla_password, Bugzilla_remember, GoAheadAndLogIn, Bugzilla_login_token
200 text/html
Set-Cookie: Bugzilla_login=13; path=/; expires=Fri, 01-Jan-2038 00:00:00 GMT; secure; HttpOnly
Set-Cookie: Bugzilla_logincookie=L4GwAeo3H6; path=/; expires=Fri, 01-Jan-2038 00:00:00 GMT; secure; HttpOnly
12:02:20 GET https://bugs.test/buglist.cgi?bug_status=NEW
200 text/html
12:02:40 GET https://bugs.test/enter_bug.cgi?product=Widgets
200 text/html
12:08:00 GET https://bugs.test/index.cgi?logout=1
200 text/html
Set-Cookie: Bugzilla_login=X; path=/; expires=Tue, 15-Sep-1998 21:49:00 GMT; secure; HttpOnly
Set-Cookie: Bugzilla_logincookie=X; path=/; expires=Tue, 15-Sep-1998 21:49:00 GMT; secure; HttpOnly
