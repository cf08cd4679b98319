#: source glpi-project/glpi#19518, glpi-project/glpi#88
#: case the fields of name and password are called fielda and fieldb with drawn digits behind, others at each visit; the cookie is named after the installation
#: kind unusual field names; effects make an attempt too
#: truth central.php had led to the form and opens, with the session exchanged: a sign-in, whatever its fields are called. At the least it is asked, never passed over
#: signins success
#: rotation rotated
#: session glpi_65ab385f520b7b2a4efd2c639f3ef304
#: nofinding session-fixation - failed
#: state signed-in
it watches https://help.test/
12:00:00 GET https://help.test/front/central.php
302 → https://help.test/index.php?redirect=%2Ffront%2Fcentral.php
GET https://help.test/index.php?redirect=%2Ffront%2Fcentral.php
200 text/html
Set-Cookie: glpi_65ab385f520b7b2a4efd2c639f3ef304=ukuefrbrhthktvgkdu46bm59sk; path=/; secure; HttpOnly; SameSite=Lax
12:00:15 POST https://help.test/front/login.php form: noAUTO#, redirect, _glpi_csrf_token~, fieldaced81166e95d4, fieldb4e0d584ed5260, auth, fieldc26835a0fbf0ab, submit
302 → https://help.test/front/central.php
Set-Cookie: glpi_65ab385f520b7b2a4efd2c639f3ef304=fp9tj5trli04t58fgn0v55l5cb; path=/; secure; HttpOnly; SameSite=Lax
GET https://help.test/front/central.php
200 text/html
12:00:30 GET https://help.test/front/ticket.php
200 text/html
