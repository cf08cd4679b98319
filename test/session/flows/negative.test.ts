/** What looks like a sign-in and is none. */
import { describe, expect, it } from 'vitest';
import { BROWSERS, express, ID_A, ID_B, told } from '../support/told.ts';
import { sets } from './flow.ts';

const sid = (id: string) => sets(`connect.sid=${express(id)}`, '; Secure; SameSite=Lax');
const visit = `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/
           200 text/html${sid(ID_A)}
  +1s      GET https://shop.test/api/me (fetch)
           401 application/json`;
const signedIn = `${visit}
  +9s POST https://shop.test/login form: username, password
      302 → /account${sid(ID_B)}
      GET /account
      200 text/html
  +1s GET https://shop.test/api/me (fetch)
      200 application/json`;

/** Stories of somebody who is not signed in; none of them signs anybody in. */
const strangers: readonly (readonly [name: string, story: string])[] = [
  [
    'registering, to be confirmed by a mail',
    `+9s POST https://shop.test/register form: first_name, last_name, email, password, password_confirmation=password, terms#
     302 → /check-your-email${sid(ID_B)}
     GET /check-your-email
     200 text/html`,
  ],
  [
    'registering by a script, to be confirmed by a mail',
    `+9s POST https://shop.test/api/register json: name, email, password
     201 application/json`,
  ],
  [
    'a newsletter',
    '+9s POST https://shop.test/newsletter form: email, subscribe\n 302 → /thanks\n GET /thanks\n 200 text/html',
  ],
  [
    'a comment that speaks of passwords',
    '+9s POST https://shop.test/blog/7/comments form: author, email, comment~, forgot_password_hint\n 302 → /blog/7\n GET /blog/7\n 200 text/html',
  ],
  [
    'a card’s PIN',
    `+9s POST https://shop.test/checkout/pay form: card_number#, card_pin#, expiry, cvv#\n 302 → /thanks${sid(ID_B)}\n GET /thanks\n 200 text/html`,
  ],
  [
    'five wrong passwords and then 429',
    `${[1, 2, 3, 4, 5].map((n) => `+${4 + n}s POST https://shop.test/login form: username, password\n 302 → /login?error=1\n GET /login?error=1\n 200 text/html`).join('\n')}
     +5s POST https://shop.test/login form: username, password\n 429 text/html`,
  ],
  [
    'a page with a captcha instead of an answer',
    '+9s POST https://shop.test/login form: username, password\n 302 → /challenge/captcha\n GET /challenge/captcha\n 200 text/html',
  ],
  [
    'renewing a token again and again',
    [1, 2, 3]
      .map(
        () =>
          `+5m POST https://shop.test/oauth/token form: grant_type, refresh_token~, client_id\n 200 application/json${sid(ID_B)}`,
      )
      .join('\n'),
  ],
  [
    'renewing a token, told by the address',
    '+5m POST https://shop.test/auth/v1/token?grant_type=refresh_token json: refresh_token\n 200 application/json',
  ],
  ['an analytics beacon with a user field', '+1s POST https://shop.test/collect (ping) json: user, event, page\n 204'],
  ['a search with p=', '+1s GET https://shop.test/search?p=shoes\n 200 text/html'],
  ['an old CSRF token', `+9s POST https://shop.test/login form: _token, email, password\n 419 text/html${sid(ID_B)}`],
  [
    'a form of another site that signs in (login CSRF), refused',
    '+9s POST https://shop.test/login (from https://evil.example) form: username, password\n 403 text/html',
  ],
  ['saving a draft', '+9s POST https://shop.test/draft json: title, text~\n 200 application/json'],
  [
    'asking for a new password',
    '+9s POST https://shop.test/password/forgot form: email, _csrf\n 302 → /password/sent\n GET /password/sent\n 200 text/html',
  ],
  [
    'a password that opens a shared link',
    `+9s POST https://shop.test/s/a1b2/unlock form: share_password\n 200 text/html`,
  ],
  [
    'the settings of a mail server',
    '+9s POST https://shop.test/setup/mail form: smtp_host, smtp_user, smtp_password\n 302 → /setup/done\n GET /setup/done\n 200 text/html',
  ],
  [
    'who first, and nothing more',
    '+9s POST https://shop.test/login form: email, _csrf\n 302 → /login/password\n GET /login/password\n 200 text/html',
  ],
  [
    'a passkey that is registered, not used',
    '+9s POST https://shop.test/api/passkeys json: id, rawId, response.clientDataJSON~, response.attestationObject~\n 201 application/json',
  ],
  [
    'a program’s token',
    '+9s POST https://shop.test/oauth/token form: grant_type, client_id, client_secret\n 200 application/json',
  ],
  [
    'a link in a mail that unsubscribes',
    '+9s GET https://shop.test/unsubscribe?token=a1b2c3d4e5f6a7b8c9d0e1f2\n 200 text/html',
  ],
  [
    'a link in a mail that confirms an address and leads to the sign-in page',
    `+9s GET https://shop.test/confirm?token=a1b2c3d4e5f6a7b8c9d0e1f2\n 302 → /login?confirmed=1${sid(ID_B)}\n GET /login?confirmed=1\n 200 text/html`,
  ],
  [
    'a wrong one-time code',
    '+9s POST https://shop.test/login/otp form: otp#\n 302 → /login/otp\n GET /login/otp\n 200 text/html',
  ],
  [
    'a GraphQL answer of 200 to a wrong password, and a page that goes on asking',
    `+9s POST https://shop.test/graphql json: operationName, query~, variables.email, variables.password\n 200 application/json
     +1s GET https://shop.test/api/me (fetch)\n 401 application/json`,
  ],
];

