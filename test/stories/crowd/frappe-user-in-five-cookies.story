#: source frappe/frappe#21763, the project's own frappe/auth.py and frappe/sessions.py
#: case before the sign-in sid=Guest and user_id=Guest; JSON signs in; afterwards sid is an identifier, and system_user, full_name, user_id and user_image tell the scripts who is there, the name with letters beyond ASCII
#: kind what comes with the sign-in and names the user is counted as session
#: truth /app had led to signing in and opens now: success. sid is the session; the word Guest was no identifier, so a new one came. Names, mail addresses and a yes are for the page, and no secrets
#: signins success
#: rotation rotated|nothing-before
#: session sid
#: notclass full_name session-likely|session-confirmed
#: notclass user_id session-likely|session-confirmed
#: notclass system_user session-likely|session-confirmed
#: nofinding missing-httponly-attribute full_name failed
#: nofinding missing-httponly-attribute user_id failed
#: nofinding missing-httponly-attribute system_user failed
#: nofinding short-identifier system_user failed
#: nofinding session-fixation - failed
it watches https://erp.test/
12:00:00 GET https://erp.test/app
301 → /login?redirect-to=%2Fapp
Set-Cookie: sid=Guest; Expires=Thu, 08 Jan 2026 12:00:00 GMT; Secure; HttpOnly; Path=/; SameSite=Lax
Set-Cookie: system_user=no; Secure; Path=/; SameSite=Lax
Set-Cookie: full_name=Guest; Secure; Path=/; SameSite=Lax
Set-Cookie: user_id=Guest; Secure; Path=/; SameSite=Lax
Set-Cookie: user_image=; Secure; Path=/; SameSite=Lax
GET /login?redirect-to=%2Fapp
200 text/html
12:00:12 POST https://erp.test/login (fetch) form: cmd, usr, pwd, device
200 application/json
Set-Cookie: sid=e5431201579b13544eb8ba96fa97a8fbf269a97ff5b9edfd84dfea38; Expires=Thu, 08 Jan 2026 12:00:12 GMT; Secure; HttpOnly; Path=/; SameSite=Lax
Set-Cookie: system_user=yes; Secure; Path=/; SameSite=Lax
Set-Cookie: full_name=Jos%C3%A9%20Nu%C3%B1ez; Secure; Path=/; SameSite=Lax
Set-Cookie: user_id=jose%40site.test; Secure; Path=/; SameSite=Lax
Set-Cookie: user_image=%2Ffiles%2Fjose.png; Secure; Path=/; SameSite=Lax
12:00:13 GET https://erp.test/app
200 text/html
12:00:15 GET https://erp.test/api/method/frappe.desk.desktop.get_desktop_page?page=Home (fetch)
200 application/json
