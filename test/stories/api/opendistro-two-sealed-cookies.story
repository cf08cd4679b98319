#: source opensearch-project/security-dashboards-plugin#283, elastic/kibana#68117
#: case JSON signs in; the answer gives security_authentication and security_storage, both sealed (iron, Fe26.2**…)
#: kind no pass from what was not understood
#: truth the account's interface answered 401 and then 200: success; both came fresh, so nothing can have been planted. What is inside nobody can read: whether the session is in the value, and what it was sealed with, cannot be told
#: signins success
#: rotation nothing-before|inconclusive
#: session-has security_authentication
#: nofinding session-fixation - failed
#: nofinding client-side-session - passed
#: state signed-in
it watches https://dash.test/kibana/
12:00:00 GET https://dash.test/kibana/login
200 text/html
12:00:01 GET https://dash.test/kibana/api/v1/configuration/account (fetch)
401 application/json
12:00:15 POST https://dash.test/kibana/api/v1/auth/login json: username, password
200 application/json
Set-Cookie: security_storage=Fe26.2**97d81544cbc6f3edbefd3f301198aee6466822a20fd15a1c2a3c85e80c42a452*dEB7L2KQGZ47TGVW8Jq5SY*2v1SAaVaqd1MGP0jkTIpHsHMXPrycRGXLckuacnOCCl_FVGS2G8ievqzQ6jpPYjB**52146fc1dcdc2fb58489f1f370f6326a2a480794ce37b334aae3b031587473b1*vQKZuBB1ApaDLn-TmW4CBOInd7UrcO22QWWngQvm9KC; HttpOnly; Secure; Path=/kibana
Set-Cookie: security_authentication=Fe26.2**d44fa3a960c981e970fe1d29ce9a60ccfd7f8d45a4cfc254d2d40532a6a5f262*g0BHU6u2xwodZYnOmsDWXr*z46d4_NqhW9vi9hANy5_o0mB0BEtyFsFuT26Wf13Wwlqk13XariYrJGzRBA7lY2jFZlGxTEUb0RhDxf4VoGIDRcMvDX8uHp0acbH8qzXPd3C85jcjJQicDeC5j1bGAx3cPwlwdYaPuYLvDPBlFr_y6XAaka5e90BWLtphdB3uqwxfzTlYF9TeE6Wvm7AIuoEjmCtV09e5r7xyRMxe0THQmZgpG_nzATDIHbh1oSAqQ9SBGO7mlVcdmu1if5SsuV5LFXhA2bAUnfn9wxkaQE_7vJ08eQmZvtXSHAeeH10vPeP**a2e51d16af9f5212c41fbdd877210e0c4c6f0bcc8f60d098479994f3084398b3*_madYHb8ZrSJsCZFkqFFxWKugluiobOR46DN8_L2P6H; HttpOnly; Secure; Path=/kibana
12:00:16 GET https://dash.test/kibana/api/v1/configuration/account (fetch)
200 application/json
12:00:17 GET https://dash.test/kibana/app/home
200 text/html
12:00:20 GET https://dash.test/kibana/api/saved_objects/_find?type=dashboard (fetch)
200 application/json
