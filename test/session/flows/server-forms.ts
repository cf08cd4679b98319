/** Flows 1 to 15: forms that a server answers with a page or a redirect. */
import { type Flow, hexNoise, ID_A, ID_B, noise, sets } from './flow.ts';

const watch = (cookie = '', page = '/login') => `
  it watches https://shop.test/
  12:00:00 GET https://shop.test${page}
           200 text/html${cookie}
  +200ms   GET https://shop.test/app.css (style)
           200 text/css`;
const post = (path: string, fields: string) => `+9s POST https://shop.test${path} form: ${fields}`;
/** The page that a server renders again with the form and an error above it. */
const SAME_PAGE = 'The answer is a page of status 200; only somebody who reads it knows what it says.';

const phpForm = (cookie = '') => `${post('/login.php', 'username, password')}
  302 → /members.php${cookie}
  GET /members.php
  200 text/html`;
const phpAgain = `${post('/login.php', 'username, password')}
  200 text/html
  +200ms GET https://shop.test/app.css (style)
  200 text/css from cache`;

const fromMembers = (cookie = '') => `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/members.php
           302 → /login.php${cookie}
           GET /login.php
           200 text/html
  +200ms   GET https://shop.test/app.css (style)
           200 text/css`;

const django = (session: string, token: string) =>
  `\n Set-Cookie: sessionid=${session}; Path=/; HttpOnly; SameSite=Lax; Max-Age=1209600\n Set-Cookie: csrftoken=${token}; Path=/; SameSite=Lax; Max-Age=31449600`;
const flask = (state: object, time: string) =>
  `session=${Buffer.from(JSON.stringify(state)).toString('base64url')}.${time}.K3x9QpR7sT1uV5wX8yZ2aB4cD6e`;
const laravel = (seed: string) =>
  sets(
    `laravel_session=${encodeURIComponent(
      Buffer.from(
        JSON.stringify({ iv: noise(`${seed}i`, 24), value: noise(seed, 200), mac: hexNoise(`${seed}m`, 64), tag: '' }),
      ).toString('base64'),
    )}`,
    '; SameSite=Lax; Max-Age=7200',
  );
const base64 = (seed: string, bytes: number) => Buffer.from(noise(seed, bytes)).toString('base64');
const rails = (seed: string) =>
  sets(
    `_shop_session=${encodeURIComponent(`${base64(seed, 90)}--${base64(`${seed}i`, 12)}--${base64(`${seed}t`, 16)}`)}`,
    '; SameSite=Lax',
  );
const aspnetCore = (seed: string, chunk = '') =>
  `\n Set-Cookie: .AspNetCore.Identity.Application${chunk}=CfDJ8${noise(seed, 180)}; Path=/; Secure; HttpOnly; SameSite=Lax`;

