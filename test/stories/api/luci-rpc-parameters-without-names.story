#: source openwrt/luci#6333, openwrt/luci#1300, openwrt/luci#5434
#: case JSON-RPC: the method is login, name and password are the first and second member of a list, without names; the answer of 200 gives sysauth, but the next call is refused with it all the same
#: kind effects make an attempt too; a request that could be a sign-in is asked about, never passed over
#: truth a fresh identifier came from an address that speaks of authentication, and what was refused before is still refused: no success, and not nothing either
#: signins failed|uncertain
#: nofinding session-fixation - failed
#: state unknown|anonymous
it watches https://router.test/
12:00:00 GET https://router.test/
200 text/html
12:00:01 POST https://router.test/cgi-bin/luci/rpc/uci json: jsonrpc, id#, method, params.0, params.1
403 text/plain
12:00:15 POST https://router.test/cgi-bin/luci/rpc/auth json: jsonrpc, id#, method, params.0, params.1
200 application/json
Set-Cookie: sysauth=5b3ebabdd8786739fe50814fdc63a539; path=/cgi-bin/luci; Secure
12:00:16 POST https://router.test/cgi-bin/luci/rpc/uci json: jsonrpc, id#, method, params.0, params.1
403 text/plain
12:00:30 POST https://router.test/cgi-bin/luci/rpc/sys json: jsonrpc, id#, method, params
403 text/plain
