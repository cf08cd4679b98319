#: source pi-hole/web#197, pi-hole/web#743
#: case one field, pw, beside a box “remember me”; the address says ?login; PHPSESSID stays; the settings had led to the form and open
#: kind unusual field names (a password without a name); an identifier that is kept
#: truth the settings were refused and open: success. PHPSESSID is the only identifier and no line renewed it: kept
#: signins success
#: rotation kept|re-set
#: session PHPSESSID
#: finding session-fixation PHPSESSID failed high
it watches https://hole.test/
12:00:00 GET https://hole.test/admin/settings.php
302 → https://hole.test/admin/index.php?login
Set-Cookie: PHPSESSID=1427fkc09ens494h7upcm0md9u; path=/; HttpOnly; secure; SameSite=Strict
GET https://hole.test/admin/index.php?login
200 text/html
12:00:10 POST https://hole.test/admin/index.php?login form: pw
302 → https://hole.test/admin/index.php
GET https://hole.test/admin/index.php
200 text/html
12:00:25 GET https://hole.test/admin/settings.php
200 text/html
