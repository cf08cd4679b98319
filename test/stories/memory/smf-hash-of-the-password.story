#: source SimpleMachines/SMF#562, SimpleMachines/SMF#3249, xchwarze/SMF2WPBridge#7
#: case a wrong password is answered 200 with another PHPSESSID and an empty SMFCookie; the right one leads on, with PHPSESSID exchanged once more and SMFCookie filled (user's number, hash of the password, time); the second sign-in brings the very same hash
#: kind the same value at every sign-in; wrong password then right one; one address routed by ?action=
#: truth the messages led to signing in, opened, were refused after the sign-out and opened again: failed, success, success. PHPSESSID was exchanged each time. SMFCookie came back with the identifying part that it had before: what the sign-out took away comes back unchanged
#: signins failed,success,success
#: rotation rotated,rotated
#: session-has PHPSESSID
#: signouts 1
#: nofinding session-fixation - failed high
#: nofinding session-fixation SMFCookie956 passed
it watches https://board.test/
12:00:00 GET https://board.test/index.php?action=pm
302 → https://board.test/index.php?action=login
Set-Cookie: PHPSESSID=aalpm11kdrp5bqpgepq64ltcqa; path=/; secure; HttpOnly
GET https://board.test/index.php?action=login
200 text/html
12:00:10 POST https://board.test/index.php?action=login2 form: user, passwrd, cookielength#, 1c2d6085
200 text/html
Set-Cookie: SMFCookie956=%7B%220%22%3A0%2C%221%22%3A%22%22%2C%222%22%3A0%2C%223%22%3A%22board.test%22%2C%224%22%3A%22%5C%2F%22%7D; path=/; secure; HttpOnly
Set-Cookie: PHPSESSID=v533k9nhpnmdtkqlnht55al25s; path=/; secure; HttpOnly
12:00:40 POST https://board.test/index.php?action=login2 form: user, passwrd, cookielength#, 77918d56
302 → https://board.test/index.php?action=pm
Set-Cookie: SMFCookie956=%7B%220%22%3A7%2C%221%22%3A%228842a74a4202f5ec6e3d7fc6d1aed8d94092cc7dd516edc90b62da67f8cb9e88f715874bd41cfb992fd294e5ceec114e79cfb0df1c9eac01253e5398133ac5f6%22%2C%222%22%3A1767618040%2C%223%22%3A%22board.test%22%2C%224%22%3A%22%5C%2F%22%7D; expires=Mon, 05 Jan 2026 13:00:40 GMT; path=/; secure; HttpOnly
Set-Cookie: PHPSESSID=dep1ttqglm1pb8g9ftdpv658mm; path=/; secure; HttpOnly
GET https://board.test/index.php?action=pm
200 text/html
12:01:00 GET https://board.test/index.php?action=unread
200 text/html
12:05:00 GET https://board.test/index.php?action=logout;96cd2c4a=5ac780696ed3a8b2c466aebdc08c019a
302 → https://board.test/index.php
Set-Cookie: SMFCookie956=%7B%220%22%3A0%2C%221%22%3A%22%22%2C%222%22%3A0%2C%223%22%3A%22board.test%22%2C%224%22%3A%22%5C%2F%22%7D; expires=Sun, 04 Jan 2026 12:05:00 GMT; path=/; secure; HttpOnly
Set-Cookie: PHPSESSID=9fsg9kffsmkotg2slg8dcbloc5; path=/; secure; HttpOnly
GET https://board.test/index.php
200 text/html
12:05:10 GET https://board.test/index.php?action=pm
302 → https://board.test/index.php?action=login
GET https://board.test/index.php?action=login
200 text/html
12:06:00 POST https://board.test/index.php?action=login2 form: user, passwrd, cookielength#, 6f7c91a2
302 → https://board.test/index.php?action=pm
Set-Cookie: SMFCookie956=%7B%220%22%3A7%2C%221%22%3A%228842a74a4202f5ec6e3d7fc6d1aed8d94092cc7dd516edc90b62da67f8cb9e88f715874bd41cfb992fd294e5ceec114e79cfb0df1c9eac01253e5398133ac5f6%22%2C%222%22%3A1767618360%2C%223%22%3A%22board.test%22%2C%224%22%3A%22%5C%2F%22%7D; expires=Mon, 05 Jan 2026 13:06:00 GMT; path=/; secure; HttpOnly
Set-Cookie: PHPSESSID=b3r518n9fpip7o9ht068v3f5p7; path=/; secure; HttpOnly
GET https://board.test/index.php?action=pm
200 text/html
12:06:20 GET https://board.test/index.php?action=unread
200 text/html
