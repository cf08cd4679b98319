import type { Framework } from './framework.ts';

const SPRING =
  'https://github.com/spring-projects/spring-security/blob/main/web/src/main/java/org/springframework/security/web/csrf/CookieCsrfTokenRepository.java';

/** CSRF tokens that no single framework owns: long and random, and no session. */
export const csrf: readonly Framework[] = [
  {
    id: 'linkedin-csrf',
    framework: 'LinkedIn (CSRF)',
    name: 'JSESSIONID',
    // No servlet container writes that: it goes back in the header Csrf-Token.
    value: /^"?ajax(?::|%3A)\d/i,
    role: 'csrf',
    source: 'https://github.com/tomquirk/linkedin-api/blob/main/linkedin_api/client.py',
  },
  {
    id: 'magento-csrf',
    framework: 'Magento (CSRF)',
    name: 'form_key',
    role: 'csrf',
    source: 'https://developer.adobe.com/commerce/php/development/security/cross-site-request-forgery/',
  },
  {
    id: 'laravel-csrf',
    framework: 'Laravel (CSRF)',
    name: 'XSRF-TOKEN',
    // Base64 of `{"iv":`.
    value: /^eyJpdiI6/,
    role: 'csrf',
    source:
      'https://github.com/laravel/framework/blob/12.x/src/Illuminate/Foundation/Http/Middleware/VerifyCsrfToken.php',
    defaults: { httpOnly: false, path: '/', hostOnly: true, lifetime: 7_200 },
    form: {
      text: '40 random letters and digits, encrypted and authenticated',
      bits: 238,
      shape: { characters: 40, alphabet: 62 },
      source: 'https://github.com/laravel/framework/blob/12.x/src/Illuminate/Session/Store.php',
    },
  },
  {
    id: 'spring-csrf',
    framework: 'Spring Security (CSRF)',
    name: 'XSRF-TOKEN',
    value: /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    role: 'csrf',
    source: SPRING,
    defaults: { secure: 'https', path: 'application', hostOnly: true, lifetime: 'session' },
    form: { text: 'a random UUID (version 4)', bits: 122, shape: { characters: 122, alphabet: 2 } },
  },
  {
    id: 'xsrf-token',
    framework: 'Angular convention (Spring Security, Laravel …)',
    name: 'XSRF-TOKEN',
    role: 'csrf',
    source: SPRING,
  },
  {
    id: 'yii-csrf',
    framework: 'Yii (CSRF)',
    name: /^_csrf(?:-\w{1,60})?$/,
    // A hash, then the name and the token as PHP writes lists down.
    value: /^[0-9a-f]{64}a(?::|%3A)2/i,
    role: 'csrf',
    source: 'https://github.com/yiisoft/yii2/blob/master/framework/web/Request.php',
    defaults: {
      secure: false,
      httpOnly: true,
      path: '/',
      hostOnly: true,
      lifetime: 'session',
      source: 'https://github.com/yiisoft/yii2/blob/master/framework/web/Cookie.php',
    },
  },
  {
    id: 'csurf',
    framework: 'Express (csurf), Yii',
    name: '_csrf',
    role: 'csrf',
    source: 'https://github.com/expressjs/csurf/blob/master/index.js',
    // By default it keeps its secret in the session; these are Express's own defaults for a cookie.
    defaults: {
      secure: false,
      httpOnly: false,
      sameSite: 'absent',
      path: '/',
      hostOnly: true,
      lifetime: 'session',
      source: 'https://github.com/expressjs/express/blob/master/lib/response.js',
    },
  },
  {
    id: 'request-verification',
    framework: 'ASP.NET MVC (antiforgery)',
    name: /^__RequestVerificationToken(?:_\w{1,100})?$/,
    role: 'csrf',
    source:
      'https://github.com/aspnet/AspNetWebStack/blob/main/src/System.Web.WebPages/Helpers/AntiXsrf/AntiForgeryTokenStore.cs',
    defaults: { httpOnly: true },
  },
];
