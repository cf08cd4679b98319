#: source compserv/hknweb#237, zaproxy/community-scripts#26
#: case a wiki of one script: ?title=Special:UserLogin; the session's cookie is exchanged, …UserID=7 and …UserName=José come with it for a month; the preferences led to signing in before and open afterwards
#: kind what comes with the sign-in and names the user is counted as session; one address routed by ?title=
#: truth success, exchanged; the number and the name of the user are what every page shows of him
#: signins success
#: rotation rotated
#: session clubwiki_session
#: notclass clubwikiUserID session-likely|session-confirmed
#: notclass clubwikiUserName session-likely|session-confirmed
#: nofinding short-identifier clubwikiUserID failed
#: nofinding session-fixation - failed
#: signouts 1
#: state signed-out
it watches https://wiki.test/
12:00:00 GET https://wiki.test/index.php?title=Special:Preferences
302 → https://wiki.test/index.php?title=Special:UserLogin&returnto=Special%3APreferences
GET https://wiki.test/index.php?title=Special:UserLogin&returnto=Special%3APreferences
200 text/html
Set-Cookie: clubwiki_session=kv440dfls45r25gtp2f3nkh377rrdeen; path=/; secure; HttpOnly; SameSite=Lax
12:00:15 POST https://wiki.test/index.php?title=Special:UserLogin&returnto=Special%3APreferences form: wpName, wpPassword, wpRemember#, wploginattempt, wpEditToken, title, authAction, force=, wpLoginToken~
302 → https://wiki.test/index.php?title=Special:Preferences
Set-Cookie: clubwiki_session=a8415sdv3fpvf8ishmo385iksdquu7ik; path=/; secure; HttpOnly; SameSite=Lax
Set-Cookie: clubwikiUserID=7; expires=Wed, 04 Feb 2026 12:00:15 GMT; Max-Age=2592000; path=/; secure; HttpOnly; SameSite=Lax
Set-Cookie: clubwikiUserName=Jos%C3%A9; expires=Wed, 04 Feb 2026 12:00:15 GMT; Max-Age=2592000; path=/; secure; HttpOnly; SameSite=Lax
GET https://wiki.test/index.php?title=Special:Preferences
200 text/html
12:00:40 GET https://wiki.test/index.php?title=Special:Watchlist
200 text/html
12:05:00 POST https://wiki.test/index.php?title=Special:UserLogout form: wpEditToken, title
302 → https://wiki.test/index.php?title=Main_Page
Set-Cookie: clubwiki_session=deleted; expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=0; path=/; secure; HttpOnly; SameSite=Lax
Set-Cookie: clubwikiUserID=deleted; expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=0; path=/; secure; HttpOnly; SameSite=Lax
GET https://wiki.test/index.php?title=Main_Page
200 text/html
12:05:20 GET https://wiki.test/index.php?title=Special:Preferences
302 → https://wiki.test/index.php?title=Special:UserLogin&returnto=Special%3APreferences
GET https://wiki.test/index.php?title=Special:UserLogin&returnto=Special%3APreferences
200 text/html
