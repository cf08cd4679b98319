#: source aspnet/Session#76, VisualAcademy/DotNetNote#6
#: case the one form of a Web Forms page is sent for a search, then for a subscription with a code for a discount; ASP.NET_SessionId stays, as it should
#: kind hidden fields of a framework in harmless forms; the site's search box
#: truth no name with a password was sent, nothing was refused before, nothing opened: no sign-in, and nothing “kept at sign-in”
#: signins none
#: nofinding session-fixation - failed
#: state unknown|anonymous
it watches https://store.test/
12:00:00 GET https://store.test/Default.aspx
200 text/html
Set-Cookie: ASP.NET_SessionId=zhdjt2hsyeataallu4fytq3d; path=/; secure; HttpOnly; SameSite=Lax
12:00:15 POST https://store.test/Default.aspx form: __EVENTTARGET=, __EVENTARGUMENT=, __VIEWSTATE~, __VIEWSTATEGENERATOR, __PREVIOUSPAGE~, __EVENTVALIDATION~, ctl00$Header$txtSearch, ctl00$Header$btnSearch, ctl00$Footer$txtNewsletterEmail=
302 → /Search.aspx?term=lamp
GET /Search.aspx?term=lamp
200 text/html
12:00:45 POST https://store.test/Search.aspx?term=lamp form: __EVENTTARGET, __EVENTARGUMENT=, __VIEWSTATE~, __VIEWSTATEGENERATOR, __EVENTVALIDATION~, ctl00$Header$txtSearch=, ctl00$Footer$txtNewsletterEmail, ctl00$Footer$txtPromoCode, ctl00$Footer$chkTerms
200 text/html
