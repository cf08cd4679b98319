#: source opnsense/core#9411
#: case two cookies called PHPSESSID reach the server, one of the host, one that a sister host set for the whole domain; the right password leads to the form once more, without a word
#: kind the form shown again is no success, even after a 302
#: truth nothing opened, nothing was given: no success. Two cookies of one name go with each request, and that is to be told
#: signins failed|uncertain,failed|uncertain
#: finding shadowed-cookie PHPSESSID failed
#: nofinding session-fixation - failed
#: nofinding session-fixation - passed
it watches https://fw.lan.test/
found PHPSESSID=3addae82f6d40ee2f8ba19cd805380e8; Domain=lan.test; Path=/; Secure
found PHPSESSID=a535840b02cde970b692f138b1b6e195; Path=/; Secure; HttpOnly
12:00:00 GET https://fw.lan.test/
200 text/html
12:00:10 POST https://fw.lan.test/ form: efFUtnHZNJ7wgnKLJm8e, usernamefld, passwordfld, login
302 → /index.php
GET /index.php
200 text/html
12:00:40 POST https://fw.lan.test/ form: efFUtnHZNJ7wgnKLJm8e, usernamefld, passwordfld, login
302 → /index.php
GET /index.php
200 text/html
