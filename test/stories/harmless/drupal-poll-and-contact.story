#: source drupal/drupal core/lib/Drupal/Core/Form/FormBuilder.php (form_build_id, form_token, form_id)
#: case a visitor votes in a poll and writes to the site: form_build_id, form_id, form_token and op go with both; a session comes with the vote, since the vote is remembered
#: kind hidden fields of a framework in harmless forms; a session without a sign-in
#: truth a session began, and nobody signed in: there is no exchange to judge
#: signins none
#: nofinding session-fixation - failed
#: nofinding session-fixation - passed
#: state unknown|anonymous
it watches https://town.test/
12:00:00 GET https://town.test/poll/7
200 text/html
12:00:20 POST https://town.test/poll/7 form: choice#, op, form_build_id, form_id
303 → https://town.test/poll/7
Set-Cookie: SSESSe02789e061d824ca43b8138538c59b7c=q9h9YDASYhxvxxE9iN525ml3Sp8887zRLAVuMKqK1FI2QyP5; expires=Wed, 28-Jan-2026 15:33:20 GMT; Max-Age=2000000; path=/; domain=.town.test; secure; HttpOnly; SameSite=Lax
GET https://town.test/poll/7
200 text/html
12:01:00 POST https://town.test/contact form: name, mail, subject[0][value], message[0][value]~, copy#, form_build_id, form_token, form_id, op
303 → https://town.test/
GET https://town.test/
200 text/html
