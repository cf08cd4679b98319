#: source brightcove-archive/ooyala_barkeep#196
#: case after the sign-in a cookie holds the user's mail address, unsigned, and that is all the application looks at
#: kind the weaker an identifier, the less it is believed to carry the session
#: truth reviews had led to signing in and open with one new cookie, the only one that the site ever set: it carries the session, and it is a mail address that anybody can write
#: signins success
#: rotation nothing-before|inconclusive
#: session email
#: told email personal-data-in-cookie|short-identifier|client-side-session|predictable-identifier-form
#: finding missing-httponly-attribute email failed
it watches https://review.test/
12:00:00 GET https://review.test/reviews
302 → /signin
GET /signin
200 text/html
12:00:10 POST https://review.test/signin form: email, password
302 → /reviews
Set-Cookie: email=jose%40site.test; path=/; expires=Tue, 05-Jan-2027 12:00:10 GMT
GET /reviews
200 text/html
12:00:25 GET https://review.test/commits/4711
200 text/html
