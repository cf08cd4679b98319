#: source lldap/lldap#7, puzed/darkauth#26, cfrg/draft-irtf-cfrg-opaque#361
#: case OPAQUE: two JSON requests, start and finish, with messages of a key exchange in place of a password; the second answer gives token (a JSON Web Token) and refresh_token
#: kind a protocol without a password in the request
#: truth GraphQL had answered 401 and answers 200: success, a sign-in; both cookies came fresh
#: signins success or uncertain,success or success,success
#: signin-kinds sign-in or sign-in,sign-in
#: rotation nothing-before or nothing-before,nothing-before
#: session-has token
#: nofinding session-fixation - failed
#: state signed-in
it watches https://dir.test/
12:00:00 GET https://dir.test/login
200 text/html
12:00:01 POST https://dir.test/api/graphql (fetch)
401 text/plain
12:00:15 POST https://dir.test/auth/opaque/login/start json: username, login_start_request~
200 application/json
12:00:16 POST https://dir.test/auth/opaque/login/finish json: server_data~, credential_finalization~
200 application/json
Set-Cookie: token=eyJhbGciOiJIUzUxMiIsInR5cCI6IkpXVCJ9.eyJleHAiOjE3Njc3MDA4MTYsImlhdCI6MTc2NzYxNDQxNiwidXNlciI6Impvc2UiLCJncm91cHMiOlsibGxkYXBfYWRtaW4iXX0.d7jRCPUK0FM_nTbYBkpTVxZiUwfVdtj42aIzs8SFZF3CBsFfW88NEi9XrO0N1BMcerjLpDvZjFs5ZGCfHqi6Lg; Path=/; HttpOnly; Secure; SameSite=Strict; Max-Age=86400
Set-Cookie: refresh_token=n5gT8VnagXUUUGHTHGhxOKAGwi08y8HEfBd9Da25U3sLCF1EsqLitDIGRwJ0lgon58ISGRRAfgYTYgBZW5WJqObVVpmw0oGyeeDs+jose; Path=/auth; HttpOnly; Secure; SameSite=Strict; Max-Age=2592000
12:00:17 POST https://dir.test/api/graphql (fetch)
200 application/json
12:00:20 GET https://dir.test/users
200 text/html
