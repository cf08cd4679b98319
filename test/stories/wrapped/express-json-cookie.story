#: source expressjs/cookie-parser README (JSON cookies), ni-c/heimcontrol.js#103, joey-zhou/xiaozhi-esp32-server-java#143
#: case the application writes who is there into a cookie as JSON behind “j:”, unsigned, readable
#: kind a value's form is not read through its wrapping; the weaker, the more to be believed
#: truth the account had led to signing in and opens with that one cookie: success. The state is in the value, unsigned, so that anybody can write another number; it holds a mail address
#: signins success
#: rotation nothing-before|inconclusive
#: session auth
#: form auth /JSON/
#: finding personal-data-in-cookie auth failed
#: finding client-side-session auth failed
#: finding missing-httponly-attribute auth failed
it watches https://home.test/
12:00:00 GET https://home.test/account
302 → /login
GET /login
200 text/html
12:00:10 POST https://home.test/login form: email, password
302 → /account
Set-Cookie: auth=j%3A%7B%22id%22%3A42%2C%22email%22%3A%22jose%40site.test%22%2C%22role%22%3A%22user%22%7D; Path=/
GET /account
200 text/html
12:00:25 GET https://home.test/devices
200 text/html
