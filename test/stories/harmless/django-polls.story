#: source the framework's own tutorial, docs/intro/tutorial04.txt (django/django)
#: case the vote of the tutorial: csrfmiddlewaretoken and choice are posted, 302 to the results; csrftoken is the only cookie
#: kind hidden fields of a framework in harmless forms
#: truth a vote is no sign-in; the one cookie is a CSRF token, and no session has been seen
#: signins none
#: session none
#: class csrftoken csrf
#: nofinding session-fixation - failed
#: nofinding csrf-token-kept-at-sign-in - failed
it watches https://polls.test/polls/
12:00:00 GET https://polls.test/polls/5/
200 text/html
Set-Cookie: csrftoken=tsmE7XdTVW6UvYyVJFmu7FETvAqtR4oV; expires=Mon, 04 Jan 2027 12:00:00 GMT; Max-Age=31449600; Path=/; SameSite=Lax; Secure
12:00:15 POST https://polls.test/polls/5/vote/ form: csrfmiddlewaretoken~, choice#
302 → /polls/5/results/
GET /polls/5/results/
200 text/html
12:00:40 POST https://polls.test/polls/6/vote/ form: csrfmiddlewaretoken~, choice#
302 → /polls/6/results/
GET /polls/6/results/
200 text/html
