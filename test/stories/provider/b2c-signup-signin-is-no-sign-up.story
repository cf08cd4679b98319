#: source MicrosoftDocs/azure-docs#111736, Azure-Samples/active-directory-b2c-custom-policy-starterpack#127, azure-ad-b2c/samples#129
#: case a policy called B2C_1_signupsignin; name and password (signInName, password) are posted by a script and answered 200, another request confirms, then x-ms-cpim-sso:… comes and the application gives its ticket; x-ms-cpim-trans and x-ms-cpim-csrf are of the running sign-in
#: kind words of an address outvote what was seen (a sign-in under “signup”); flow cookies of an identity provider are called session; unusual field names
#: truth the account page had led away and opens: success, and no sign-up, since no second password and nothing about a person was sent. The application's session is its ticket
#: signins success or uncertain,success or success,success
#: signin-kinds sign-in or sign-in,sign-in
#: session-has .AspNetCore.Cookies
#: session-lacks x-ms-cpim-trans,x-ms-cpim-csrf
#: nofinding session-fixation - failed
#: state signed-in
it watches https://www.brand.test/
12:00:00 GET https://www.brand.test/account
302 → https://login.brand.test/brand.test/B2C_1_signupsignin/oauth2/v2.0/authorize?client_id=6b1f2c3d&redirect_uri=https%3A%2F%2Fwww.brand.test%2Fsignin-oidc&response_type=code&response_mode=query&scope=openid&state=qHc6_FrWqLyr2AQBiyZjorzhDDmBEtYzWBrc5tpSzbG
Set-Cookie: .AspNetCore.Correlation.ItBdh9K5xDg7BQwHx5ra0URDJCoDZiR2LuK7ickPbSy=N; expires=Mon, 05 Jan 2026 12:15:00 GMT; path=/signin-oidc; secure; samesite=none; httponly
GET https://login.brand.test/brand.test/B2C_1_signupsignin/oauth2/v2.0/authorize?client_id=6b1f2c3d&redirect_uri=https%3A%2F%2Fwww.brand.test%2Fsignin-oidc&response_type=code&response_mode=query&scope=openid&state=qHc6_FrWqLyr2AQBiyZjorzhDDmBEtYzWBrc5tpSzbG
200 text/html
Set-Cookie: x-ms-cpim-csrf=4huFhNbDmlRWUR8I5+siFbSvX3e7a94Yw9t8MtSBNuMJYLyH4J8TZdbjvlcfPvaI; domain=login.brand.test; path=/; SameSite=None; secure; HttpOnly
Set-Cookie: x-ms-cpim-cache|6b1f2c3d_0=m1.zk+Hab5rq+VXGUSVtIIeRNRXojBD8OW8rN47VoKtl38nEdEe0LHwKbvRUidQPqxH/QqLO5nwhCVNUbYWAzBTZwIY5FnIA26YRFbp0i9zDqXAl3u0OBWN+ZVOOaMX8jrc; domain=login.brand.test; path=/; SameSite=None; secure; HttpOnly
Set-Cookie: x-ms-cpim-trans=eyJUX0RJQyI6W3siSSI6IjZiMWYyYzNkIiwiVCI6ImJyYW5kLnRlc3QiLCJQIjoiYjJjXzFfc2lnbnVwc2lnbmluIiwiQyI6IjRlNWE0ZjYwIiwiUyI6MSwiTSI6e30sIkQiOjB9XSwiQ19JRCI6IjZiMWYyYzNkIn0=; domain=login.brand.test; path=/; SameSite=None; secure; HttpOnly
12:00:20 POST https://login.brand.test/brand.test/B2C_1_signupsignin/SelfAsserted?tx=StateProperties%3DUgi9BDo9eavmhXXi-r4qMF5ixA7wavGrXNXXF9ET3joqpITjn981DWofYSsc&p=B2C_1_signupsignin (fetch) form: request_type, signInName, password
200 application/json
12:00:21 GET https://login.brand.test/brand.test/B2C_1_signupsignin/api/CombinedSigninAndSignup/confirmed?rememberMe=false&csrf_token=KjEESJ6Z3AfRg9XR5INXAuNiYDxb5KNn14W3E7D2YudjhbPiVSwqZe16E1aFcS58&tx=StateProperties%3DUgi9BDo9eavmhXXi-r4qMF5ixA7wavGrXNXXF9ET3joqpITjn981DWofYSsc&p=B2C_1_signupsignin
302 → https://www.brand.test/signin-oidc?state=qHc6_FrWqLyr2AQBiyZjorzhDDmBEtYzWBrc5tpSzbG&code=NZai2Nl6pmlZpE2FbYTM2nrPhsjW5AQ6NB4oIwMr5guJTlne4n6kNR0fxRUoqwb4FRB3xfI_WdpY4nRL_flWBNT88hKD0pn_2vfDSoCEzAvxJRJFh84uQU7kvyrmg1jaizX0_x16FqrGGFL_LH0OyDR314GmPvT9512DxHp2sepji92KrY3kEyv20xoe5n0mdqlVONNdxvU-PQMLbyKO1Uudx3BA1Yxpum_HfGO-0dVhJW5wEJ8Rdl7Y_Drmm-dJ1LwaI9sXmVwHmwy7YEu1bhkwLLaJM6BUZKb7FbB-2aRq
Set-Cookie: x-ms-cpim-sso:brand.test_0=m1.+x9KD2dyGPfJ/F32Bam+gc1ctRbcEcbBIfWsYgK3CSXCAILdxNvaVPdFlp4SsF36Wgr2i0tH244QgTjXGa+7hbw1A2hMA4TznfmjHRgAvEqCLSchWVMJBWLXKrWT0Aak8V16BoPtk2wz1NS/Xt/xwBwWLRMoFcea; domain=login.brand.test; path=/; SameSite=None; secure; HttpOnly
Set-Cookie: x-ms-cpim-trans=; domain=login.brand.test; expires=Sun, 04-Jan-2026 12:00:21 GMT; path=/; SameSite=None; secure; HttpOnly
GET https://www.brand.test/signin-oidc?state=qHc6_FrWqLyr2AQBiyZjorzhDDmBEtYzWBrc5tpSzbG&code=NZai2Nl6pmlZpE2FbYTM2nrPhsjW5AQ6NB4oIwMr5guJTlne4n6kNR0fxRUoqwb4FRB3xfI_WdpY4nRL_flWBNT88hKD0pn_2vfDSoCEzAvxJRJFh84uQU7kvyrmg1jaizX0_x16FqrGGFL_LH0OyDR314GmPvT9512DxHp2sepji92KrY3kEyv20xoe5n0mdqlVONNdxvU-PQMLbyKO1Uudx3BA1Yxpum_HfGO-0dVhJW5wEJ8Rdl7Y_Drmm-dJ1LwaI9sXmVwHmwy7YEu1bhkwLLaJM6BUZKb7FbB-2aRq
302 → https://www.brand.test/account
Set-Cookie: .AspNetCore.Cookies=CfDJ8ZKQkwOEZV82wq_1CzT5nQrN1P0U0neDLF7Kv3mc40TMTLldCV_LLZjOzqIEEaiN7YedUX2bvECCwlO1NB_7CqTgjY3E9Q4ThZv19GZQoNpe4QlDFdYWO-3x94UbA5hON4h7_8Qi--GSDpimj7ClfOI2CrYlVJ9_Z3Z7yGWRO8l3zzBghSY1uqOZ0DB7WEZGNjqBGvDUBJhmGvwGIFaw5kReOAp9skBVyCv4zRq7dkNUdL0ty6LChvfIE3cjSmxy489NwfjuXUQQTKj8kLsAxBaiT0HPncHp69FKBxWyV7sZ0c5kkW6l9pza7adR7P7yxX7X7EiLJB_zDu84SwmJGMfKZJu5CBPP0OViEY2oqpw-qT5qoSAIbz4odZeS3; path=/; secure; samesite=lax; httponly
Set-Cookie: .AspNetCore.Correlation.ItBdh9K5xDg7BQwHx5ra0URDJCoDZiR2LuK7ickPbSy=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/signin-oidc; secure; samesite=none; httponly
GET https://www.brand.test/account
200 text/html
12:00:40 GET https://www.brand.test/account/orders
200 text/html
