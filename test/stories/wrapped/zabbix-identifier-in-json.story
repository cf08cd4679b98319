#: source lukecyca/pyzabbix#146
#: case zbx_session is JSON in base64: sessionid, times of checks, and a signature; the sign-in changes sessionid, further answers only the times and the signature
#: kind a value's form is not read through its wrapping; the same identifier sent again is no new one
#: truth the dashboard had led to the form and opens: success. What identifies is the member sessionid: exchanged at the sign-in, and the same ever since. The session is at the server, so the value holds none
#: signins success
#: rotation rotated
#: session zbx_session
#: form zbx_session /JSON/
#: finding session-fixation zbx_session passed
#: nofinding client-side-session zbx_session failed
it watches https://zbx.test/
12:00:00 GET https://zbx.test/zabbix.php?action=dashboard.view
302 → /index.php?request=zabbix.php%3Faction%3Ddashboard.view
Set-Cookie: zbx_session=eyJzZXNzaW9uaWQiOiI1NDBjMDY1NGY0ZjU5ODMwYzQwNmI3NWEyZTQwZjFmYyIsInNpZ24iOiIyNTI5ZjQ1N2UzYjk0ZjUwMjBmNDg3NGY2ODU2MjVlOGYwYzYzZGNkNTEyMzRiNzYwZThhNTNjMDE2NDVjMmViIn0=; path=/; secure; HttpOnly
GET /index.php?request=zabbix.php%3Faction%3Ddashboard.view
200 text/html
12:00:15 POST https://zbx.test/index.php form: request, name, password, autologin#, enter
302 → /zabbix.php?action=dashboard.view
Set-Cookie: zbx_session=eyJzZXNzaW9uaWQiOiI5NjBkMWJiNTIwNThlYjE4NWY5Y2JmMWU0ZTA2OGY3NiIsInNpZ24iOiI2MmM1ZWE5OTdmYzEzY2QzMTNkMDE4NjkyOThhZWEzYWMzZjhjMDA0ZTY2ZjE0MTM0YzViMmQyMmYyNTQ2ZWQxIn0=; path=/; secure; HttpOnly
GET /zabbix.php?action=dashboard.view
200 text/html
Set-Cookie: zbx_session=eyJzZXNzaW9uaWQiOiI5NjBkMWJiNTIwNThlYjE4NWY5Y2JmMWU0ZTA2OGY3NiIsInNlcnZlckNoZWNrUmVzdWx0Ijp0cnVlLCJzZXJ2ZXJDaGVja1RpbWUiOjE3Njc2MTQ0MTYsInNpZ24iOiIwMjVhZjk5ODQxOWMzNjE2YWU5ZjgxYjU4NTYxYTgxZGI3NmVkYzAyN2IzZDI3OTQ4MzJiZGJjMjFiMzllMTRhIn0=; path=/; secure; HttpOnly
12:00:40 GET https://zbx.test/zabbix.php?action=host.view
200 text/html
Set-Cookie: zbx_session=eyJzZXNzaW9uaWQiOiI5NjBkMWJiNTIwNThlYjE4NWY5Y2JmMWU0ZTA2OGY3NiIsInNlcnZlckNoZWNrUmVzdWx0Ijp0cnVlLCJzZXJ2ZXJDaGVja1RpbWUiOjE3Njc2MTQ0NDAsInNpZ24iOiJkM2Q3NzRhYjkwZjBkMjM1NjRiOGJkY2I4MTY4OWE3MzE4MDQ1M2ZjYTIzZTkxZGIyZjUyNDNlMDUyMGYzMzU4In0=; path=/; secure; HttpOnly
12:01:10 GET https://zbx.test/zabbix.php?action=problem.view
200 text/html
Set-Cookie: zbx_session=eyJzZXNzaW9uaWQiOiI5NjBkMWJiNTIwNThlYjE4NWY5Y2JmMWU0ZTA2OGY3NiIsInNlcnZlckNoZWNrUmVzdWx0Ijp0cnVlLCJzZXJ2ZXJDaGVja1RpbWUiOjE3Njc2MTQ0NzAsInNpZ24iOiIwYzE4OTEwZGI5YmM5NjZiZDUyNDJmZjZiOGIyYjU0OGI1NzdkNWQyNGVlNzdhNjEwMjRjMjE3ZGY1ZTQ4MTZiIn0=; path=/; secure; HttpOnly
