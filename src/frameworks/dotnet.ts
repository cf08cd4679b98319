import type { Framework } from './framework.ts';

const ASP_SESSION = 'https://learn.microsoft.com/en-us/previous-versions/iis/settings-schema/aa347539(v=vs.90)';

/** ASP, ASP.NET, ASP.NET Core, and their neighbour on IIS. */
export const dotnet: readonly Framework[] = [
  {
    id: 'aspnet',
    framework: 'ASP.NET',
    name: 'ASP.NET_SessionId',
    role: 'session',
    source: 'https://github.com/microsoft/referencesource/blob/master/System.Web/State/SessionIDManager.cs',
    defaults: { secure: false, httpOnly: true, sameSite: 'Lax', path: '/', hostOnly: true, lifetime: 'session' },
    form: {
      text: '15 random bytes in 24 of the letters and the digits 0 to 5',
      bits: 120,
      shape: { characters: 24, alphabet: 32 },
    },
    howToRotate: `// on the sign-in page: end the old session, then redirect; the next request gets a new identifier
Session.Abandon();
Response.Cookies.Add(new HttpCookie("ASP.NET_SessionId", "") { Path = "/", HttpOnly = true, Secure = true });`,
    howToHarden: `<!-- web.config -->
<system.web>
  <sessionState cookieName="__Host-Session" cookieSameSite="Lax" />
  <httpCookies requireSSL="true" httpOnlyCookies="true" />
</system.web>`,
  },
  {
    id: 'aspnet-forms',
    framework: 'ASP.NET forms authentication',
    name: '.ASPXAUTH',
    role: 'session',
    onlySignedIn: true,
    source: 'https://github.com/microsoft/referencesource/blob/master/System.Web/Security/FormsAuthentication.cs',
    defaults: {
      secure: false,
      sameSite: 'Lax',
      path: '/',
      hostOnly: true,
      idle: 1_800,
      source:
        'https://github.com/microsoft/referencesource/blob/master/System.Web/Configuration/FormsAuthenticationConfiguration.cs',
    },
    form: {
      text: 'the user’s name and times, encrypted and signed, good for 30 minutes from the last renewal',
      source:
        'https://github.com/microsoft/referencesource/blob/master/System.Web/Configuration/FormsAuthenticationConfiguration.cs',
    },
    howToRotate: `// on the sign-in page: end the old session, then hand out a new ticket
Session.Abandon();
FormsAuthentication.SetAuthCookie(userName, createPersistentCookie: false);`,
    howToHarden: `<!-- web.config -->
<authentication mode="Forms">
  <forms requireSSL="true" cookieSameSite="Lax" slidingExpiration="true" timeout="30" />
</authentication>`,
  },
  {
    id: 'aspnet-core-session',
    framework: 'ASP.NET Core (session state)',
    name: '.AspNetCore.Session',
    role: 'session',
    source: 'https://github.com/dotnet/aspnetcore/blob/main/src/Middleware/Session/src/SessionDefaults.cs',
    defaults: {
      secure: false,
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      hostOnly: true,
      lifetime: 'session',
      idle: 1_200,
      source: 'https://github.com/dotnet/aspnetcore/blob/main/src/Middleware/Session/src/SessionOptions.cs',
    },
    form: {
      text: '16 random bytes written as a GUID, encrypted and authenticated',
      bits: 128,
      shape: { characters: 32, alphabet: 16 },
      source: 'https://github.com/dotnet/aspnetcore/blob/main/src/Middleware/Session/src/SessionMiddleware.cs',
    },
    howToRotate: `// session state is not authentication: empty it at sign-in
HttpContext.Session.Clear();`,
    howToHarden: `builder.Services.AddSession(options =>
{
    options.Cookie.Name = "__Host-Session";
    options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
    options.Cookie.HttpOnly = true;
    options.Cookie.SameSite = SameSiteMode.Lax;
});`,
  },
  {
    id: 'aspnet-core-antiforgery',
    framework: 'ASP.NET Core (antiforgery)',
    name: /^\.AspNetCore\.Antiforgery\.[\w-]+$/,
    role: 'csrf',
    source: 'https://github.com/dotnet/aspnetcore/blob/main/src/Antiforgery/src/AntiforgeryOptions.cs',
    defaults: { secure: false, httpOnly: true, sameSite: 'Strict', hostOnly: true },
  },
  {
    id: 'aspnet-core-auth',
    framework: 'ASP.NET Core authentication',
    name: /^\.AspNetCore\.(?:Cookies|Identity\.Application)(?:C\d+)?$/,
    role: 'session',
    onlySignedIn: true,
    source:
      'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/Cookies/src/CookieAuthenticationDefaults.cs',
    defaults: {
      secure: 'https',
      httpOnly: true,
      sameSite: 'Lax',
      path: 'application',
      hostOnly: true,
      source:
        'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/Cookies/src/CookieAuthenticationOptions.cs',
    },
    form: {
      text: 'the user and the claims, encrypted and authenticated, good for 14 days from the last renewal',
      source:
        'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/Cookies/src/CookieAuthenticationOptions.cs',
    },
    howToRotate: `// every sign-in makes a new ticket; take the old one away first where the rights change
await HttpContext.SignOutAsync();
await HttpContext.SignInAsync(principal);`,
    howToHarden: `builder.Services.ConfigureApplicationCookie(options =>
{
    options.Cookie.Name = "__Host-Identity";
    options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
    options.Cookie.SameSite = SameSiteMode.Lax;
});`,
  },
  {
    id: 'asp',
    framework: 'ASP (classic)',
    name: /^ASPSESSIONID[A-Z]{8}$/,
    role: 'session',
    source:
      'https://github.com/zaproxy/zaproxy/blob/main/zap/src/main/java/org/zaproxy/zap/extension/httpsessions/HttpSessionsParam.java',
    defaults: { secure: 'https', idle: 1_200, source: ASP_SESSION },
    howToHarden: `<!-- applicationHost.config, in system.webServer; this element has no attribute for HttpOnly or SameSite -->
<asp>
  <session keepSessionIdSecure="true" timeout="00:10:00" />
</asp>`,
  },
  {
    id: 'coldfusion',
    framework: 'ColdFusion',
    name: /^(?:CFID|CFTOKEN)$/i,
    role: 'session',
    source:
      'https://github.com/zaproxy/zaproxy/blob/main/zap/src/main/java/org/zaproxy/zap/extension/httpsessions/HttpSessionsParam.java',
    defaults: {
      secure: false,
      httpOnly: true,
      source: 'https://github.com/foundeo/cfdocs/blob/master/data/en/application-cfc.json',
    },
    howToRotate: `<!--- right after the password was checked --->
<cfset sessionRotate()>`,
    howToHarden: `// Application.cfc
this.sessioncookie.httpOnly = true;
this.sessioncookie.secure = true;
this.sessioncookie.timeout = -1; // until the browser closes`,
  },
  {
    id: 'wif',
    framework: 'Windows Identity Foundation, SharePoint',
    name: /^FedAuth\d*$/,
    role: 'sso',
    source:
      'https://learn.microsoft.com/dotnet/framework/configure-apps/file-schema/windows-identity-foundation/cookiehandler',
  },
];
