#: source Icinga/icingaweb2#515
#: case a wrong password is answered 200 with the form; a quarter of an hour later the right one leads to the dashboard; the cookie Icingaweb2 is the same from the first page on
#: kind a wrong password answered 200, settled by contrast without a time limit; an identifier that is kept
#: truth two answers to one form: 200 with the form, 302 to a page that had led to signing in and opens: failed, success. The identifier never changed: kept
#: signins failed,success
#: rotation kept|re-set
#: session Icingaweb2
#: finding session-fixation Icingaweb2 failed high
it watches https://monitor.test/
12:00:00 GET https://monitor.test/icingaweb2/dashboard
302 → /icingaweb2/authentication/login?redirect=dashboard
Set-Cookie: Icingaweb2=vtham0rggataapjq2j6crp9vgt; path=/icingaweb2/; secure; HttpOnly
GET /icingaweb2/authentication/login?redirect=dashboard
200 text/html
12:00:10 POST https://monitor.test/icingaweb2/authentication/login form: username, password, rememberme#, redirect, formUID, CSRFToken~, btn_submit
200 text/html
12:15:00 POST https://monitor.test/icingaweb2/authentication/login form: username, password, rememberme#, redirect, formUID, CSRFToken~, btn_submit
302 → /icingaweb2/dashboard
GET /icingaweb2/dashboard
200 text/html
12:15:20 GET https://monitor.test/icingaweb2/monitoring/list/services
200 text/html
