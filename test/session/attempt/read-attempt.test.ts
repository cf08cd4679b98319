import '../../support/fuzz-seed.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonsFor } from '../../../src/session/attempt/read-attempt.ts';
import { ATTEMPT_RULES, type AttemptCode } from '../../../src/session/attempt/rules.ts';
import type { AttemptEvidence } from '../../../src/session/attempt/sentences.ts';
import { BROWSERS, told } from '../support/told.ts';

const seen = (request: string, browser: 'chromium' | 'firefox' = 'chromium', answer = '200 text/html') =>
  told(
    `it watches https://shop.test/\n GET https://shop.test/start\n 200\n ${request}\n ${answer}`,
    browser,
    'shop.test',
  ).site.signIns;

describe.each(BROWSERS)('an attempt to sign in, in %s', (browser) => {
  it.each([
    ['a form', 'POST https://shop.test/login form: username, password'],
    ['a form at an address that says nothing', 'POST https://shop.test/index.php form: user, pass'],
    ['nested names', 'POST https://shop.test/users/sign_in form: user[email], user[password], authenticity_token'],
    ['WebForms', 'POST https://shop.test/Login.aspx form: __VIEWSTATE~, ctl00$Main$UserName, ctl00$Main$Password'],
    ['ASP.NET Core', 'POST https://shop.test/Identity/Account/Login form: Input.Email, Input.Password'],
    ['Tomcat', 'POST https://shop.test/app/j_security_check form: j_username, j_password'],
    ['WordPress', 'POST https://shop.test/wp-login.php form: log, pwd, wp-submit'],
    ['Symfony', 'POST https://shop.test/login_check form: _username, _password, _csrf_token'],
    ['multipart', 'POST https://shop.test/login multipart: username, password'],
    ['JSON', 'POST https://shop.test/api/session json: email, password'],
    ['deep JSON', 'POST https://shop.test/graphql json: query~, variables.input.email, variables.input.password'],
    ['GET with the password in the address', 'GET https://shop.test/login?user=ada&password=x'],
    ['German', 'POST https://shop.test/anmelden form: benutzername, kennwort'],
    ['French', 'POST https://shop.test/connexion form: identifiant, mot_de_passe'],
    ['Spanish with an accent', 'POST https://shop.test/entrar form: correo, contraseña'],
    ['Russian', 'POST https://shop.test/vhod form: логин, пароль'],
    ['Japanese', 'POST https://shop.test/login form: ユーザー, パスワード'],
    ['a one-time code', 'POST https://shop.test/login/2fa form: otp#'],
    [
      'a passkey',
      'POST https://shop.test/api/auth json: id, rawId, response.clientDataJSON, response.authenticatorData, response.signature',
    ],
    ['SAML', 'POST https://shop.test/saml/acs form: SAMLResponse~, RelayState'],
    ['a body that the browser hides', 'POST https://shop.test/api/login (fetch) unreadable body'],
    ['a sub-frame', 'POST https://shop.test/login (frame) form: username, password'],
  ])('%s', (_, request) => {
    const [signIn] = seen(request, browser);
    expect(signIn?.attemptScore).toBeGreaterThanOrEqual(35);
    expect(signIn?.attempt.reduce((sum, one) => sum + one.points, 0)).toBe(signIn?.attemptScore);
  });

  it.each([
    ['a search with p=', 'GET https://shop.test/search?p=shoes'],
    ['a comment with a password word', 'POST https://shop.test/comments form: comment, forgot_password_hint'],
    ['a newsletter', 'POST https://shop.test/newsletter form: email, subscribe'],
    ['a card PIN', 'POST https://shop.test/pay form: card_number#, card_pin#, cvv#'],
    [
      'a change of the password in a session',
      'POST https://shop.test/settings form: current_password, new_password, confirm_password=new_password',
    ],
    ['a token refresh', 'POST https://shop.test/oauth/token form: grant_type, refresh_token~'],
    ['an analytics beacon with a user field', 'POST https://shop.test/collect (ping) json: user, event'],
    ['autosave', 'POST https://shop.test/draft json: title, text~'],
    ['an empty password', 'POST https://shop.test/filter form: username=, password='],
    ['a picture', 'GET https://shop.test/login.png (image)'],
    ['a page on which one signs in', 'GET https://shop.test/login'],
    ['a poll', 'GET https://shop.test/api/session (fetch)'],
    ['a login of another site’s script', 'POST https://shop.test/api/login (fetch from https://ads.test) json: token'],
  ])('is not %s', (_, request) => {
    expect(seen(request, browser)).toEqual([]);
  });
});

