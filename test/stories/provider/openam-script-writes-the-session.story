#: source OpenIdentityPlatform/OpenAM#193, OpenIdentityPlatform/OpenAM#458
#: case callbacks go back and forth in JSON, so that the fields are called callbacks.0.input.0.value; AMAuthCookie and amlbcookie come with the first answer; after the last one a script writes iPlanetDirectoryPro from the token in the body
#: kind unusual field names; a session that a script writes; flow and affinity cookies
#: truth the users' interface answered 401 and then 200, with iPlanetDirectoryPro new: success. That one is the session and every script can read it; AMAuthCookie is of the running sign-in, amlbcookie=01 names a server
#: signins success or uncertain,success
#: rotation nothing-before
#: session iPlanetDirectoryPro
#: finding missing-httponly-attribute iPlanetDirectoryPro failed
#: class amlbcookie infrastructure
#: nofinding session-fixation - failed
it watches https://am.test/openam/XUI/
12:00:00 GET https://am.test/openam/XUI/?realm=/
200 text/html
12:00:01 POST https://am.test/openam/json/users?_action=idFromSession (fetch)
401 application/json
12:00:02 POST https://am.test/openam/json/authenticate (fetch)
200 application/json
Set-Cookie: AMAuthCookie=AQIC5CP8udsGLqgVf1gB8OGx_CVqDWtOXWX8s4sltxirscj_vX6VvXd0bN4l.*AAJTSQACMDEAAlNLABQtNDY1MzM5Nzk5MjY0NzcyMjIwNg..*; Path=/; Secure; SameSite=Lax
Set-Cookie: amlbcookie=01; Path=/; Secure; SameSite=Lax
12:00:15 POST https://am.test/openam/json/authenticate json: authId~, template=, stage, header, callbacks.0.type, callbacks.0.output.0.name, callbacks.0.output.0.value, callbacks.0.input.0.name, callbacks.0.input.0.value, callbacks.1.type, callbacks.1.output.0.name, callbacks.1.output.0.value, callbacks.1.input.0.name, callbacks.1.input.0.value
200 application/json
script sets iPlanetDirectoryPro=AQIC58FMi59EmfYCnXvow_PYhKVhzGLRf8xr81-2o-4R1aURwJ6QkyQr7ZI8.*AAJTSQACMDEAAlNLABMyMTQ3NzE4NjQwMDI5NzQ1Nzk0AAJTMQAA*; Path=/; Secure
12:00:16 POST https://am.test/openam/json/users?_action=idFromSession (fetch)
200 application/json
12:00:17 GET https://am.test/openam/json/users/demo (fetch)
200 application/json
12:00:20 GET https://am.test/openam/XUI/?realm=/
200 text/html
