#: source pfBlockerNG/pfBlockerNG#81, pfsense/pfsense#1591
#: case usernamefld and passwordfld, beside __csrf_magic; the form stands at whatever page was asked for, answers 200 to a wrong password (and to a form without its button), and leads back to the same page with the right one
#: kind unusual field names; 200 against 302 at the same form; the sign-in leads back to where it came from
#: truth the same form was answered 200 without and 302 with a new identifier: failed, then success, exchanged. The page behind the form stays at its address, as such forms do
#: signins failed,success
#: rotation rotated
#: session PHPSESSID
#: nofinding session-fixation - failed
#: state signed-in
it watches https://fw.test/
12:00:00 GET https://fw.test/
200 text/html
Set-Cookie: PHPSESSID=b60c6d327fc4a764f281a6a039e76e82; path=/; secure; HttpOnly
12:00:10 POST https://fw.test/ form: __csrf_magic~, usernamefld, passwordfld, login
200 text/html
12:00:40 POST https://fw.test/ form: __csrf_magic~, usernamefld, passwordfld, login
302 → https://fw.test/
Set-Cookie: PHPSESSID=f2aecb5c163be1d2ed3c2897f1954bcd; path=/; secure; HttpOnly
GET https://fw.test/
200 text/html
12:00:42 GET https://fw.test/widgets/widgets/gateways.widget.php?ajax=1 (fetch)
200 application/json
12:01:00 GET https://fw.test/firewall_rules.php
200 text/html
