#: source rundeck/rundeck#7884
#: case the form of the servlet standard; the answer to it redirects without a cookie, and the first page that opens afterwards exchanges JSESSIONID
#: kind an exchange that comes with the first page behind the sign-in
#: truth the home page had led to the form and opens: success. The identifier that was sent with the form is not the one that is sent from then on: exchanged
#: signins success
#: rotation rotated
#: session JSESSIONID
#: finding session-fixation JSESSIONID passed
it watches https://jobs.test/
12:00:00 GET https://jobs.test/menu/home
302 → https://jobs.test/user/login
Set-Cookie: JSESSIONID=node07ca8de42xt5d4jy4iyq71kl3o.node0; Path=/; Secure; HttpOnly
GET https://jobs.test/user/login
200 text/html
12:00:15 POST https://jobs.test/j_security_check form: j_username, j_password
302 → https://jobs.test/menu/home
GET https://jobs.test/menu/home
200 text/html
Set-Cookie: JSESSIONID=node0gggu8l95jz5hrlcn2kkpedd50.node0; Path=/; Secure; HttpOnly
12:00:30 GET https://jobs.test/project/widgets/jobs
200 text/html