it('tells signing up from signing in', () => {
  expect(seen('POST https://shop.test/register form: email, password, first_name')[0]?.kind).toBe('sign-up');
  expect(seen('POST https://shop.test/join form: email, password, password2=password')[0]?.kind).toBe('sign-up');
  expect(seen('POST https://shop.test/login form: email, password')[0]?.kind).toBe('sign-in');
  expect(
    seen('POST https://shop.test/password/reset form: email, password, password_confirmation=password')[0]?.kind,
  ).toBe('password-reset');
});

describe.each(BROWSERS)('HTTP authentication, in %s', (browser) => {
  const story = (end: string) => `
    it watches https://shop.test/
    GET https://shop.test/admin
    401 text/html
    WWW-Authenticate: Basic
    ${end}`;

  it('is a sign-in when the retry is answered', () => {
    const { signIn, rotation } = told(
      story('retry Basic\n 200 text/html\n Set-Cookie: PHPSESSID=q8v3l0b7m2k9d5f1s6h4j0a2c8; Path=/; HttpOnly'),
      browser,
    );
    expect(signIn()).toMatchObject({ kind: 'http-auth', outcome: 'success' });
    expect(rotation()).toMatchObject({ verdict: 'nothing-before', rule: 'V1' });
  });

  it('is none when the dialog was closed', () => {
    expect(told(story(''), browser).site.signIns).toEqual([]);
  });
});

it('fails in Firefox when the retry is refused too', () => {
  const { signIn } = told(
    'firefox watches https://shop.test/\n GET https://shop.test/admin\n 401\n WWW-Authenticate: Basic\n retry Basic\n 401\n WWW-Authenticate: Basic',
  );
  expect(signIn()).toMatchObject({ kind: 'http-auth', outcome: 'failed' });
});

it('sees the return from an identity provider', () => {
  const { site } = told(
    `it watches https://shop.test/
     GET https://shop.test/
     200
     POST https://id.example/login form: username, password
     302 → https://shop.test/callback?code=abc&state=xyz
     GET https://shop.test/callback?code=abc&state=xyz
     302 → /account
     Set-Cookie: PHPSESSID=q8v3l0b7m2k9d5f1s6h4j0a2c8; Path=/; HttpOnly
     GET https://shop.test/account
     200 text/html`,
    'chromium',
    'shop.test',
  );
  expect(site.signIns.map((one) => [one.outcome, one.rotation?.verdict])).toEqual([['success', 'nothing-before']]);
});

it('is one attempt when a redirect sends the body again', () => {
  const signIns = seen(
    'POST https://shop.test/login form: username, password\n 307 → /auth/login\n POST https://shop.test/auth/login form: username, password',
    'chromium',
    '302 → /account',
  );
  expect(signIns.map((one) => one.url)).toEqual(['https://shop.test/login']);
});

it('gives the same reasons in whatever order its evidence was found', () => {
  const codes = Object.keys(ATTEMPT_RULES) as AttemptCode[];
  const any = fc.subarray(codes).chain((some) => fc.shuffledSubarray(some, { minLength: some.length }));
  const evidence = (some: readonly AttemptCode[]) =>
    some.map((code) => ({ code, facts: 'ads.example', seq: 7 }) as AttemptEvidence);
  fc.assert(
    fc.property(any, (some) => {
      expect(reasonsFor(evidence(some))).toEqual(reasonsFor(evidence(some.toSorted())));
    }),
  );
});
