#: source phpmyadmin/phpmyadmin#14184, phpmyadmin/phpmyadmin#11688, phpmyadmin/phpmyadmin#15634
#: case a wrong password is answered 200 with the form, the right one by a redirect; the session's cookie is sent twice in one answer, first the old value, then the new; beside it come pmaUser-1 and pmaAuth-1 (sealed name and password), and pma_… for language and console
#: kind a crowd beside a good rotation; one cookie in two lines of one answer
#: truth the same form was answered 200 without any cookie and then 302 with three: failed, then success. phpMyAdmin holds another value afterwards: exchanged. Language, collation and console hold words that everybody has
#: signins failed,success
#: rotation rotated
#: session-has phpMyAdmin
#: session-lacks pma_lang,pma_collation_connection,pma_console_mode
#: notclass pma_lang session-likely|session-confirmed
#: blameless pma_lang,pma_collation_connection,pma_console_mode
#: finding session-fixation phpMyAdmin passed
#: nofinding session-fixation - failed
it watches https://db.test/
12:00:00 GET https://db.test/index.php?route=/
200 text/html
Set-Cookie: phpMyAdmin=lf3sfa5nf52voegkce48k49itq; path=/; secure; HttpOnly; SameSite=Strict
Set-Cookie: pma_lang=en; expires=Wed, 04 Feb 2026 12:00:00 GMT; Max-Age=2592000; path=/; secure; HttpOnly; SameSite=Strict
12:00:10 POST https://db.test/index.php?route=/ form: set_session, pma_username, pma_password, server#, target, lang, token~
200 text/html
12:00:40 POST https://db.test/index.php?route=/ form: set_session, pma_username, pma_password, server#, target, lang, token~
302 → https://db.test/index.php?route=/&lang=en
Set-Cookie: phpMyAdmin=lf3sfa5nf52voegkce48k49itq; path=/; secure; HttpOnly; SameSite=Strict
Set-Cookie: phpMyAdmin=e18oqsoukfhdsafq1psncrpih0; path=/; secure; HttpOnly; SameSite=Strict
Set-Cookie: pmaUser-1=%7B%22iv%22%3A%220rW4J4FDYN5e1B0z%22%2C%22mac%22%3A%225975449bf6b8b552edf415741f90a4b45399373d%22%2C%22payload%22%3A%22%2FxoJV8mdcRAK%2B1R7%22%7D; expires=Wed, 04 Feb 2026 12:00:40 GMT; Max-Age=2592000; path=/; secure; HttpOnly; SameSite=Strict
Set-Cookie: pmaAuth-1=%7B%22iv%22%3A%22LDKcoplh50iG8t3c%22%2C%22mac%22%3A%22bc464fa2bf61a55b810ffb62b2deb01acaf44836%22%2C%22payload%22%3A%22UEk%2BwXGZsEwNWf6tQ8kf3JEuNP8qVXgXpYdPBnpe4VazB4jm%22%7D; path=/; secure; HttpOnly; SameSite=Strict
GET https://db.test/index.php?route=/&lang=en
200 text/html
Set-Cookie: pma_collation_connection=utf8mb4_unicode_ci; expires=Wed, 04 Feb 2026 12:00:41 GMT; Max-Age=2592000; path=/; secure; HttpOnly; SameSite=Strict
script sets pma_console_mode=collapse; Path=/; Secure
12:00:50 GET https://db.test/index.php?route=/server/databases
200 text/html
12:01:00 GET https://db.test/index.php?route=/database/structure&db=shop
200 text/html
