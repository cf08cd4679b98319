#: source phpbb/phpbb#4186, chuckfw/owaspbwa#12, arnecls/raidplaner#160
#: case ucp.php?mode=login; three cookies, …_u (the user's number, 1 for nobody), …_k (empty without “remember me”) and …_sid; the answer to the form sets all three twice, first for the guest, then for the user; the session's identifier is also in the address of the redirect; the sign-out is ?mode=logout&sid=…
#: kind one address routed by ?mode=; one cookie in two lines of one answer; several cookies that work only together
#: truth the private messages had led to signing in and open: success. …_sid was exchanged. …_u is the user's number, which everybody can read; an address carries the session's identifier
#: signins success
#: rotation rotated
#: session-has phpbb3_k2m7x_sid
#: notclass phpbb3_k2m7x_u session-likely|session-confirmed
#: nofinding short-identifier phpbb3_k2m7x_u failed
#: nofinding session-fixation - failed
#: finding identifier-in-url phpbb3_k2m7x_sid failed
#: signouts 1
it watches https://forum.test/
12:00:00 GET https://forum.test/ucp.php?i=pm&folder=inbox
302 → https://forum.test/ucp.php?mode=login&redirect=ucp.php%3Fi%3Dpm
Set-Cookie: phpbb3_k2m7x_u=1; expires=Tue, 05 Jan 2027 12:00:00 GMT; path=/; domain=forum.test; secure; HttpOnly
Set-Cookie: phpbb3_k2m7x_k=; expires=Tue, 05 Jan 2027 12:00:00 GMT; path=/; domain=forum.test; secure; HttpOnly
Set-Cookie: phpbb3_k2m7x_sid=c2b195d1f781c1b761ee770285cf3f06; expires=Tue, 05 Jan 2027 12:00:00 GMT; path=/; domain=forum.test; secure; HttpOnly
GET https://forum.test/ucp.php?mode=login&redirect=ucp.php%3Fi%3Dpm
200 text/html
12:00:15 POST https://forum.test/ucp.php?mode=login form: username, password, redirect, creation_time#, form_token, sid, login
302 → https://forum.test/ucp.php?i=pm&sid=299c0e006a24bdb939d102bc1414aa35
Set-Cookie: phpbb3_k2m7x_u=1; expires=Tue, 05 Jan 2027 12:00:15 GMT; path=/; domain=forum.test; secure; HttpOnly
Set-Cookie: phpbb3_k2m7x_k=; expires=Tue, 05 Jan 2027 12:00:15 GMT; path=/; domain=forum.test; secure; HttpOnly
Set-Cookie: phpbb3_k2m7x_sid=ccb2e26858446a55d1ecddb5b72f4063; expires=Tue, 05 Jan 2027 12:00:15 GMT; path=/; domain=forum.test; secure; HttpOnly
Set-Cookie: phpbb3_k2m7x_u=4711; expires=Tue, 05 Jan 2027 12:00:15 GMT; path=/; domain=forum.test; secure; HttpOnly
Set-Cookie: phpbb3_k2m7x_k=; expires=Tue, 05 Jan 2027 12:00:15 GMT; path=/; domain=forum.test; secure; HttpOnly
Set-Cookie: phpbb3_k2m7x_sid=299c0e006a24bdb939d102bc1414aa35; expires=Tue, 05 Jan 2027 12:00:15 GMT; path=/; domain=forum.test; secure; HttpOnly
GET https://forum.test/ucp.php?i=pm&sid=299c0e006a24bdb939d102bc1414aa35
200 text/html
12:00:30 GET https://forum.test/ucp.php?i=pm&folder=inbox
200 text/html
12:05:00 GET https://forum.test/ucp.php?mode=logout&sid=299c0e006a24bdb939d102bc1414aa35
302 → https://forum.test/index.php?sid=05e42b0a9f1104ef32d093365f398660
Set-Cookie: phpbb3_k2m7x_u=1; expires=Tue, 05 Jan 2027 12:05:00 GMT; path=/; domain=forum.test; secure; HttpOnly
Set-Cookie: phpbb3_k2m7x_k=; expires=Tue, 05 Jan 2027 12:05:00 GMT; path=/; domain=forum.test; secure; HttpOnly
Set-Cookie: phpbb3_k2m7x_sid=05e42b0a9f1104ef32d093365f398660; expires=Tue, 05 Jan 2027 12:05:00 GMT; path=/; domain=forum.test; secure; HttpOnly
GET https://forum.test/index.php?sid=05e42b0a9f1104ef32d093365f398660
200 text/html
12:05:15 GET https://forum.test/ucp.php?i=pm&folder=inbox
302 → https://forum.test/ucp.php?mode=login&redirect=ucp.php%3Fi%3Dpm
GET https://forum.test/ucp.php?mode=login&redirect=ucp.php%3Fi%3Dpm
200 text/html
