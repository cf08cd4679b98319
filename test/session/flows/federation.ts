/** Flows 29 to 36: the password goes to an identity provider, to the browser's own dialog, or there is none. */
import { type Flow, ID_A, ID_B, noise, sets } from './flow.ts';

const php = (id: string) => sets(`PHPSESSID=${id}`, '; Secure; SameSite=Lax');
const app = `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/account
           302 → https://id.example/realms/shop/protocol/openid-connect/auth?client_id=shop&response_type=code&state=s1
           ${php(ID_A).trim()}
           GET https://id.example/realms/shop/protocol/openid-connect/auth?client_id=shop&response_type=code&state=s1
           200 text/html
           Set-Cookie: AUTH_SESSION_ID=${noise('kc', 48)}; Path=/realms/shop/; Secure; HttpOnly; SameSite=None`;
const keycloakForm =
  'https://id.example/realms/shop/login-actions/authenticate?session_code=a1b2&execution=c3d4&client_id=shop&tab_id=e5';
const keycloakCookies = `
  Set-Cookie: KEYCLOAK_IDENTITY=eyJhbGciOiJIUzUxMiJ9.${noise('ki', 300)}.${noise('ks', 86)}; Path=/realms/shop/; Secure; HttpOnly; SameSite=None
  Set-Cookie: KEYCLOAK_SESSION=${noise('kse', 43)}; Path=/realms/shop/; Secure; SameSite=None; Max-Age=36000`;
const keycloakAgain = `+9s POST ${keycloakForm} form: username, password, credentialId=
  200 text/html`;
const PROVIDER_ONLY = 'The provider refuses; the browser never comes back to this site.';
const SAME_PAGE = 'The provider answers with its page again.';

