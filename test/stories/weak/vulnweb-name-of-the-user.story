#: source alanB75/TestforGithub#17, librespeed/speedtest-go#37
#: case a sign-in sets username=admin and nothing else; the page refused before opens; at the sign-out the cookie is deleted and the page is refused again
#: kind the weaker an identifier, the less it is believed to carry the session
#: truth the one cookie came with the sign-in, the page opened with it, was refused before and after: it carries the session, and it is a word that anybody can guess
#: signins success
#: signouts 1
#: session username
#: finding short-identifier username failed high
#: finding missing-httponly-attribute username failed
it watches https://notes.test/
12:00:00 GET https://notes.test/account
302 → /login
GET /login
200 text/html
12:00:10 POST https://notes.test/login form: username, password
302 → /account
Set-Cookie: username=admin; Path=/
GET /account
200 text/html
12:00:25 GET https://notes.test/account/notes
200 text/html
12:03:00 GET https://notes.test/logout
302 → /
Set-Cookie: username=; Path=/; Max-Age=0
GET /
200 text/html
12:03:10 GET https://notes.test/account
302 → /login
GET /login
200 text/html
