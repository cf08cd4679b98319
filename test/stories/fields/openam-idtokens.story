#: source SEMOSS/Semoss#2566
#: case the classic form of an access manager: IDToken1 and IDToken2, a redirect to the page that had led there; JSESSIONID of its own container and amlbcookie stay, which a scanner reported as fixation; iPlanetDirectoryPro comes, AMAuthCookie goes
#: kind unusual field names; a cookie that stays and carries no session makes a good sign-in a partial fixation
#: truth the console had led to the form and opens: success. iPlanetDirectoryPro came fresh and explains it. What stayed has not been shown to open anything: no fixation, at most “can't tell”
#: signins success
#: rotation nothing-before|inconclusive
#: session-has iPlanetDirectoryPro
#: session-lacks AMAuthCookie,amlbcookie
#: nofinding session-fixation - failed
#: class amlbcookie infrastructure
it watches https://am.test/
12:00:00 GET https://am.test/amserver/console
302 → https://am.test/amserver/UI/Login?realm=%2Fstaff&goto=https%3A%2F%2Fam.test%2Famserver%2Fconsole
GET https://am.test/amserver/UI/Login?realm=%2Fstaff&goto=https%3A%2F%2Fam.test%2Famserver%2Fconsole
200 text/html
Set-Cookie: JSESSIONID=4DE7C05B6AC6E3095D8943B13B36A93E; Path=/amserver; Secure; HttpOnly
Set-Cookie: AMAuthCookie=AQIC5k3FJBfpbt-c6KttOLZvV2aBs9U3w0x1MUTy3hsppWma5uEESqg_sP0a.*AAJTSQACMDEAAlNLABQtNDY1MzM5Nzk5MjY0NzcyMjIwNg..*; Path=/; Secure
Set-Cookie: amlbcookie=01; Path=/; Secure
12:00:15 POST https://am.test/amserver/UI/Login?realm=%2Fstaff form: IDToken0=, IDToken1, IDToken2, IDButton, goto~, SunQueryParamsString, encoded, gx_charset
302 → https://am.test/amserver/console
Set-Cookie: iPlanetDirectoryPro=AQIC5FEMnUS4pWSHn-KwR2B5HKWivTsb0o5c15FHwfx36XCZr8WQdxGikzYf.*AAJTSQACMDEAAlNLABMyMTQ3NzE4NjQwMDI5NzQ1Nzk0AAJTMQAA*; Path=/; Secure; HttpOnly
Set-Cookie: AMAuthCookie=LOGOUT; Expires=Thu, 01-Jan-1970 00:00:10 GMT; Path=/; Secure
GET https://am.test/amserver/console
200 text/html
12:00:30 GET https://am.test/amserver/console/realms
200 text/html
