import type { Framework } from './framework.ts';

/** CSRF tokens that no single framework owns: long and random, and no session. */
export const csrf: readonly Framework[] = [
  {
    id: 'xsrf-token',
    framework: 'Angular convention (Spring Security, Laravel …)',
    name: 'XSRF-TOKEN',
    role: 'csrf',
    source:
      'https://github.com/spring-projects/spring-security/blob/main/web/src/main/java/org/springframework/security/web/csrf/CookieCsrfTokenRepository.java',
  },
  {
    id: 'csurf',
    framework: 'Express (csurf), Yii',
    name: '_csrf',
    role: 'csrf',
    source: 'https://github.com/expressjs/csurf/blob/master/index.js',
  },
  {
    id: 'request-verification',
    framework: 'ASP.NET MVC (antiforgery)',
    name: /^__RequestVerificationToken(?:_\w{1,100})?$/,
    role: 'csrf',
    source: 'https://github.com/dotnet/aspnetcore/blob/main/src/Antiforgery/src/AntiforgeryOptions.cs',
  },
];
