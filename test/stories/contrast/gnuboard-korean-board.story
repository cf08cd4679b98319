#: source gnuboard/gnuboard5#257, gnuboard/gnuboard5#282, gnuboard/g6#141
#: case mb_id and mb_password go to login_check.php; a wrong password is answered 200 with a script that goes back; the right one leads home; PHPSESSID stays, readable for scripts; two cookies with names of 32 hexadecimal digits hold the visitor's address and a date
#: kind an identifier that is kept; a crowd of odd names; a wrong password answered 200
#: truth the memo page had led to signing in and opens after the second try: failed, success. PHPSESSID is kept and readable. What holds an address or a date in base64 is no session
#: signins failed|uncertain,success
#: rotation kept|re-set
#: session PHPSESSID
#: finding session-fixation PHPSESSID failed high
#: finding missing-httponly-attribute PHPSESSID failed
#: nofinding short-identifier 2a0d2363701f23f8a75028924a3af643 failed
#: nofinding missing-httponly-attribute 2a0d2363701f23f8a75028924a3af643 failed
it watches https://board.test/
12:00:00 GET https://board.test/
200 text/html
Set-Cookie: PHPSESSID=r2rma90jk831ov6pqplrjtf29n; path=/
Set-Cookie: 2a0d2363701f23f8a75028924a3af643=MjAzLjAuMTEzLjc%3D; expires=Tue, 06-Jan-2026 12:00:00 GMT; Max-Age=86400; path=/
12:00:05 GET https://board.test/bbs/memo.php
302 → https://board.test/bbs/login.php?url=%2Fbbs%2Fmemo.php
GET https://board.test/bbs/login.php?url=%2Fbbs%2Fmemo.php
200 text/html
12:00:15 POST https://board.test/bbs/login_check.php form: url, mb_id, mb_password
200 text/html
12:00:50 POST https://board.test/bbs/login_check.php form: url, mb_id, mb_password
302 → https://board.test/bbs/memo.php
GET https://board.test/bbs/memo.php
200 text/html
12:01:10 GET https://board.test/bbs/member_confirm.php
200 text/html
