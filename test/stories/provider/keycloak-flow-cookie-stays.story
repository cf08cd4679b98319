#: source keycloak/keycloak#24169, keycloak/keycloak#14731, keycloak/keycloak#34609
#: case an application leads to Keycloak on a sister host; AUTH_SESSION_ID, the cookie of the running sign-in, stays, KC_RESTART is deleted, KEYCLOAK_IDENTITY (a signed token) and KEYCLOAK_SESSION come; then the application gives its own session
#: kind flow cookies of an identity provider are called session; a cookie that stays makes a good sign-in a partial fixation
#: truth the application had led away and opens: success. The provider's session is in KEYCLOAK_IDENTITY, the application's in connect.sid, both fresh. AUTH_SESSION_ID was there when nobody was signed in and opened nothing; a deleted cookie belongs to no session
#: signins success or success,success
#: session-has connect.sid,KEYCLOAK_IDENTITY
#: session-lacks KC_RESTART,AUTH_SESSION_ID
#: nofinding session-fixation - failed
#: state signed-in
it watches https://app.corp.test/
12:00:00 GET https://app.corp.test/
302 → https://sso.corp.test/realms/corp/protocol/openid-connect/auth?client_id=app&redirect_uri=https%3A%2F%2Fapp.corp.test%2Fcallback&response_type=code&scope=openid&state=lbD_H3_aEIH3yA2AIWDnIH
GET https://sso.corp.test/realms/corp/protocol/openid-connect/auth?client_id=app&redirect_uri=https%3A%2F%2Fapp.corp.test%2Fcallback&response_type=code&scope=openid&state=lbD_H3_aEIH3yA2AIWDnIH
200 text/html
Set-Cookie: AUTH_SESSION_ID=0f4a7c2e-91b3-4d5a-8e6f-7c1d2b3a4e5f.sso1-40213; Version=1; Path=/realms/corp/; Secure; HttpOnly; SameSite=None
Set-Cookie: KC_RESTART=eyJhbGciOiJIUzUxMiIsInR5cCI6IkpXVCIsImtpZCI6IjVhMWIifQ.eyJjaWQiOiJhcHAiLCJwdHkiOiJvcGVuaWQtY29ubmVjdCIsInJ1cmkiOiJodHRwczovL2FwcC5jb3JwLnRlc3QvY2FsbGJhY2siLCJhY3QiOiJBVVRIRU5USUNBVEUifQ.z__KQtj4g_oxoJlzZm0uTbPpF3rpdHawwOqpkdl7MInSzpwVaO0xbHZwxJtsq0vnls-gwaRrwg2XASpDnybDuQ; Version=1; Path=/realms/corp/; Secure; HttpOnly; SameSite=None
12:00:15 POST https://sso.corp.test/realms/corp/login-actions/authenticate?session_code=KxcdLnsPRTck5AGgbDwHnZ6nVGEFyXIgq1yiYpYuupS&execution=6b1f2c3d-4e5a-4f60-9b71-8c2d3e4f5a6b&client_id=app&tab_id=9YSspITxdms form: username, password, credentialId=
302 → https://app.corp.test/callback?state=lbD_H3_aEIH3yA2AIWDnIH&session_state=0f4a7c2e-91b3-4d5a-8e6f-7c1d2b3a4e5f&code=_GMIRW5IRj0PBO2WysEYjQJIcOph-yo-eIMs
Set-Cookie: KEYCLOAK_LOCALE=; Version=1; Expires=Thu, 01-Jan-1970 00:00:10 GMT; Max-Age=0; Path=/realms/corp/; Secure; HttpOnly
Set-Cookie: KC_RESTART=; Version=1; Expires=Thu, 01-Jan-1970 00:00:10 GMT; Max-Age=0; Path=/realms/corp/; Secure; HttpOnly
Set-Cookie: KEYCLOAK_IDENTITY=eyJhbGciOiJIUzUxMiIsInR5cCI6IkpXVCIsImtpZCI6IjVhMWIifQ.eyJleHAiOjE3Njc2NTA0MTUsImlhdCI6MTc2NzYxNDQxNSwianRpIjoiOGFjNiIsImlzcyI6Imh0dHBzOi8vc3NvLmNvcnAudGVzdC9yZWFsbXMvY29ycCIsInN1YiI6IjMzMzZjOTEwIiwidHlwIjoiU2VyaWFsaXplZC1JRCIsInNlc3Npb25fc3RhdGUiOiIwZjRhN2MyZSJ9.jzjfym4SyJ3n5ilp3y644P_79lPJPP6APEHH_aFFQpcdSJlmqXbjcv9krLz3Mf6zNCRxYeB3B9nt7pXPvQFSlQ; Version=1; Path=/realms/corp/; Secure; HttpOnly; SameSite=None
Set-Cookie: KEYCLOAK_SESSION="corp/3336c910-cb5c-4e3b-9cd3-7d7524b90cd8/0f4a7c2e-91b3-4d5a-8e6f-7c1d2b3a4e5f"; Version=1; Expires=Mon, 05-Jan-2026 22:00:15 GMT; Max-Age=36000; Path=/realms/corp/; Secure; SameSite=None
GET https://app.corp.test/callback?state=lbD_H3_aEIH3yA2AIWDnIH&session_state=0f4a7c2e-91b3-4d5a-8e6f-7c1d2b3a4e5f&code=_GMIRW5IRj0PBO2WysEYjQJIcOph-yo-eIMs
302 → https://app.corp.test/
Set-Cookie: connect.sid=s%3AEvkhmvczRbmfuOLzKJs77KsMqtfDFHZT.06ZMaP5iq0oVk9WJJi%2BBwkyw6VJvmmL1B1hfqFlEuCM%3D; Path=/; HttpOnly; Secure; SameSite=Lax
GET https://app.corp.test/
200 text/html
12:00:30 GET https://app.corp.test/orders
200 text/html
