import type { Framework } from './framework.ts';

const KEYCLOAK =
  'https://github.com/keycloak/keycloak/blob/main/server-spi-private/src/main/java/org/keycloak/cookie/CookieType.java';

const KEYCLOAK_SCOPE =
  'https://github.com/keycloak/keycloak/blob/main/server-spi-private/src/main/java/org/keycloak/cookie/CookieScope.java';

/** Identity providers, and the sessions of their agents at the sites that they protect. */
export const sso: readonly Framework[] = [
  {
    id: 'keycloak-identity',
    framework: 'Keycloak',
    name: 'KEYCLOAK_IDENTITY',
    role: 'sso',
    source: KEYCLOAK,
    defaults: { httpOnly: true, sameSite: 'None', source: KEYCLOAK_SCOPE },
  },
  {
    id: 'keycloak-session',
    framework: 'Keycloak (session, for scripts)',
    name: 'KEYCLOAK_SESSION',
    role: 'sso',
    source: KEYCLOAK,
    defaults: { httpOnly: false, sameSite: 'None', source: KEYCLOAK_SCOPE },
  },
  {
    id: 'keycloak-flow',
    framework: 'Keycloak (sign-in under way)',
    name: /^(?:AUTH_SESSION_ID|KC_AUTH_SESSION(?:_HASH)?|KC_RESTART|KC_STATE_CHECKER)$/,
    role: 'sso',
    source: KEYCLOAK,
  },
  {
    id: 'keycloak-preferences',
    framework: 'Keycloak (name and language for the sign-in page)',
    name: /^KEYCLOAK_(?:REMEMBER_ME|LOCALE)$/,
    role: 'preference',
    source: KEYCLOAK,
    defaults: { httpOnly: true, sameSite: 'None', source: KEYCLOAK_SCOPE },
  },
  {
    id: 'shibboleth',
    framework: 'Shibboleth service provider',
    name: /^_shibsession_[0-9a-z]+$/i,
    role: 'session',
    source: 'https://shibboleth.atlassian.net/wiki/spaces/SHIB2/pages/2583167050/NativeSPCookieUsage',
    defaults: {
      // The lifetime is from the row's own source, the idle time from the settings that come with it.
      lifetime: 'session',
      idle: 3_600,
      source:
        'https://build.opensuse.org/projects/openSUSE:Factory/packages/shibboleth-sp/files/disable-https.patch?expand=0',
    },
    form: {
      text: 'an underscore and 16 random bytes in 32 hexadecimal digits',
      bits: 128,
      shape: { characters: 32, alphabet: 16 },
      source:
        'https://github.com/unofficial-shibboleth-mirror/cpp-sp/blob/master/shibsp/impl/StorageServiceSessionCache.cpp',
    },
    howToHarden: `<!-- shibboleth2.xml -->
<Sessions lifetime="28800" timeout="3600" handlerSSL="true" cookieProps="; path=/; secure; HttpOnly">`,
  },
  {
    id: 'mod-auth-openidc',
    framework: 'mod_auth_openidc',
    name: /^mod_auth_openidc_session(?:_(?:\d+|chunks))?$/,
    role: 'session',
    source: 'https://github.com/OpenIDC/mod_auth_openidc/blob/master/auth_openidc.conf',
    defaults: { httpOnly: true, sameSite: 'Lax', path: '/', hostOnly: true },
    form: {
      text: '20 random bytes in 40 hexadecimal digits, unless it is set to keep the session itself in the cookie',
      bits: 160,
      shape: { characters: 40, alphabet: 16 },
      source: 'https://github.com/OpenIDC/mod_auth_openidc/blob/master/src/session.c',
    },
    howToHarden: `# httpd.conf
OIDCCookie __Host-session
OIDCCookieHTTPOnly On
OIDCCookieSameSite On`,
  },
  {
    id: 'oauth2-proxy',
    framework: 'OAuth2 Proxy',
    name: /^_oauth2_proxy(?:_\d+)?$/,
    role: 'session',
    source: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/apis/options/cookie.go',
    defaults: { secure: true, httpOnly: true, sameSite: 'absent', path: '/', hostOnly: true, lifetime: 604_800 },
    form: {
      text: 'the session itself, encrypted and signed; with a store, a signed ticket of 32 random bytes',
      source: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/sessions/cookie/session_store.go',
    },
    howToHarden: `# oauth2-proxy.cfg
cookie_name = "__Host-oauth2-proxy"
cookie_secure = true
cookie_httponly = true
cookie_samesite = "lax"`,
  },
  {
    id: 'oauth2-proxy-csrf',
    framework: 'OAuth2 Proxy (CSRF)',
    name: /^_oauth2_proxy_(?:[\w-]+_)?csrf$/,
    role: 'csrf',
    source: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/apis/options/cookie.go',
    defaults: { secure: true, httpOnly: true, sameSite: 'absent', path: '/', hostOnly: true, lifetime: 900 },
  },
];
