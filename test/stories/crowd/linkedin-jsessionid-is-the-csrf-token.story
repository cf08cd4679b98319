#: source tomquirk/linkedin-api#191, tomquirk/linkedin-api#81, joeyism/linkedin_scraper#101
#: case JSESSIONID="ajax:…" in quotes is there from the first page, stays the same at the sign-in and is repeated in the address of the sign-out as csrfToken; li_at comes with the sign-in and goes with the sign-out; bcookie, bscookie, lidc and lang stand by
#: kind one word in a name outvotes what was seen; a crowd beside a fresh session
#: truth the feed was refused with JSESSIONID before the sign-in and again after li_at was deleted, with the same JSESSIONID: that one opens nothing. It is what the forms repeat. li_at is the session and came fresh
#: signins success
#: rotation nothing-before
#: session li_at
#: signouts 1
#: nofinding session-fixation - failed
#: nofinding identifier-in-url - failed
#: nofinding missing-httponly-attribute JSESSIONID failed
#: blameless bcookie,lidc,lang
it watches https://www.net.test/
12:00:00 GET https://www.net.test/feed/
302 → https://www.net.test/login
Set-Cookie: JSESSIONID="ajax:5577761809274685288"; Version=1; Domain=.www.net.test; Path=/; Secure; SameSite=None
Set-Cookie: bcookie="v=2&4f7a2c1e-8b3d-4a6f-8e5c-7d1b2a3c4e5f"; Domain=.net.test; Path=/; Secure; Expires=Tue, 05-Jan-2027 12:00:00 GMT; SameSite=None
Set-Cookie: bscookie="v=1&20260105120000c3e1a2b4-5d6f-4788-8192-a3b4c5d6e7f8AQdQocOx3X-Nf5iWPti4pCiUcyU_"; Domain=.www.net.test; Path=/; Secure; Expires=Tue, 05-Jan-2027 12:00:00 GMT; HttpOnly; SameSite=None
Set-Cookie: lidc="b=VGST00:s=V:r=V:a=V:p=V:g=3001:u=1:x=1:i=1767614400:t=1767700800:v=2:sig=G3HAJGXBvcFPHl5F4Z14F1PDw-QxSgPJ5IDbRb5zH4d"; Expires=Tue, 06 Jan 2026 12:00:00 GMT; Domain=.net.test; Path=/; SameSite=None; Secure
Set-Cookie: lang=v=2&lang=en-us; SameSite=None; Path=/; Domain=net.test; Secure
GET https://www.net.test/login
200 text/html
12:00:20 POST https://www.net.test/checkpoint/lg/login-submit form: csrfToken, session_key, ac#, sIdString, parentPageKey, pageInstance, trk=, authUUID=, session_redirect=, loginCsrfParam, fp_data~, apfc~, session_password
303 → https://www.net.test/feed/
Set-Cookie: li_at=AQED16c6M1h39AgQDbv0YkjIprmEP6WlJ3QPCCNYqLGiyKFn9ymPnIa9y7K3OMRPrITunO4aNmbthY-YotSzGdgL69HzBuXcCnVOLCLwdFK3eDpkDIrmmFmU_CJfhuPE2p_CGHj5874DafOc5TVONfe3; Max-Age=31536000; Expires=Tue, 05 Jan 2027 12:00:20 GMT; Path=/; Domain=.www.net.test; HttpOnly; Secure; SameSite=None
Set-Cookie: JSESSIONID="ajax:5577761809274685288"; Version=1; Domain=.www.net.test; Path=/; Secure; SameSite=None
GET https://www.net.test/feed/
200 text/html
12:00:22 GET https://www.net.test/voyager/api/me (fetch)
200 application/json
12:00:40 GET https://www.net.test/mynetwork/
200 text/html
12:05:00 GET https://www.net.test/uas/logout?csrfToken=ajax%3A5577761809274685288
303 → https://www.net.test/home
Set-Cookie: li_at=delete me; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Domain=.www.net.test; HttpOnly; Secure; SameSite=None
GET https://www.net.test/home
200 text/html
12:05:20 GET https://www.net.test/feed/
302 → https://www.net.test/login
GET https://www.net.test/login
200 text/html
