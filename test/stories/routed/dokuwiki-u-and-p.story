#: source dokuwiki/dokuwiki#1865, dokuwiki/dokuwiki#1875
#: case every page has one address, ?do= chooses; the form's fields are u and p; a page that answered 403 opens; DokuWiki=… is exchanged, DW… (sealed name and password) given; the sign-out is ?do=logout
#: kind one address routed by ?do=; unusual field names; several cookies that work only together
#: truth 403 before and 200 after at the same page: success. DokuWiki holds another identifier afterwards: exchanged
#: signins success
#: rotation rotated
#: session-has DokuWiki
#: nofinding session-fixation - failed
#: signouts 1
#: state signed-out
it watches https://wiki.test/
12:00:00 GET https://wiki.test/doku.php?id=start
200 text/html
Set-Cookie: DokuWiki=7q8d5b1t88fbvag6jj4lmiv72n; path=/; secure; HttpOnly; SameSite=Lax
12:00:05 GET https://wiki.test/doku.php?id=intern:plans
403 text/html
12:00:10 GET https://wiki.test/doku.php?id=start&do=login&sectok=
200 text/html
12:00:20 POST https://wiki.test/doku.php?id=start form: sectok=, id, do, u, p, r
302 → https://wiki.test/doku.php?id=start
Set-Cookie: DokuWiki=ih1qia9eng72ik853l9sgdvo28; path=/; secure; HttpOnly; SameSite=Lax
Set-Cookie: DWb65b699e51bf19281a4746e718ca777e=am9zZQ%3D%3D%7C0%7CARdkiRtT%2FdxKBaZNrz02VHITMUM8iM3QWCSQU0L7eJFVa64Fdr5nY4GCrAe0K9V6; path=/; secure; HttpOnly; SameSite=Lax
GET https://wiki.test/doku.php?id=start
200 text/html
12:00:35 GET https://wiki.test/doku.php?id=intern:plans
200 text/html
12:05:00 GET https://wiki.test/doku.php?id=start&do=logout&sectok=f8f9d8d176834d69e4b18e2b13ab4efe
302 → https://wiki.test/doku.php?id=start
Set-Cookie: DWb65b699e51bf19281a4746e718ca777e=deleted; expires=Thu, 01-Jan-1970 00:00:01 GMT; Max-Age=0; path=/; secure; HttpOnly; SameSite=Lax
Set-Cookie: DokuWiki=r0hu1op20m37kmhijne75tj27c; path=/; secure; HttpOnly; SameSite=Lax
GET https://wiki.test/doku.php?id=start
200 text/html
12:05:10 GET https://wiki.test/doku.php?id=intern:plans
403 text/html
