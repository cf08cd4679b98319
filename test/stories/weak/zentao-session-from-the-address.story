#: source easysoft/zentaopms#137
#: case a link brings zentaosid in its query; the application takes it over as its cookie, keeps it at the sign-in, and opens everything with it; account, password and a number against replay are the fields of the form; the answer is 200 for a script
#: kind an identifier that is kept; one address routed by ?m= and ?f=
#: truth the address that somebody else can write sets the session, and the sign-in keeps it: the worst kind. The page that led to signing in opens afterwards
#: signins success
#: rotation kept|re-set
#: session zentaosid
#: finding session-fixation zentaosid failed high
#: finding identifier-in-url zentaosid failed
#: blameless lang,device,theme
it watches https://plan.test/
12:00:00 GET https://plan.test/index.php?m=my&f=index
302 → /index.php?m=user&f=login&zentaosid=u9f5puigje7jv11j1dge82jujq
GET /index.php?m=user&f=login&zentaosid=u9f5puigje7jv11j1dge82jujq
200 text/html
Set-Cookie: zentaosid=u9f5puigje7jv11j1dge82jujq; path=/; secure; HttpOnly
Set-Cookie: lang=zh-cn; expires=Wed, 04-Feb-2026 12:00:00 GMT; Max-Age=2592000; path=/; secure
Set-Cookie: device=desktop; expires=Wed, 04-Feb-2026 12:00:00 GMT; Max-Age=2592000; path=/; secure
Set-Cookie: theme=default; expires=Wed, 04-Feb-2026 12:00:00 GMT; Max-Age=2592000; path=/; secure
12:00:15 POST https://plan.test/index.php?m=user&f=login (fetch) form: account, password, passwordStrength#, referer, verifyRand#, keepLogin#, captcha=
200 application/json
12:00:16 GET https://plan.test/index.php?m=my&f=index
200 text/html
12:00:30 GET https://plan.test/index.php?m=my&f=task
200 text/html
