#: source zotonic/zotonic#390
#: case sign-in and sign-out are both posts to /postback, whose fields are about the page and its trigger; the sign-out is told only by the deletion of the session's cookie and by the administration leading to signing in afterwards
#: kind a sign-out told only by a deletion; one address for everything
#: truth the administration led to signing in, opened, and leads to signing in again, right after a post that deleted the only session cookie: a sign-out, not an expiry
#: signins success
#: session-has z_sid
#: rotation rotated|nothing-before
#: signouts 1
#: expiries 0
#: state signed-out
it watches https://site.test/
12:00:00 GET https://site.test/admin
302 → /logon?p=%2Fadmin
Set-Cookie: z_sid=9ycGaqDgO3IucV5HffiT; Path=/; HttpOnly; Secure
GET /logon?p=%2Fadmin
200 text/html
12:00:15 POST https://site.test/postback (fetch) form: postback~, z_trigger_id, z_pageid, z_sid, username, password, page
200 text/javascript
Set-Cookie: z_sid=HXowhvw7LO5BMhFo8HtR; Path=/; HttpOnly; Secure
12:00:16 GET https://site.test/admin
200 text/html
12:00:30 GET https://site.test/admin/overview
200 text/html
12:05:00 POST https://site.test/postback (fetch) form: postback~, z_trigger_id, z_pageid, z_sid
200 text/javascript
Set-Cookie: z_sid=; Path=/; HttpOnly; Secure; Max-Age=0
12:05:01 GET https://site.test/
200 text/html
12:05:20 GET https://site.test/admin
302 → /logon?p=%2Fadmin
GET /logon?p=%2Fadmin
200 text/html
