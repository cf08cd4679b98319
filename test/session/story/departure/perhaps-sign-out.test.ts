import { describe, expect, it } from 'vitest';
import { BROWSERS, ID_A, ID_B, told } from '../../support/told.ts';

const IN = `it watches https://shop.test/
  12:00:00 GET https://shop.test/account
           302 → /login
           Set-Cookie: PHPSESSID=${ID_A}; Path=/
           GET /login
           200 text/html
  12:00:10 POST https://shop.test/login form: username, password
           302 → /account
           Set-Cookie: PHPSESSID=${ID_B}; Path=/
           GET /account
           200 text/html
  +5m      `;
const REFUSED = '+9m GET https://shop.test/account\n 302 → /login\n GET /login\n 200 text/html';

describe.each(BROWSERS)('a session that had ended, in %s', (browser) => {
  const expiry = (between: string) => told(`${IN}${between}\n ${REFUSED}`, browser).site.expiries[0];

  it('may have been signed out by a small form, or by a page that led elsewhere', () => {
    const form = expiry('POST https://shop.test/do form: token\n 302 → /\n GET /\n 200 text/html');
    expect(form).toMatchObject({ doubtful: true });
    expect(form?.text).toBe(
      'PHPSESSID was sent, and the request was sent to sign in: the session had ended. Whether by itself, or because POST /do was a sign-out, cannot be told.',
    );
    expect(expiry('GET https://shop.test/bye\n 302 → /\n GET /\n 200 text/html')).toMatchObject({ doubtful: true });
  });

  it('is told plainly where nothing else can be the reason', () => {
    const plainly = expiry('GET https://shop.test/orders\n 200 text/html');
    expect(plainly?.doubtful).toBeUndefined();
    expect(plainly?.text).toContain('though nobody signed out');
    expect(expiry('POST https://shop.test/save form: a, b, c, d\n 204')?.doubtful).toBeUndefined();
    expect(expiry('POST https://shop.test/do form: token\n 500')?.doubtful).toBeUndefined();
  });

  it('lived after what was seen to open', () => {
    const opened = 'POST https://shop.test/do form: token\n 204\n GET https://shop.test/account\n 200 text/html';
    expect(expiry(opened)?.doubtful).toBeUndefined();
  });
});
