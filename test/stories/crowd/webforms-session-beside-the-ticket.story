#: source myrtille-rdp/myrtille#37, aspnet/Session#76
#: case Web Forms: ASP.NET_SessionId stays, the forms authentication ticket .ASPXAUTH comes new; the form of the sign-in is the page's only one, so that the site's search box and the newsletter's field travel with it, empty
#: kind a cookie that stays and carries no session makes a good sign-in a partial fixation; fields of the page around the sign-in unmake it
#: truth the members' page had led to signing in and opens: success. The ticket explains it; whether the old session identifier alone opens anything cannot be told from this, and is not to be called fixation
#: signins success
#: rotation nothing-before|inconclusive
#: session-has .ASPXAUTH
#: nofinding session-fixation - failed
#: nofinding session-fixation ASP.NET_SessionId passed
it watches https://club.test/
12:00:00 GET https://club.test/Members/Default.aspx
302 → /Login.aspx?ReturnUrl=%2fMembers%2fDefault.aspx
Set-Cookie: ASP.NET_SessionId=tmt74212qe3z4kimjfol8fkc; path=/; secure; HttpOnly; SameSite=Lax
GET /Login.aspx?ReturnUrl=%2fMembers%2fDefault.aspx
200 text/html
12:00:15 POST https://club.test/Login.aspx?ReturnUrl=%2fMembers%2fDefault.aspx form: __EVENTTARGET=, __EVENTARGUMENT=, __VIEWSTATE~, __VIEWSTATEGENERATOR, __EVENTVALIDATION~, ctl00$txtSearch=, ctl00$Newsletter$subscribe=, ctl00$Main$Login1$UserName, ctl00$Main$Login1$Password, ctl00$Main$Login1$LoginButton
302 → /Members/Default.aspx
Set-Cookie: .ASPXAUTH=933761C7EDDF53D7C29EB69F5C0CCF0B611EE941DE3D396480992C703826EF6A55219C6384986FA5A7CEBC7059F56131FC8F01FDF837B89E3D6F9A69B9134C8D6A6F8E642644D1DC18FA01F911426730B035820A27778051A5BF61DC2FC56E39B5B08B8F29CC0B41D959A033B4AD3E5F; path=/; secure; HttpOnly; SameSite=Lax
GET /Members/Default.aspx
200 text/html
12:00:30 GET https://club.test/Members/Profile.aspx
200 text/html
