#: source opencart/opencart#4775
#: case one customer signs in and out, then another signs in, in one browser; PHPSESSID and default are the same all the time
#: kind an identifier that is kept; memory ends at a sign-out; two accounts in turn
#: truth the account was refused, opened, was refused after the sign-out and opened for the second customer: two sign-ins, one sign-out, and no identifier ever changed. Which of the two carries the session is open; that none was renewed is not
#: signins success,success
#: signouts 1
#: rotation kept|re-set,kept|re-set
#: finding session-fixation - failed high
#: nofinding session-fixation - passed
it watches https://shop.test/
12:00:00 GET https://shop.test/index.php?route=account/account
302 → https://shop.test/index.php?route=account/login
Set-Cookie: PHPSESSID=3c8isoki45dgd62lp0a54cp0mj; path=/; HttpOnly
Set-Cookie: default=c2505c4172c89b248c18fe2d50; path=/; domain=shop.test
GET https://shop.test/index.php?route=account/login
200 text/html
12:00:15 POST https://shop.test/index.php?route=account/login form: email, password, redirect=
302 → https://shop.test/index.php?route=account/account
GET https://shop.test/index.php?route=account/account
200 text/html
12:00:30 GET https://shop.test/index.php?route=account/order
200 text/html
12:05:00 GET https://shop.test/index.php?route=account/logout
200 text/html
12:05:20 GET https://shop.test/index.php?route=account/account
302 → https://shop.test/index.php?route=account/login
GET https://shop.test/index.php?route=account/login
200 text/html
12:06:00 POST https://shop.test/index.php?route=account/login form: email, password, redirect=
302 → https://shop.test/index.php?route=account/account
GET https://shop.test/index.php?route=account/account
200 text/html
12:06:20 GET https://shop.test/index.php?route=account/order
200 text/html
