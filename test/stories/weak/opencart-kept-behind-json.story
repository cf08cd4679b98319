#: source opencart/opencart#12939, opencart/opencart#15414, opencart/opencart#12913
#: case the shop signs in by a script that is answered 200, then opens the account's page itself; OCSESSID is the same before and after; currency and language stand by
#: kind an identifier that is kept; one address routed by ?route=
#: truth the account had led to signing in and opens: success. OCSESSID, 26 hexadecimal digits, is the only identifier, and no line renewed it: kept, whoever planted it is in
#: signins success
#: rotation kept
#: session OCSESSID
#: finding session-fixation OCSESSID failed high
#: blameless currency,language
it watches https://shop.test/
12:00:00 GET https://shop.test/index.php?route=common/home
200 text/html
Set-Cookie: OCSESSID=cb30723d14ba674cf1332690e8; path=/; secure; HttpOnly; SameSite=Strict
Set-Cookie: language=en-gb; expires=Wed, 04 Feb 2026 12:00:00 GMT; Max-Age=2592000; path=/; secure; SameSite=Strict
Set-Cookie: currency=EUR; expires=Wed, 04 Feb 2026 12:00:00 GMT; Max-Age=2592000; path=/; secure; SameSite=Strict
12:00:10 GET https://shop.test/index.php?route=account/account&language=en-gb
302 → https://shop.test/index.php?route=account/login&language=en-gb
GET https://shop.test/index.php?route=account/login&language=en-gb
200 text/html
12:00:25 POST https://shop.test/index.php?route=account/login.login&language=en-gb&login_token=b667df6571ed65aae54536b68e (fetch) form: email, password, redirect=
200 application/json
12:00:26 GET https://shop.test/index.php?route=account/account&language=en-gb
200 text/html
12:00:40 GET https://shop.test/index.php?route=account/order&language=en-gb
200 text/html
