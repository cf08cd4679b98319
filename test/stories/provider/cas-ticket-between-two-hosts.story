#: source apereo/cas#2456, apereo/cas#2724, apereo/cas#832
#: case a CAS server on a sister host: execution and _eventId travel with name and password; TGC (a signed token around a sealed one) comes with a redirect to the service, which takes the ticket and gives JSESSIONID
#: kind an identity provider's sign-in; flow fields; values wrapped in one another
#: truth the portal had led away and opens: success, at the provider and through it at the service. Both sessions came fresh
#: signins success or success,success
#: session JSESSIONID,TGC
#: nofinding session-fixation - failed
#: nofinding known-signing-secret TGC failed
#: state signed-in
it watches https://portal.uni.test/
12:00:00 GET https://portal.uni.test/courses
302 → https://cas.uni.test/cas/login?service=https%3A%2F%2Fportal.uni.test%2Fcourses
GET https://cas.uni.test/cas/login?service=https%3A%2F%2Fportal.uni.test%2Fcourses
200 text/html
Set-Cookie: org.springframework.web.servlet.i18n.CookieLocaleResolver.LOCALE=en; Path=/; Secure
12:00:15 POST https://cas.uni.test/cas/login?service=https%3A%2F%2Fportal.uni.test%2Fcourses form: username, password, execution~, _eventId, geolocation=
302 → https://portal.uni.test/courses?ticket=ST-17-onDV0ZVuT0SpWo39KBylqSJVaVy-cas1
Set-Cookie: TGC=eyJhbGciOiJIUzUxMiJ9.UaBZ4KG6oDWnVY9l07LbOSz3tAKtmf794u6tN_-fYT4u0g7ZD2LJZK9mPCNIYYR4HJRLOqiJHkKnVr0IbMC1IIKHVYBRAojV6RJXrEeUrCkdyu08Kwp-CT-XGHGHTkkxvL_cJdSanow-upm8VZJLUTMhMGtJpvVBAYcBdJ1qnsZzaTkl2ZUbgfEnf-zDsU4WqwQxt0hSODmPVTnkU3kY05wKd-TePTfs0xMuvPRTtcVbrKizBboseCHj29HB_9FbnsLVOu9DjdKewCeSNlh0EVLobTqCuT0lartumN7iPxaDTVvUxJJ6VQoruc6gVIYE3LtS6QngqXOyYtt75G5KVRyqi3ThPt-xKAxou_95E7obgBiKk7Mefnuv5v4REBfcPUS8MjFsjve4rLVt.OdXV54cWid0QbEclPfAOzVKGtS-nwA-TRqar1UFtJjDRUKsMK_i9NFSmGyIHD3_JVDRLQPY8vvkp5L_ZMDX9g4; Path=/cas/; Secure; HttpOnly
GET https://portal.uni.test/courses?ticket=ST-17-onDV0ZVuT0SpWo39KBylqSJVaVy-cas1
302 → https://portal.uni.test/courses
Set-Cookie: JSESSIONID=D1A4B25B0A8C1B6AD105B551C184E8F8; Path=/; Secure; HttpOnly
GET https://portal.uni.test/courses
200 text/html
12:00:30 GET https://portal.uni.test/courses/42
200 text/html
