#: source ServiceStack/Issues#240
#: case name and password stand in the address of a GET; ss-id is there before, stays, survives the sign-out and is the same at the second sign-in
#: kind an identifier that is kept; memory ends at a sign-out; a sign-in without a body
#: truth the orders were refused, opened, were refused after the sign-out and opened again: two sign-ins, one sign-out. ss-id never changed: kept, twice
#: signins success,success
#: signouts 1
#: rotation kept|re-set,kept|re-set
#: session ss-id
#: finding session-fixation ss-id failed high
#: says session-fixation ss-id /same/
#: notclass ss-opt session-likely|session-confirmed
it watches https://api.test/
12:00:00 GET https://api.test/ui
200 text/html
12:00:01 GET https://api.test/orders (fetch)
401 application/json
Set-Cookie: ss-id=MyNhM239cCs4UDCKFdHR; path=/; Secure; HttpOnly; SameSite=Lax
Set-Cookie: ss-opt=temp; expires=Sat, 05-Jan-2046 12:00:01 GMT; path=/; Secure; HttpOnly; SameSite=Lax
12:00:10 GET https://api.test/auth/credentials?username=me&password=x7q2m9 (fetch)
200 application/json
12:00:11 GET https://api.test/orders (fetch)
200 application/json
12:00:20 GET https://api.test/orders/17 (fetch)
200 application/json
12:05:00 GET https://api.test/auth/logout (fetch)
200 application/json
12:05:10 GET https://api.test/orders (fetch)
401 application/json
12:06:00 GET https://api.test/auth/credentials?username=me&password=x7q2m9 (fetch)
200 application/json
12:06:01 GET https://api.test/orders (fetch)
200 application/json
