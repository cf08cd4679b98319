#: source Admidio/admidio#1139, Admidio/admidio#257
#: case a German club's software: usr_login_name and usr_password, the address says login_check; the cookie is named after organisation and database, and renewed after a valid sign-in
#: kind unusual field names and cookie names
#: truth the profile had led to signing in and opens, with another identifier: success, exchanged
#: signins success
#: rotation rotated
#: session ADMIDIO_DEMO_adm_SESSION_ID
#: nofinding session-fixation - failed
#: state signed-in
it watches https://verein.test/
12:00:00 GET https://verein.test/adm_program/modules/profile/profile.php
302 → https://verein.test/adm_program/system/login.php
Set-Cookie: ADMIDIO_DEMO_adm_SESSION_ID=a4vo56j4ag81erkh3221u30vs4; path=/; secure; HttpOnly
GET https://verein.test/adm_program/system/login.php
200 text/html
12:00:15 POST https://verein.test/adm_program/system/login_check.php form: admidio-csrf-token, usr_login_name, usr_password, auto_login#, btn_login
302 → https://verein.test/adm_program/modules/profile/profile.php
Set-Cookie: ADMIDIO_DEMO_adm_SESSION_ID=b6a9v5c704nt1afihav36a23b6; path=/; secure; HttpOnly
GET https://verein.test/adm_program/modules/profile/profile.php
200 text/html
12:00:30 GET https://verein.test/adm_program/modules/members/members.php
200 text/html
