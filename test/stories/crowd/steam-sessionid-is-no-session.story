#: source DoctorMcKay/node-steam-session#18, SteamRE/SteamKit#129, geel9/SteamAuth#102
#: case sessionid (24 hexadecimal digits) stays the same from the first page on, since forms repeat it; the password is sent enciphered by a script, the answer of 200 gives steamLoginSecure: the account's number, two bars and a JSON Web Token, percent-encoded
#: kind one word in a name outvotes what was seen; a value's form is not read through its wrapping
#: truth the inventory had led to signing in and opens: success. The new cookie explains it and holds a token; that sessionid stayed is no proof of anything while another cookie came that looks like a session
#: signins success
#: rotation nothing-before|inconclusive
#: session-has steamLoginSecure
#: form steamLoginSecure /JSON Web Token/
#: nofinding session-fixation - failed
#: signouts 1
it watches https://games.test/
12:00:00 GET https://games.test/my/inventory
302 → https://games.test/login/home/?goto=%2Fmy%2Finventory
Set-Cookie: sessionid=f0280a933fd40724662816de; Path=/; Secure; SameSite=None
Set-Cookie: browserid=5043711438678704702; Expires=Tue, 05 Jan 2027 12:00:00 GMT; Path=/; Secure; SameSite=None
GET https://games.test/login/home/?goto=%2Fmy%2Finventory
200 text/html
Set-Cookie: timezoneOffset=3600,0; Path=/; Secure
12:00:12 POST https://games.test/login/getrsakey/ (fetch) form: donotcache, username
200 application/json
12:00:13 POST https://games.test/login/dologin/ (fetch) form: donotcache, password~, username, twofactorcode=, emailauth=, loginfriendlyname=, captchagid, captcha_text=, emailsteamid=, rsatimestamp, remember_login
200 application/json
Set-Cookie: steamLoginSecure=76561198000000042%7C%7CeyJ0eXAiOiJKV1QiLCJhbGciOiJFZERTQSJ9.eyJpc3MiOiJyOjBGMUFfMjVEM0I1QTFfOUM3RTIiLCJzdWIiOiI3NjU2MTE5ODAwMDAwMDA0MiIsImF1ZCI6WyJ3ZWI6Z2FtZXMiXSwiZXhwIjoxNzY3NzAwODEzLCJuYmYiOjE3Njc2MTQ0MTMsImlhdCI6MTc2NzYxNDQxMywianRpIjoiMEYyQl8yNUQzQjVBMl8xMUEzQyJ9.Kkw372LYxH9iVm48H2Dmz8ET3VHvxD0NC6BhOzqzWfb7QAg6Ko0ThxUpucOe6l9l87PTBEio0GU3N7Khj5FjVw; Path=/; Secure; HttpOnly; SameSite=None
12:00:15 GET https://games.test/my/inventory
200 text/html
12:00:30 GET https://games.test/my/friends
200 text/html
12:04:00 POST https://games.test/login/logout/ form: sessionid
302 → https://games.test/
Set-Cookie: steamLoginSecure=deleted; Expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=None
GET https://games.test/
200 text/html
12:04:20 GET https://games.test/my/inventory
302 → https://games.test/login/home/?goto=%2Fmy%2Finventory
GET https://games.test/login/home/?goto=%2Fmy%2Finventory
200 text/html