export const serverForms: readonly Flow[] = [
  {
    number: 1,
    name: 'PHP, plain, no regenerate',
    before: fromMembers(sets(`PHPSESSID=${ID_A}`)),
    right: phpForm(),
    wrong: phpAgain,
    verdict: 'kept',
    mayBeUncertain: { wrong: SAME_PAGE },
  },
  {
    number: 2,
    name: 'PHP, session_regenerate_id(false)',
    before: fromMembers(sets(`PHPSESSID=${ID_A}`)),
    right: phpForm(sets(`PHPSESSID=${ID_B}`)),
    wrong: phpAgain,
    verdict: 'rotated',
    mayBeUncertain: { wrong: SAME_PAGE },
  },
  {
    number: 3,
    name: 'PHP, session_regenerate_id(true)',
    before: fromMembers(sets(`PHPSESSID=${ID_A}`)),
    right: phpForm(sets(`PHPSESSID=${ID_B}`)),
    wrong: `${post('/login.php', 'username, password')}
      302 → /login.php?error=1
      GET /login.php?error=1
      200 text/html`,
    verdict: 'rotated',
  },
  {
    number: 4,
    name: 'WordPress',
    before: `
      it watches https://shop.test/
      12:00:00 GET https://shop.test/wp-admin/
               302 → /wp-login.php?redirect_to=%2Fwp-admin%2F&reauth=1
               GET /wp-login.php?redirect_to=%2Fwp-admin%2F&reauth=1
               200 text/html
               Set-Cookie: wordpress_test_cookie=WP%20Cookie%20check; Path=/; Secure; HttpOnly`,
    right: `${post('/wp-login.php', 'log, pwd, wp-submit, redirect_to, testcookie#')}
      302 → /wp-admin/
      Set-Cookie: wordpress_test_cookie=WP%20Cookie%20check; Path=/; Secure; HttpOnly
      Set-Cookie: wordpress_sec_a1b2c3d4e5f60718293a4b5c6d7e8f90=ada%7C1790000000%7C${noise('wp', 43)}%7C${hexNoise('wps', 64)}; Path=/wp-content/plugins; Secure; HttpOnly
      Set-Cookie: wordpress_sec_a1b2c3d4e5f60718293a4b5c6d7e8f90=ada%7C1790000000%7C${noise('wp', 43)}%7C${hexNoise('wps', 64)}; Path=/wp-admin; Secure; HttpOnly
      Set-Cookie: wordpress_logged_in_a1b2c3d4e5f60718293a4b5c6d7e8f90=ada%7C1790000000%7C${noise('wp', 43)}%7C${hexNoise('wpl', 64)}; Path=/; Secure; HttpOnly
      GET /wp-admin/
      200 text/html`,
    wrong: `${post('/wp-login.php', 'log, pwd, wp-submit, redirect_to, testcookie#')}
      200 text/html
      Set-Cookie: wordpress_test_cookie=WP%20Cookie%20check; Path=/; Secure; HttpOnly`,
    verdict: 'nothing-before',
    mayBeUncertain: { wrong: SAME_PAGE },
  },
  {
    number: 5,
    name: 'Django, login()',
    before: watch(django(ID_A.padEnd(32, 'x7'), noise('csrf', 32)), '/accounts/login/?next=/profile/'),
    right: `${post('/accounts/login/?next=/profile/', 'csrfmiddlewaretoken, username, password, next')}
      302 → /profile/${django(ID_B.padEnd(32, 'y8'), noise('csrf2', 32))}
      GET /profile/
      200 text/html`,
    wrong: `${post('/accounts/login/?next=/profile/', 'csrfmiddlewaretoken, username, password, next')}
      200 text/html${django(ID_A.padEnd(32, 'x7'), noise('csrf', 32))}`,
    verdict: 'rotated',
    mayBeUncertain: { wrong: SAME_PAGE },
  },
  {
    number: 6,
    name: 'Flask, session in the cookie',
    before: watch(sets(flask({ csrf_token: '0a1b2c' }, 'aVxYzA'))),
    right: `${post('/login', 'username, password, csrf_token')}
      302 → /profile${sets(flask({ csrf_token: '0a1b2c', user: 'ada' }, 'aVxYzC'))}
      GET /profile
      200 text/html`,
    wrong: `${post('/login', 'username, password, csrf_token')}
      302 → /login${sets(flask({ csrf_token: '0a1b2c', _flashes: [['error', 'Wrong password']] }, 'aVxYzC'))}
      GET /login
      200 text/html${sets(flask({ csrf_token: '0a1b2c' }, 'aVxYzD'))}`,
    verdict: 'inconclusive',
  },
  {
    number: 7,
    name: 'Flask-Login with remember_token',
    before: watch(sets(flask({ csrf_token: '0a1b2c' }, 'aVxYzA')), '/login?next=%2Fprofile'),
    right: `${post('/login?next=%2Fprofile', 'username, password, remember, csrf_token')}
      302 → /profile${sets(flask({ _user_id: '7', _fresh: true, _id: hexNoise('fl', 64) }, 'aVxYzC'))}
      Set-Cookie: remember_token=7|${hexNoise('rem', 128)}; Path=/; HttpOnly; Expires=Tue, 05 Jan 2027 12:00:00 GMT
      GET /profile
      200 text/html`,
    wrong: `${post('/login?next=%2Fprofile', 'username, password, remember, csrf_token')}
      200 text/html${sets(flask({ csrf_token: '0a1b2c' }, 'aVxYzC'))}`,
    verdict: 'inconclusive',
    mayBeUncertain: { wrong: SAME_PAGE },
  },
  {
    number: 8,
    name: 'Rails with Devise',
    before: watch(rails('r1'), '/users/sign_in'),
    right: `${post('/users/sign_in', 'authenticity_token~, user[email], user[password], user[remember_me]#, commit')}
      303 → /dashboard${rails('r2')}
      GET /dashboard
      200 text/html${rails('r3')}`,
    wrong: `${post('/users/sign_in', 'authenticity_token~, user[email], user[password], user[remember_me]#, commit')}
      422 text/html${rails('r2')}`,
    verdict: 'inconclusive',
  },
  {
    number: 9,
    name: 'Laravel, sealed anew with every answer',
    before: `${watch(laravel('l1'))}
      +1s GET https://shop.test/terms
          200 text/html${laravel('l2')}
      +1s GET https://shop.test/help
          200 text/html${laravel('l3')}
      +1s GET https://shop.test/login
          200 text/html${laravel('l4')}`,
    right: `${post('/login', '_token, email, password, remember')}
      302 → /dashboard${laravel('l5')}
      GET /dashboard
      200 text/html${laravel('l6')}`,
    wrong: `${post('/login', '_token, email, password, remember')}
      302 → /login${laravel('l5')}
      GET /login
      200 text/html${laravel('l6')}`,
    verdict: 'inconclusive',
  },
  {
    number: 10,
    name: 'Symfony, session migrated',
    before: watch(sets(`PHPSESSID=${ID_A}`, '; SameSite=Lax')),
    right: `${post('/login', '_username, _password, _csrf_token')}
      302 → /admin${sets(`PHPSESSID=${ID_B}`, '; SameSite=Lax')}
      GET /admin
      200 text/html`,
    wrong: `${post('/login', '_username, _password, _csrf_token')}
      302 → /login
      GET /login
      200 text/html`,
    verdict: 'rotated',
  },
  {
    number: 11,
    name: 'Spring Security, changeSessionId',
    before: `
      it watches https://shop.test/app/
      12:00:00 GET https://shop.test/app/orders
               302 → /app/login;jsessionid=0123456789ABCDEF0123456789ABCDEF
               Set-Cookie: JSESSIONID=0123456789ABCDEF0123456789ABCDEF; Path=/app; HttpOnly
               GET /app/login;jsessionid=0123456789ABCDEF0123456789ABCDEF
               200 text/html`,
    right: `${post('/app/login', 'username, password, _csrf')}
      302 → /app/orders?continue
      Set-Cookie: JSESSIONID=FEDCBA9876543210FEDCBA9876543210; Path=/app; HttpOnly
      GET /app/orders?continue
      200 text/html`,
    wrong: `${post('/app/login', 'username, password, _csrf')}
      302 → /app/login?error
      GET /app/login?error
      200 text/html`,
    verdict: 'rotated',
  },
  {
    number: 12,
    name: 'Tomcat, j_security_check',
    before: `
      it watches https://shop.test/shop/
      12:00:00 GET https://shop.test/shop/protected/index.jsp
               200 text/html
               Set-Cookie: JSESSIONID=0123456789ABCDEF0123456789ABCDEF; Path=/shop; HttpOnly`,
    right: `${post('/shop/protected/j_security_check', 'j_username, j_password')}
      303 → /shop/protected/index.jsp
      Set-Cookie: JSESSIONID=FEDCBA9876543210FEDCBA9876543210; Path=/shop; HttpOnly
      GET /shop/protected/index.jsp
      200 text/html`,
    wrong: `${post('/shop/protected/j_security_check', 'j_username, j_password')}
      200 text/html`,
    verdict: 'rotated',
  },
  {
    number: 13,
    name: 'Servlet, fixation protection off',
    before: `
      it watches https://shop.test/shop/
      12:00:00 GET https://shop.test/shop/account.jsp
               302 → /shop/login.jsp
               Set-Cookie: JSESSIONID=0123456789ABCDEF0123456789ABCDEF; Path=/shop; HttpOnly
               GET /shop/login.jsp
               200 text/html`,
    right: `${post('/shop/login.do', 'username, password')}
      302 → /shop/account.jsp
      GET /shop/account.jsp
      200 text/html`,
    wrong: `${post('/shop/login.do', 'username, password')}
      302 → /shop/login.jsp?failed=true
      GET /shop/login.jsp?failed=true
      200 text/html`,
    verdict: 'kept',
  },
  {
    number: 14,
    name: 'ASP.NET WebForms',
    before: `
      it watches https://shop.test/
      12:00:00 GET https://shop.test/Members/Default.aspx
               302 → /Account/Login.aspx?ReturnUrl=%2fMembers%2fDefault.aspx
               Set-Cookie: ASP.NET_SessionId=lsx5kqz2mhw0b3v4tn1yej4p; Path=/; HttpOnly; SameSite=Lax
               GET /Account/Login.aspx?ReturnUrl=%2fMembers%2fDefault.aspx
               200 text/html`,
    right: `${post(
      '/Account/Login.aspx?ReturnUrl=%2fMembers%2fDefault.aspx',
      '__VIEWSTATE~, __VIEWSTATEGENERATOR, __EVENTVALIDATION~, ctl00$Main$LoginUser$UserName, ctl00$Main$LoginUser$Password, ctl00$Main$LoginUser$LoginButton',
    )}
      302 → /Members/Default.aspx
      Set-Cookie: .ASPXAUTH=${hexNoise('aspx', 180).toUpperCase()}; Path=/; HttpOnly; SameSite=Lax
      GET /Members/Default.aspx
      200 text/html`,
    wrong: `${post(
      '/Account/Login.aspx?ReturnUrl=%2fMembers%2fDefault.aspx',
      '__VIEWSTATE~, __VIEWSTATEGENERATOR, __EVENTVALIDATION~, ctl00$Main$LoginUser$UserName, ctl00$Main$LoginUser$Password, ctl00$Main$LoginUser$LoginButton',
    )}
      200 text/html`,
    verdict: 'inconclusive',
    mayBeUncertain: { wrong: SAME_PAGE },
  },
  {
    number: 15,
    name: 'ASP.NET Core Identity, in chunks',
    before: watch(
      `\n Set-Cookie: .AspNetCore.Antiforgery.w5W7x28NAIs=CfDJ8${noise('af', 150)}; Path=/; HttpOnly; SameSite=Strict`,
      '/Identity/Account/Login?ReturnUrl=%2FManage',
    ),
    right: `${post('/Identity/Account/Login?ReturnUrl=%2FManage', 'Input.Email, Input.Password, Input.RememberMe, __RequestVerificationToken~')}
      302 → /Manage
      Set-Cookie: .AspNetCore.Identity.Application=chunks-2; Path=/; Secure; HttpOnly; SameSite=Lax${aspnetCore('c1', 'C1')}${aspnetCore('c2', 'C2')}
      GET /Manage
      200 text/html`,
    wrong: `${post('/Identity/Account/Login?ReturnUrl=%2FManage', 'Input.Email, Input.Password, Input.RememberMe, __RequestVerificationToken~')}
      200 text/html`,
    verdict: 'nothing-before',
    mayBeUncertain: { wrong: SAME_PAGE },
  },
];
