#: source projectdiscovery/nuclei-templates#6957, the project's own adminer/include/auth.inc.php (vrana/adminer)
#: case a wrong password is answered 403 (with adminer_key and an empty adminer_permanent), the right one by a redirect that names the user, with adminer_sid exchanged; adminer_key, which enciphers what the session keeps, stays; the sign-out is a form with the button “logout” at an address that says nothing
#: kind 403 against 302 at the same form; a cookie that stays and carries no session; a sign-out told by a field of the body
#: truth the same form, refused and then led on with another identifier: failed, success, exchanged. adminer_key was given to somebody who was not signed in and is needed beside the session, not instead of it. After “logout” the page is refused again
#: signins failed,success
#: rotation rotated
#: session-has adminer_sid
#: nofinding session-fixation - failed
#: signouts 1
#: state signed-out
it watches https://db.test/adminer.php
12:00:00 GET https://db.test/adminer.php
200 text/html
Set-Cookie: adminer_sid=4ff6albpf12paseua2cnbohuh0; path=/adminer.php; HttpOnly; secure
12:00:10 POST https://db.test/adminer.php form: auth[driver], auth[server]=, auth[username], auth[password], auth[db]=
403 text/html
Set-Cookie: adminer_permanent=; expires=Wed, 04 Feb 2026 12:00:10 GMT; path=/adminer.php; HttpOnly; SameSite=lax; secure
Set-Cookie: adminer_key=d147165ccc67009bc14fb07eafdc876a; path=/adminer.php; HttpOnly; SameSite=lax; secure
12:01:30 POST https://db.test/adminer.php form: auth[driver], auth[server]=, auth[username], auth[password], auth[db]=
302 → /adminer.php?username=root
Set-Cookie: adminer_sid=bk2iq3nur2vhh0i0glal6f3dbb; path=/adminer.php; HttpOnly; secure
GET /adminer.php?username=root
200 text/html
12:01:45 GET https://db.test/adminer.php?username=root&db=shop
200 text/html
12:06:00 POST https://db.test/adminer.php?username=root&db=shop form: logout, token
302 → /adminer.php
GET /adminer.php
200 text/html
12:06:20 GET https://db.test/adminer.php?username=root&db=shop
403 text/html