describe.each(BROWSERS)('no sign-in, in %s', (browser) => {
  it.each(strangers)('%s', (_, story) => {
    const { site } = told(`${visit}\n${story}\n +20s GET https://shop.test/\n 200 text/html`, browser, 'shop.test');
    expect(site.signIns.filter((one) => one.outcome === 'success')).toEqual([]);
    expect(site.state).not.toBe('signed-in');
  });

  it.each([
    [
      'changing the password',
      `+9s POST https://shop.test/settings/password form: current_password, new_password, confirm_password=new_password\n 302 → /settings${sid(ID_A)}\n GET /settings\n 200 text/html`,
    ],
    ['saving a draft', '+9s POST https://shop.test/draft json: title, text~\n 200 application/json'],
    [
      'renewing a token',
      `+9s POST https://shop.test/oauth/token form: grant_type, refresh_token~\n 200 application/json${sid(ID_A)}`,
    ],
    ['polling', '+9s GET https://shop.test/api/session (fetch)\n 200 application/json'],
  ])('by somebody who is signed in: %s', (_, story) => {
    const { site } = told(`${signedIn}\n${story}`, browser, 'shop.test');
    expect(site.signIns.map((one) => one.outcome)).toEqual(['success']);
    expect(site.state).toBe('signed-in');
  });
});

describe.each(BROWSERS)('what somebody who is signed in shows again, in %s', (browser) => {
  it('the password: a re-authentication', () => {
    const { signIn } = told(
      `${signedIn}
       +5m GET https://shop.test/admin
           302 → /confirm-access
           GET /confirm-access
           200 text/html
       +9s POST https://shop.test/confirm-access form: password, _csrf
           302 → /admin
           GET /admin
           200 text/html`,
      browser,
    );
    expect(signIn()).toMatchObject({ kind: 're-authentication' });
    expect(signIn().outcome).not.toBe('failed');
  });

  it('a code: a step-up', () => {
    const { signIn } = told(
      `${signedIn}
       +5m POST https://shop.test/mfa/verify json: code#
           200 application/json${sid('f4g8h2j6k0l3m7n1p5q9r2s6t0')}
       +300ms GET https://shop.test/payments
           200 text/html`,
      browser,
    );
    expect(signIn()).toMatchObject({ kind: 'step-up', outcome: 'success' });
    expect(signIn().rotation?.verdict).toBe('rotated');
  });
});
