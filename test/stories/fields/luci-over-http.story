#: source openwrt/luci#7757, openwrt/luci#6333, openwrt/luci#5104
#: case a router on http: 403 with the form to strangers and to a wrong password, a redirect with sysauth_http (path /cgi-bin/luci/) to the right one; the sign-out is a page that deletes the cookie
#: kind a refusal other than 401 or a redirect; unusual field names; 403 against 302 at the same form
#: truth 403 without the cookie, 302 and 200 with it, 403 again after the sign-out: failed, success, signed out. The session comes fresh, and everything goes in clear
#: signins failed,success
#: rotation nothing-before
#: session sysauth_http
#: finding cleartext-identifier sysauth_http failed high
#: signouts 1
#: state signed-out
it watches http://router.test/
12:00:00 GET http://router.test/cgi-bin/luci/
403 text/html
12:00:10 POST http://router.test/cgi-bin/luci/ form: luci_username, luci_password
403 text/html
12:00:25 POST http://router.test/cgi-bin/luci/ form: luci_username, luci_password
302 → http://router.test/cgi-bin/luci/
Set-Cookie: sysauth_http=320259afeb1ed1739de254bd612e996d; path=/cgi-bin/luci/; SameSite=strict; HttpOnly
GET http://router.test/cgi-bin/luci/
200 text/html
12:00:40 GET http://router.test/cgi-bin/luci/admin/network/wireless
200 text/html
12:05:00 GET http://router.test/cgi-bin/luci/admin/logout
302 → http://router.test/cgi-bin/luci/
Set-Cookie: sysauth_http=; expires=Thu, 01 Jan 1970 01:00:00 GMT; path=/cgi-bin/luci/
GET http://router.test/cgi-bin/luci/
403 text/html
