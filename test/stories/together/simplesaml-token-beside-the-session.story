#: source simplesamlphp/simplesamlphp#329, simplesamlphp/simplesamlphp#2278, pitbulk/moodle_saml#55
#: case the session's cookie stays at the sign-in, and a second one, SimpleSAMLAuthToken, is given, whose value the session remembers: against fixation, by design
#: kind several cookies that work only together; a cookie that stays makes a good sign-in a partial fixation
#: truth the administration had led to signing in and opens: success. A fresh identifier came with it and explains it; that the older one alone suffices has not been seen, so there is no fixation to tell, and no pass for the one that stayed
#: signins success
#: rotation nothing-before|rotated|inconclusive
#: session-has SimpleSAMLAuthToken
#: nofinding session-fixation - failed
#: nofinding session-fixation SimpleSAMLSessionID passed
it watches https://idp.test/
12:00:00 GET https://idp.test/simplesaml/admin/
303 → https://idp.test/simplesaml/module.php/core/loginuserpass?AuthState=_9777bf0e039948052b3b5471d6f0d3fa92ff97c4f1
Set-Cookie: SimpleSAMLSessionID=8a8349384811a3f22b477236f970a38e; path=/; secure; HttpOnly; SameSite=None
GET https://idp.test/simplesaml/module.php/core/loginuserpass?AuthState=_9777bf0e039948052b3b5471d6f0d3fa92ff97c4f1
200 text/html
12:00:15 POST https://idp.test/simplesaml/module.php/core/loginuserpass?AuthState=_9777bf0e039948052b3b5471d6f0d3fa92ff97c4f1 form: username, password, AuthState
303 → https://idp.test/simplesaml/admin/
Set-Cookie: SimpleSAMLAuthToken=_87748cc970bffb7b4e7e790cc687a5179fed19ec09; path=/; secure; HttpOnly; SameSite=None
GET https://idp.test/simplesaml/admin/
200 text/html
12:00:30 GET https://idp.test/simplesaml/admin/federation
200 text/html
