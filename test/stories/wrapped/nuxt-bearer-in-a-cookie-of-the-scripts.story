#: source nuxt-community/auth-module#285, nuxt-community/auth-module#1113, nuxt-community/auth-module#163
#: case after a JSON sign-in the page's scripts write auth._token.local=Bearer%20<JSON Web Token> and auth.strategy=local, and send the token in a header
#: kind a value's form is not read through its wrapping; a token's copy in a readable cookie
#: truth the API answered 401 without and 200 with the header: success, the token came fresh. The cookie holds that very token behind a scheme's word: its claims can be read, the secret that made it is a published one, scripts can read it
#: signins success
#: rotation nothing-before
#: token /Bearer/ session-likely
#: form auth._token.local /JSON Web Token/
#: told auth._token.local missing-httponly-attribute|readable-identifier-copy|token-in-web-storage
#: finding known-signing-secret - failed critical
it watches https://app.test/
12:00:00 GET https://app.test/login
200 text/html
script sets auth.strategy=local; Path=/
12:00:01 GET https://api.app.test/user (fetch)
401 application/json
12:00:15 POST https://api.app.test/login json: email, password
200 application/json
script sets auth._token.local=Bearer%20eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI0MiIsImlhdCI6MTc2NzYxNDQxNSwiZXhwIjoxNzY3NjE4MDE1fQ.F2Qdn5Cv6se-Dnqnpi8SRuQAopDbwMjL7SCcChjannQ; Path=/
script sets auth._token_expiration.local=1767618015000; Path=/
12:00:16 GET https://api.app.test/user (fetch) Authorization: Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI0MiIsImlhdCI6MTc2NzYxNDQxNSwiZXhwIjoxNzY3NjE4MDE1fQ.F2Qdn5Cv6se-Dnqnpi8SRuQAopDbwMjL7SCcChjannQ
200 application/json
12:00:20 GET https://api.app.test/orders (fetch) Authorization: Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI0MiIsImlhdCI6MTc2NzYxNDQxNSwiZXhwIjoxNzY3NjE4MDE1fQ.F2Qdn5Cv6se-Dnqnpi8SRuQAopDbwMjL7SCcChjannQ
200 application/json
