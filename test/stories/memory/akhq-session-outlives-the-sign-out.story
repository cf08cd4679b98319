#: source tchiotludo/akhq#389, openanalytics/shinyproxy#577
#: case the session's cookie comes with the first sign-in, is left in place by the sign-out, and is the same at the second sign-in
#: kind memory ends at a sign-out: an identifier that comes back is taken for a fresh one
#: truth fresh at the first sign-in; at the second it was there, from before the sign-out, and stayed: whoever kept a copy is in again. To be told, no plain pass
#: signins success,success
#: signouts 1
#: rotation nothing-before,kept|re-set
#: session JSESSIONID
#: finding session-fixation JSESSIONID failed
#: nofinding session-fixation JSESSIONID passed
#: finding identifier-kept-after-sign-out JSESSIONID failed
it watches https://kafka.test/
12:00:00 GET https://kafka.test/ui/cluster
302 → https://kafka.test/ui/login
GET https://kafka.test/ui/login
200 text/html
12:00:15 POST https://kafka.test/login form: username, password
303 → https://kafka.test/ui/cluster
Set-Cookie: JSESSIONID=UQV3LrliyXD0eEzUQSJg2yiy8tGPz6t01EN%2BZPfXxkrk%2BH5S; Path=/; Secure; HTTPOnly
GET https://kafka.test/ui/cluster
200 text/html
12:00:30 GET https://kafka.test/ui/cluster/topic
200 text/html
12:05:00 GET https://kafka.test/logout
303 → https://kafka.test/ui/login
GET https://kafka.test/ui/login
200 text/html
12:05:10 GET https://kafka.test/ui/cluster
302 → https://kafka.test/ui/login
GET https://kafka.test/ui/login
200 text/html
12:06:00 POST https://kafka.test/login form: username, password
303 → https://kafka.test/ui/cluster
GET https://kafka.test/ui/cluster
200 text/html
12:06:20 GET https://kafka.test/ui/cluster/topic
200 text/html
