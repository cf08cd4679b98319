/** Other shapes of the 44 flows: the same sign-ins as other sites send them. */
import { describe, expect, it } from 'vitest';
import { BROWSERS, express, ID_A, ID_B, ID_C, told } from '../support/told.ts';
import { noise, sets } from './flow.ts';

const sid = (id: string) => sets(`connect.sid=${express(id)}`, '; Secure; SameSite=Lax');
const app = `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/
           200 text/html${sid(ID_A)}
  +200ms   GET https://shop.test/api/me (fetch)
           401 application/json`;
const known = '\n +120ms GET https://shop.test/api/me (fetch)\n 200 application/json';
const unknown = '\n +120ms GET https://shop.test/api/me (fetch)\n 401 application/json';

const shapes: readonly (readonly [name: string, right: string, wrong: string])[] = [
  [
    'a sign-in by GET',
    `+9s GET https://shop.test/login?user=ada&password=secret1\n 302 → /account${sid(ID_B)}\n GET /account\n 200 text/html${known}`,
    '+9s GET https://shop.test/login?user=ada&password=geheim1\n 302 → /login?error=1\n GET /login?error=1\n 200 text/html',
  ],
  [
    'text/plain',
    `+9s POST https://shop.test/api/login (fetch) text: username, password\n 200 text/plain${sid(ID_B)}${known}`,
    '+9s POST https://shop.test/api/login (fetch) text: username, password\n 403 text/plain',
  ],
  [
    'multipart with a file',
    `+9s POST https://shop.test/login multipart: username, password, key@\n 302 → /account${sid(ID_B)}\n GET /account\n 200 text/html`,
    '+9s POST https://shop.test/login multipart: username, password, key@\n 302 → /login\n GET /login\n 200 text/html',
  ],
  [
    'password and one-time code in one request',
    `+9s POST https://shop.test/api/login json: username, password, otp#\n 200 application/json${sid(ID_B)}${known}`,
    '+9s POST https://shop.test/api/login json: username, password, otp#\n 401 application/json',
  ],
  [
    'password, then a code, both by a script',
    `+9s POST https://shop.test/api/login json: username, password\n 200 application/json
     +9s POST https://shop.test/api/login/totp json: code#\n 200 application/json${sid(ID_B)}${known}`,
    `+9s POST https://shop.test/api/login json: username, password\n 200 application/json
     +9s POST https://shop.test/api/login/totp json: code#\n 422 application/json`,
  ],
  [
    'a single-page application that exchanges the provider’s code itself',
    `+9s GET https://id.example/authorize?client_id=a&response_type=code&state=s\n 302 → https://shop.test/?code=abc&state=s
     GET https://shop.test/?code=abc&state=s\n 200 text/html
     +200ms POST https://id.example/oauth/token (fetch from https://shop.test) form: grant_type, code, code_verifier, client_id\n 200 application/json
     +90ms GET https://shop.test/api/orders (fetch) Authorization: Bearer\n 200 application/json`,
    `+9s GET https://id.example/authorize?client_id=a&response_type=code&state=s\n 302 → https://shop.test/?code=abc&state=s
     GET https://shop.test/?code=abc&state=s\n 200 text/html
     +200ms POST https://id.example/oauth/token (fetch from https://shop.test) form: grant_type, code, code_verifier, client_id\n 400 application/json`,
  ],
  [
    'a front controller that chooses by the query',
    `+9s POST https://shop.test/index.php?route=account/login form: email, password\n 302 → /index.php?route=account/account\n GET /index.php?route=account/account\n 200 text/html`,
    '+9s POST https://shop.test/index.php?route=account/login form: email, password\n 302 → /index.php?route=account/login\n GET /index.php?route=account/login\n 200 text/html',
  ],
  [
    'a token in the page’s own storage',
    '+9s POST https://shop.test/api/login json: username, password\n 200 application/json\n +90ms GET https://shop.test/api/orders (fetch) Authorization: Bearer\n 200 application/json',
    `+9s POST https://shop.test/api/login json: username, password\n 200 application/json${unknown}`,
  ],
  [
    'Supabase with the token in the page’s own storage',
    '+9s POST https://abcd.supabase.co/auth/v1/token?grant_type=password (fetch from https://shop.test) json: email, password\n 200 application/json',
    '+9s POST https://abcd.supabase.co/auth/v1/token?grant_type=password (fetch from https://shop.test) json: email, password\n 400 application/json',
  ],
  [
    'a pop-up of the provider that posts back',
    `opens https://id.example/authorize
     +5s POST https://id.example/login (pop-up) form: username, password\n 302 → https://shop.test/callback?code=abc&state=s
     GET https://shop.test/callback?code=abc&state=s\n 302 → /signed-in${sid(ID_B)}\n GET /signed-in\n 200 text/html${known}`,
    `opens https://id.example/authorize
     +5s POST https://id.example/login (pop-up) form: username, password\n 401 text/html`,
  ],
  [
    'a page that only says sorry',
    `+9s POST https://shop.test/auth.php form: username, password\n 302 → /members.php${sid(ID_B)}\n GET /members.php\n 200 text/html`,
    '+9s POST https://shop.test/auth.php form: username, password\n 302 → /sorry.php\n GET /sorry.php\n 200 text/html',
  ],
];

describe.each(BROWSERS)('in %s', (browser) => {
  describe.each(shapes)('%s', (_, right, wrong) => {
    it('the right password is a sign-in', () => {
      const { site } = told(`${app}\n${right}`, browser, 'shop.test');
      expect(site.signIns.filter((one) => one.outcome === 'success')).toHaveLength(1);
      expect(site.signIns.at(-1)?.outcome).toBe('success');
    });

    it('a wrong one is none', () => {
      const { site } = told(`${app}\n${wrong}`, browser, 'shop.test');
      expect(site.signIns.filter((one) => one.outcome === 'success')).toEqual([]);
      expect(site.state).not.toBe('signed-in');
    });
  });

  it('a password right after a code of another service is judged at its last step', () => {
    const { site } = told(
      `${app}
       +9s POST https://shop.test/login form: username, password
           302 → /account/verify-device${sid(ID_B)}
           GET /account/verify-device
           200 text/html
       +9s POST https://shop.test/account/verify-device form: code#
           302 → /account${sid(ID_C)}
           GET /account
           200 text/html`,
      browser,
      'shop.test',
    );
    expect(site.signIns.map((one) => one.outcome)).toEqual(['uncertain', 'success']);
  });

  it('a link from a mail in a browser that knows nothing of the site stays uncertain without more evidence', () => {
    const { site } = told(
      `it watches https://shop.test/
       12:00:00 GET https://shop.test/auth/verify?token=${noise('m', 43)}
                302 → /home${sid(ID_A)}
                GET /home
                200 text/html`,
      browser,
      'shop.test',
    );
    expect(site.signIns.map((one) => one.outcome)).toEqual(['uncertain']);
  });
});
