import { describe, expect, it } from 'vitest';
import { BROWSERS, ID_A, ID_B, told } from '../support/told.ts';

const after = (answer: string, then: string, browser: 'chromium' | 'firefox') =>
  told(
    `it watches https://shop.test/
     12:00:00 GET https://shop.test/login
              200 text/html
              Set-Cookie: PHPSESSID=${ID_A}; Path=/; HttpOnly
     12:00:05 POST https://shop.test/login form: username, password
              302 → /account${answer}
              GET /account
              200 text/html
     ${then}`,
    browser,
  ).rotation().rows[0];

describe.each(BROWSERS)('what was held after a sign-in, in %s', (browser) => {
  it('is what was then sent, whatever an answer had set', () => {
    const set = `\n Set-Cookie: PHPSESSID=${ID_B}; Path=/; HttpOnly`;
    expect(after(set, '', browser)).toMatchObject({ verdict: 'rotated', after: ID_B });
    const back = `+1s GET https://shop.test/a Cookie: PHPSESSID=${ID_A}\n 200 text/html`;
    expect(after(set, back, browser)?.after).toBe(ID_A);
  });

  it('is what was sent before, where nothing speaks of it any more', () => {
    expect(after('', '', browser)).toMatchObject({ verdict: 'kept', after: ID_A });
  });

  it('is nothing, where an answer or a script deleted it', () => {
    expect(after('\n Set-Cookie: PHPSESSID=; Path=/; Max-Age=0', '', browser)?.verdict).toBe('removed');
    expect(after('', '+1s script deletes PHPSESSID\n +1s GET https://shop.test/a\n 200', browser)?.verdict).not.toBe(
      'rotated',
    );
  });
});
