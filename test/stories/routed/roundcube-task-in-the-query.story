#: source roundcube/roundcubemail-docker#253, umount/rcplugin_bounce#5, hypery2k/owncloud#73
#: case everything happens at /, chosen by ?_task=; the fields are _user and _pass; roundcube_sessid is exchanged and roundcube_sessauth given; the sign-out is ?_task=logout, answered 200 with the form, a new roundcube_sessid and “-del-” for the other
#: kind one address routed by a parameter; several cookies that work only together; a sign-out told by a query
#: truth the same form was refused (401, no cookie), and then led on to another route, ?_task=mail, with the session exchanged: failed, success, rotated. The sign-out takes away what the sign-in gave, by an address that says so
#: signins failed,success
#: rotation rotated
#: session-has roundcube_sessid
#: nofinding session-fixation - failed
#: signouts 1
#: state signed-out
it watches https://mail.test/
12:00:00 GET https://mail.test/
200 text/html
Set-Cookie: roundcube_sessid=d1k7dok49ht1t2ovub871921v8; path=/; secure; HttpOnly; SameSite=Lax
12:00:15 POST https://mail.test/?_task=login form: _token, _task, _action, _timezone, _url=, _user, _pass
401 text/html
12:00:50 POST https://mail.test/?_task=login form: _token, _task, _action, _timezone, _url=, _user, _pass
302 → ./?_task=mail&_token=QpVimhjk6vabsIRnpOd2iszUJzzmnxnT
Set-Cookie: roundcube_sessid=a2cmo2oguudtm47k6ln8lhd2jt; path=/; secure; HttpOnly; SameSite=Lax
Set-Cookie: roundcube_sessauth=k75wrmjOpl4tsTVY9ap69Q9I8bOemLli-1767614400; path=/; secure; HttpOnly; SameSite=Lax
GET https://mail.test/?_task=mail&_token=QpVimhjk6vabsIRnpOd2iszUJzzmnxnT
200 text/html
12:01:10 GET https://mail.test/?_task=mail&_action=list&_mbox=INBOX&_remote=1 (fetch)
200 application/json
12:01:20 GET https://mail.test/?_task=settings
200 text/html
12:06:00 GET https://mail.test/?_task=logout&_token=QpVimhjk6vabsIRnpOd2iszUJzzmnxnT
200 text/html
Set-Cookie: roundcube_sessid=2nrg56b44pi00oun0cmv5o532r; path=/; secure; HttpOnly; SameSite=Lax
Set-Cookie: roundcube_sessauth=-del-; expires=Mon, 05 Jan 2026 11:05:00 GMT; path=/; secure; HttpOnly; SameSite=Lax
