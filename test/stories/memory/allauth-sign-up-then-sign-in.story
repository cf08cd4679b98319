#: source pennersr/django-allauth (its documentation of ACCOUNT_EMAIL_VERIFICATION and its account views)
#: case somebody registers and is told to look into the mail; the link is opened; only then does the sign-in succeed, with sessionid exchanged and csrftoken renewed
#: kind sign-up then sign-in; an e-mail has to be confirmed first
#: truth registering signed nobody in: the profile is refused after it. The sign-in opens it: success, exchanged
#: signins failed|uncertain,success
#: signin-kinds sign-up,sign-in
#: rotation rotated
#: session sessionid
#: class csrftoken csrf
#: nofinding session-fixation - failed
it watches https://club.test/
12:00:00 GET https://club.test/accounts/signup/
200 text/html
Set-Cookie: csrftoken=pLzYuZyUztqIqhKJJEzcHqh7gix5GCEm; expires=Mon, 04 Jan 2027 12:00:00 GMT; Max-Age=31449600; Path=/; SameSite=Lax; Secure
12:00:30 POST https://club.test/accounts/signup/ form: csrfmiddlewaretoken~, email, password1, password2=password1
302 → /accounts/confirm-email/
Set-Cookie: sessionid=de5on8q994c3yivzbv20oyykntrjcxra; expires=Mon, 19 Jan 2026 12:00:30 GMT; HttpOnly; Max-Age=1209600; Path=/; SameSite=Lax; Secure
GET /accounts/confirm-email/
200 text/html
12:00:50 GET https://club.test/profile/
302 → /accounts/login/?next=/profile/
GET /accounts/login/?next=/profile/
200 text/html
12:02:00 GET https://club.test/accounts/confirm-email/Mg:Cm0zVgTBHLtEyTsDBGXcLAvx6dqEo5ERwTAxsAi5Nua/
200 text/html
12:02:20 POST https://club.test/accounts/confirm-email/Mg:Cm0zVgTBHLtEyTsDBGXcLAvx6dqEo5ERwTAxsAi5Nua/ form: csrfmiddlewaretoken~
302 → /accounts/login/
GET /accounts/login/
200 text/html
12:02:40 POST https://club.test/accounts/login/ form: csrfmiddlewaretoken~, login, password, remember
302 → /profile/
Set-Cookie: csrftoken=eeQnD4vpjXi8loVyuxFp9QcK9KgGudlJ; expires=Mon, 04 Jan 2027 12:02:40 GMT; Max-Age=31449600; Path=/; SameSite=Lax; Secure
Set-Cookie: sessionid=7dqcsb7jf0rbfh6ihj3luqe0duhmn0k7; expires=Mon, 19 Jan 2026 12:02:40 GMT; HttpOnly; Max-Age=1209600; Path=/; SameSite=Lax; Secure
GET /profile/
200 text/html
12:03:00 GET https://club.test/profile/edit/
200 text/html
