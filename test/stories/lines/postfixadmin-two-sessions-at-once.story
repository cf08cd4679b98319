#: source postfixadmin/postfixadmin#1084
#: case a request without a cookie is answered with two lines for the session's cookie, two different identifiers; the browser keeps the second; at the sign-in it is exchanged
#: kind one cookie in two lines of one answer
#: truth the main page had led to signing in and opens: success. The browser held the second identifier before and another one afterwards: exchanged. No script wrote anything, and no earlier session comes back
#: signins success
#: rotation rotated
#: session postfixadmin_session
#: finding session-fixation postfixadmin_session passed
#: lacks session-fixation postfixadmin_session /script|earlier session/i
it watches https://mail.test/postfixadmin/
12:00:00 GET https://mail.test/postfixadmin/main.php
302 → https://mail.test/postfixadmin/login.php
GET https://mail.test/postfixadmin/login.php
200 text/html
Set-Cookie: postfixadmin_session=op3h6mfj1nhs93o8qv8scc2f84; path=/postfixadmin/; secure; HttpOnly
Set-Cookie: postfixadmin_session=9pdje84m6gshmo2t5imdd686gq; path=/postfixadmin/; secure; HttpOnly
12:00:15 POST https://mail.test/postfixadmin/login.php form: fUsername, fPassword, token, lang, submit
302 → https://mail.test/postfixadmin/main.php
Set-Cookie: postfixadmin_session=pa29pfcq9hu4unvndd76o8plhd; path=/postfixadmin/; secure; HttpOnly
GET https://mail.test/postfixadmin/main.php
200 text/html
12:00:30 GET https://mail.test/postfixadmin/list-virtual.php
200 text/html