export const federation: readonly Flow[] = [
  {
    number: 29,
    name: 'OpenID Connect with a code, Keycloak as the provider',
    provider: 'id.example',
    before: app,
    right: `+9s POST ${keycloakForm} form: username, password, credentialId=
      302 → https://shop.test/callback?state=s1&session_state=q&iss=https%3A%2F%2Fid.example&code=${noise('code', 60)}${keycloakCookies}
      GET https://shop.test/callback?state=s1&session_state=q&iss=https%3A%2F%2Fid.example&code=${noise('code', 60)}
      302 → /account${php(ID_B)}
      GET https://shop.test/account
      200 text/html`,
    wrong: keycloakAgain,
    verdict: 'rotated',
    mayBeUncertain: { wrong: SAME_PAGE },
    wrongLeavesNoTrace: PROVIDER_ONLY,
  },
  {
    number: 30,
    name: 'OpenID Connect with form_post',
    provider: 'id.example',
    before: app,
    right: `+9s POST https://id.example/realms/shop/login-actions/authenticate form: username, password
      200 text/html${keycloakCookies}
      +200ms POST https://shop.test/signin-oidc (from https://id.example) form: code~, id_token~, state, session_state
      302 → /account${php(ID_B)}
      GET https://shop.test/account
      200 text/html`,
    wrong: keycloakAgain,
    verdict: 'rotated',
    mayBeUncertain: {
      right: 'The provider’s page posts itself on; only the site that gets the statement shows it.',
      wrong: SAME_PAGE,
    },
    wrongLeavesNoTrace: PROVIDER_ONLY,
  },
  {
    number: 31,
    name: 'SAML',
    provider: 'id.example',
    before: `
      it watches https://shop.test/
      12:00:00 GET https://shop.test/account
               302 → https://id.example/simplesaml/saml2/idp/SSOService.php?SAMLRequest=fZJNT4&RelayState=https%3A%2F%2Fshop.test%2Faccount
               ${php(ID_A).trim()}
               GET https://id.example/simplesaml/saml2/idp/SSOService.php?SAMLRequest=fZJNT4&RelayState=https%3A%2F%2Fshop.test%2Faccount
               302 → https://id.example/simplesaml/module.php/core/loginuserpass.php?AuthState=_a1
               Set-Cookie: SimpleSAMLSessionID=0a1b2c3d4e5f60718293a4b5c6d7e8f9; Path=/; Secure; HttpOnly; SameSite=None
               GET https://id.example/simplesaml/module.php/core/loginuserpass.php?AuthState=_a1
               200 text/html`,
    right: `+9s POST https://id.example/simplesaml/module.php/core/loginuserpass.php form: username, password, AuthState
      200 text/html
      Set-Cookie: SimpleSAMLAuthToken=_${noise('sst', 42)}; Path=/; Secure; HttpOnly; SameSite=None
      +150ms POST https://shop.test/saml/acs (from https://id.example) form: SAMLResponse~, RelayState
      303 → /account${php(ID_B)}
      GET https://shop.test/account
      200 text/html`,
    wrong: `+9s POST https://id.example/simplesaml/module.php/core/loginuserpass.php form: username, password, AuthState
      200 text/html`,
    verdict: 'rotated',
    mayBeUncertain: {
      right: 'The provider’s page posts itself on; only the site that gets the statement shows it.',
      wrong: SAME_PAGE,
    },
    wrongLeavesNoTrace: PROVIDER_ONLY,
  },
  {
    number: 32,
    name: 'WS-Federation',
    before: `
      it watches https://shop.test/
      12:00:00 GET https://shop.test/
               302 → https://id.example/adfs/ls/?wa=wsignin1.0&wtrealm=https%3A%2F%2Fshop.test%2F
               GET https://id.example/adfs/ls/?wa=wsignin1.0&wtrealm=https%3A%2F%2Fshop.test%2F
               200 text/html`,
    right: `+9s POST https://id.example/adfs/ls/?wa=wsignin1.0 form: UserName, Password, AuthMethod
      200 text/html
      Set-Cookie: MSISAuth=${noise('msis', 300)}; Path=/adfs; Secure; HttpOnly
      +150ms POST https://shop.test/ (from https://id.example) form: wa, wresult~, wctx
      302 → /
      Set-Cookie: FedAuth=77u/${noise('fa', 1800)}; Path=/; Secure; HttpOnly
      Set-Cookie: FedAuth1=${noise('fb', 900)}; Path=/; Secure; HttpOnly
      GET https://shop.test/
      200 text/html`,
    wrong: `+9s POST https://id.example/adfs/ls/?wa=wsignin1.0 form: UserName, Password, AuthMethod
      200 text/html
      Set-Cookie: MSISAuth=${noise('msis', 300)}; Path=/adfs; Secure; HttpOnly
      +150ms POST https://shop.test/ (from https://id.example) form: wa, wresult~, wctx
      302 → /error?reason=invalid
      GET https://shop.test/error?reason=invalid
      200 text/html`,
    verdict: 'nothing-before',
  },
  {
    number: 33,
    name: 'CAS ticket',
    provider: 'cas.example',
    before: `
      it watches https://shop.test/
      12:00:00 GET https://shop.test/
               302 → https://cas.example/cas/login?service=https%3A%2F%2Fshop.test%2F
               GET https://cas.example/cas/login?service=https%3A%2F%2Fshop.test%2F
               200 text/html`,
    right: `+9s POST https://cas.example/cas/login?service=https%3A%2F%2Fshop.test%2F form: username, password, execution~, _eventId
      302 → https://shop.test/?ticket=ST-14-${noise('st', 30)}-cas
      Set-Cookie: TGC=eyJhbGciOiJIUzUxMiJ9.${noise('tgc', 300)}; Path=/cas/; Secure; HttpOnly
      GET https://shop.test/?ticket=ST-14-${noise('st', 30)}-cas
      302 → https://shop.test/
      Set-Cookie: JSESSIONID=FEDCBA9876543210FEDCBA9876543210; Path=/; Secure; HttpOnly
      GET https://shop.test/
      200 text/html`,
    wrong: `+9s POST https://cas.example/cas/login?service=https%3A%2F%2Fshop.test%2F form: username, password, execution~, _eventId
      401 text/html`,
    verdict: 'nothing-before',
    wrongLeavesNoTrace: PROVIDER_ONLY,
  },
  {
    number: 34,
    name: 'HTTP Basic',
    before: `
      it watches https://shop.test/
      12:00:00 GET https://shop.test/
               200 text/html`,
    right: `+5s GET https://shop.test/admin/
      401 text/html
      WWW-Authenticate: Basic
      +6s retry Basic
      200 text/html${php(ID_A)}`,
    wrong: `+5s GET https://shop.test/admin/
      401 text/html
      WWW-Authenticate: Basic
      retry Basic
      401 text/html
      WWW-Authenticate: Basic`,
    verdict: 'nothing-before',
    wrongLeavesNoTrace: 'Chromium reports only the last answer of the dialog, a 401 like the first.',
  },
  {
    number: 35,
    name: 'HTTP Digest',
    before: `
      it watches https://shop.test/
      12:00:00 GET https://shop.test/
               200 text/html${php(ID_A)}`,
    right: `+5s GET https://shop.test/reports/
      401 text/html
      WWW-Authenticate: Digest
      retry Digest
      200 text/html`,
    wrong: `+5s GET https://shop.test/reports/
      401 text/html
      WWW-Authenticate: Digest
      retry Digest
      401 text/html
      WWW-Authenticate: Digest`,
    verdict: 'kept',
    wrongLeavesNoTrace: 'Chromium reports only the last answer of the dialog, a 401 like the first.',
  },
  {
    number: 36,
    name: 'Magic link',
    before: `
      it watches https://shop.test/
      12:00:00 GET https://shop.test/account
               302 → /login
               GET /login
               200 text/html
      +6s      POST https://shop.test/login form: email, _csrf
               302 → /login/check-your-email
               GET /login/check-your-email
               200 text/html`,
    right: `+40s GET https://shop.test/auth/verify?token=${noise('magic', 43)}
      302 → /account${php(ID_B)}
      GET /account
      200 text/html`,
    wrong: `+40s GET https://shop.test/auth/verify?token=${noise('old', 43)}
      302 → /login?error=expired
      GET /login?error=expired
      200 text/html`,
    verdict: 'nothing-before',
    wrongLeavesNoTrace: 'A link that is not accepted signs nobody in and looks like any other link.',
  },
];
