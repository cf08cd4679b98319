#: source YesWiki/yeswiki#1046
#: case an older wiki keeps who is there in three cookies, name, password (a hash) and remember, the same at every sign-in; the sign-out deletes them
#: kind several cookies that work only together; the same value at every sign-in; one address routed by ?…&action=
#: truth the page was refused, opened, was refused, and opened again with the very same values: two sign-ins, one sign-out, and what the sign-out deletes comes back unchanged. The hash of the password is what identifies
#: signins success,success
#: signouts 1
#: session-has password
#: nofinding session-fixation password passed
#: nofinding short-identifier name failed
#: says session-fixation password /same|again|earlier|before/i
it watches https://wiki.test/
12:00:00 GET https://wiki.test/?MonCompte
302 → https://wiki.test/?ParametresUtilisateur
GET https://wiki.test/?ParametresUtilisateur
200 text/html
12:00:15 POST https://wiki.test/?ParametresUtilisateur form: action, name, password, remember#, userpage
302 → https://wiki.test/?MonCompte
Set-Cookie: name=Jos%C3%A9; expires=Wed, 04-Feb-2026 12:00:15 GMT; path=/; secure; HttpOnly
Set-Cookie: password=2411b28823bbfa2bf21a268ec07052b8; expires=Wed, 04-Feb-2026 12:00:15 GMT; path=/; secure; HttpOnly
Set-Cookie: remember=1; expires=Wed, 04-Feb-2026 12:00:15 GMT; path=/; secure; HttpOnly
GET https://wiki.test/?MonCompte
200 text/html
12:00:30 GET https://wiki.test/?MesPages
200 text/html
12:05:00 GET https://wiki.test/?ParametresUtilisateur&action=logout
302 → https://wiki.test/?PagePrincipale
Set-Cookie: name=deleted; expires=Thu, 01-Jan-1970 00:00:01 GMT; Max-Age=0; path=/; secure; HttpOnly
Set-Cookie: password=deleted; expires=Thu, 01-Jan-1970 00:00:01 GMT; Max-Age=0; path=/; secure; HttpOnly
Set-Cookie: remember=deleted; expires=Thu, 01-Jan-1970 00:00:01 GMT; Max-Age=0; path=/; secure; HttpOnly
GET https://wiki.test/?PagePrincipale
200 text/html
12:05:10 GET https://wiki.test/?MonCompte
302 → https://wiki.test/?ParametresUtilisateur
GET https://wiki.test/?ParametresUtilisateur
200 text/html
12:06:00 POST https://wiki.test/?ParametresUtilisateur form: action, name, password, remember#, userpage
302 → https://wiki.test/?MonCompte
Set-Cookie: name=Jos%C3%A9; expires=Wed, 04-Feb-2026 12:06:00 GMT; path=/; secure; HttpOnly
Set-Cookie: password=2411b28823bbfa2bf21a268ec07052b8; expires=Wed, 04-Feb-2026 12:06:00 GMT; path=/; secure; HttpOnly
Set-Cookie: remember=1; expires=Wed, 04-Feb-2026 12:06:00 GMT; path=/; secure; HttpOnly
GET https://wiki.test/?MonCompte
200 text/html
