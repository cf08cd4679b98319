#: source the project's own app/controllers/session_controller.rb (discourse/discourse), waltzio/waltz#414, defold/defold#799
#: case a script posts login and password; wrong or right, the answer is 200 with JSON, but only the right one gives _t; then the page is loaded anew and calls what it never called
#: kind 200 without a cookie against 200 with one; a sealed cookie beside the session
#: truth the same request was answered without and then with a new cookie, after which /notifications, refused before (403), answers 200: failed, success. _t came fresh; _forum_session is sealed and says nothing
#: signins failed,success
#: rotation nothing-before|inconclusive
#: session-has _t
#: nofinding session-fixation - failed
#: nofinding session-fixation _forum_session passed
#: state signed-in
it watches https://talk.test/
12:00:00 GET https://talk.test/
200 text/html
Set-Cookie: _forum_session=mq3Wl3uIIXFI1WFr%2FIEVh5EejXWset3H9%2BO7iX8GNRv%2Fo7NaCQcdczXrAONdAPCFzfVSPMzAeM40dH%2F3VJ17FPA8GdXtuPbmoPE%2FGTIokrry98w8pGiUaflgJP2MoRTdYU3hjTivtIIdVzvRRo7wBlxIfMiNtoIKnzLCBQSuC5mvoocnjtuOE7yWPHR4HrfJ--%2BRrlqd1%2FhcdBa%2BB%2B--2zZ7HJwOdhE5TlPaGF0ViA%3D%3D; path=/; secure; HttpOnly; SameSite=Lax
12:00:01 GET https://talk.test/notifications?recent=true (fetch)
403 application/json
12:00:05 GET https://talk.test/session/csrf (fetch)
200 application/json
12:00:15 POST https://talk.test/session (fetch) form: login, password, second_factor_method#, timezone
200 application/json
12:03:00 GET https://talk.test/session/csrf (fetch)
200 application/json
12:03:01 POST https://talk.test/session (fetch) form: login, password, second_factor_method#, timezone
200 application/json
Set-Cookie: _t=OBf3RzR4YaksKcbGr9qliQAJmDHSsccBatwZ6bNGQWt0k8AYP2gDm7GVNseR%2BwU1yPJEye5jowvuklXJMznTuy5mYy%2B1u1Nboee5%2FShYKVFz%2F9UZsCB%2BPwXZoIKjtLf3hMKgzoVWHqz3T8nxsXcry5FcWIKOVtqf5VE1Zald%2B47vP%2FlSrRf4m0kCj5mx7S0jvr%2FRPiBKVAYaVKwPcwPkLAG8qC8Ck%2BrT--PjXv01cZzYghERxi--fN8IdDZPumX41kao%2BGIs7A%3D%3D; path=/; expires=Fri, 06 Mar 2026 12:03:01 GMT; secure; HttpOnly; SameSite=Lax
Set-Cookie: _forum_session=%2BPUr0amBWHkJ6jHDpsHLJPGFLAYUmKeqI75GhRyXx%2B1zQS4POX0TxXARv1vA504a1iWHlDiT9811ekWhmjAHjkhUcLtSDqeJOiItzLOUME%2BBA9c6Gpvska2F9lbPEzWhUH6y9slF4f%2FwHT9MMIeAXCAGsZnT8bEg%2F5odN%2FROZZPEs1joD1zxpsHlI7mIn%2FgUcPjmiOxp7ixa91YlXodD9X2mp7i3R%2FuBB8JsU%2BQ%2B%2Bek%3D--wS0vVkpHIErnQmPY--8qVuWd%2FRO8n1MBOCVRqzAQ%3D%3D; path=/; secure; HttpOnly; SameSite=Lax
12:03:02 GET https://talk.test/
200 text/html
12:03:03 GET https://talk.test/notifications?recent=true (fetch)
200 application/json
12:03:05 GET https://talk.test/u/jose/private-message-topic-tracking-state.json (fetch)
200 application/json
