import type { Framework } from './framework.ts';

const ENTRA =
  'https://learn.microsoft.com/en-gb/entra/identity/authentication/concept-authentication-web-browser-cookies';
const CAS =
  'https://github.com/apereo/cas/blob/master/api/cas-server-core-api-configuration-model/src/main/java/org/apereo/cas/configuration/model/support/cookie/';
const WEBSEAL = 'https://www.ibm.com/docs/en/sva/11.0.3?topic=stanza-ssl-session-cookie-name';

/** Identity providers, and what stands before a site to sign people in. */
export const providers: readonly Framework[] = [
  {
    id: 'entra',
    framework: 'Microsoft Entra ID',
    name: 'ESTSAUTH',
    role: 'sso',
    source: ENTRA,
  },
  {
    id: 'entra-persistent',
    framework: 'Microsoft Entra ID (stay signed in)',
    name: 'ESTSAUTHPERSISTENT',
    role: 'remember-me',
    source: ENTRA,
  },
  {
    id: 'entra-light',
    framework: 'Microsoft Entra ID (for scripts, to sign out)',
    name: /^(?:ESTSAUTHLIGHT|SignInStateCookie|CCState)$/,
    role: 'preference',
    source: ENTRA,
  },
  { id: 'entra-browser', framework: 'Microsoft Entra ID (telemetry)', name: 'buid', role: 'analytics', source: ENTRA },
  {
    id: 'entra-flow',
    framework: 'Microsoft Entra ID (CSRF)',
    name: /^esctx(?:-\w{1,40})?$/,
    role: 'csrf',
    source: ENTRA,
  },
  {
    id: 'cas',
    framework: 'Apereo CAS',
    name: 'TGC',
    role: 'sso',
    source: `${CAS}TicketGrantingCookieProperties.java`,
    defaults: {
      secure: true,
      httpOnly: true,
      sameSite: 'absent',
      path: 'application',
      hostOnly: true,
      lifetime: 'session',
      source: `${CAS}CookieProperties.java`,
    },
    form: { text: 'the ticket’s name, encrypted and signed (JWT)' },
  },
  {
    id: 'oidc-provider',
    framework: 'oidc-provider',
    name: '_session',
    value: /^[\w-]{43}$/,
    role: 'sso',
    source: 'https://github.com/panva/node-oidc-provider/blob/main/lib/helpers/defaults.js',
    defaults: { httpOnly: true, sameSite: 'Lax', path: '/', hostOnly: true, lifetime: 1_209_600 },
    form: {
      text: '43 random letters, digits, hyphens and underscores, with a signature in a second cookie',
      bits: 258,
      shape: { characters: 43, alphabet: 64 },
      source: 'https://github.com/panva/node-oidc-provider/blob/main/lib/helpers/nanoid.js',
    },
  },
  {
    id: 'oidc-provider-flow',
    framework: 'oidc-provider (sign-in under way)',
    name: /^_interaction(?:_resume)?$/,
    role: 'preference',
    source: 'https://github.com/panva/node-oidc-provider/blob/main/lib/helpers/defaults.js',
    defaults: { httpOnly: true, sameSite: 'Lax' },
  },
  {
    id: 'kratos',
    framework: 'Ory Kratos',
    name: 'ory_kratos_session',
    role: 'session',
    source: 'https://github.com/ory/kratos/blob/master/driver/config/config.go',
    defaults: { secure: true, sameSite: 'Lax', path: '/', lifetime: 86_400 },
    form: {
      text: 'the session’s token and its expiry, in a signed cookie',
      source: 'https://github.com/ory/kratos/blob/master/session/manager_http.go',
    },
    howToHarden: `# kratos.yml
session:
  lifespan: 12h
  cookie:
    name: __Host-session
    same_site: Lax
    path: /`,
  },
  {
    id: 'authelia',
    framework: 'Authelia',
    name: 'authelia_session',
    role: 'sso',
    source: 'https://www.authelia.com/configuration/session/introduction/',
    howToHarden: `# configuration.yml
session:
  cookies:
    - domain: example.com
      same_site: lax
      inactivity: 5m
      expiration: 1h`,
  },
  {
    id: 'aws-alb-session',
    framework: 'AWS load balancer (sign-in)',
    name: /^AWSELBAuthSessionCookie(?:-\d+)?$/,
    role: 'sso',
    source:
      'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/elasticloadbalancingv2/aws.sdk.kotlin.services.elasticloadbalancingv2.model/-authenticate-oidc-action-config/session-cookie-name.html',
  },
  {
    id: 'cloudflare-access',
    framework: 'Cloudflare Access',
    name: 'CF_Authorization',
    role: 'sso',
    source: 'https://developers.cloudflare.com/cloudflare-one/identity/authorization-cookie/',
    defaults: { lifetime: 86_400 },
    form: { text: 'who it is, in a signed token (JWT)' },
  },
  {
    id: 'webseal',
    framework: 'IBM Security Verify Access (WebSEAL)',
    name: /^PD-[SH]-SESSION-ID$/,
    role: 'sso',
    source: WEBSEAL,
  },
  {
    id: 'pingam',
    framework: 'PingAM, ForgeRock, OpenAM',
    name: 'iPlanetDirectoryPro',
    role: 'sso',
    source:
      'https://docs.pingidentity.com/web-agents/2024.11/properties-reference/com.sun.identity.agents.config.cookie.name.md',
  },
  {
    id: 'identityserver-check',
    framework: 'IdentityServer (for scripts, to notice a sign-out)',
    name: 'idsrv.session',
    role: 'preference',
    source:
      'https://github.com/IdentityServer/IdentityServer4/blob/main/src/IdentityServer4/src/IdentityServerConstants.cs',
  },
  {
    id: 'componentspace-saml',
    framework: 'ComponentSpace SAML',
    name: 'saml-session',
    role: 'sso',
    source:
      'https://componentspace.com/documentation/saml-for-asp-net-core/Reference/api/ComponentSpace.Saml2.Session.CookieSsoSessionStoreOptions.html',
  },
];
