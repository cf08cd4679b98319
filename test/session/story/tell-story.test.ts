import { describe, expect, it } from 'vitest';
import { BROWSERS, ID_A, ID_B, told } from '../support/told.ts';

const before = `
  it watches https://shop.test/
  found PHPSESSID=${ID_A}; Path=/; HttpOnly
  12:00:01 GET https://shop.test/login
           200 text/html`;
const good = (time: string, lines = '') => `
  ${time} POST https://shop.test/login form: username, password
          302 → /account${lines}
          GET /account
          200 text/html`;

describe.each(BROWSERS)('the story of a site, in %s', (browser) => {
  it('knows who is signed in along the way', () => {
    expect(told(before, browser).site.state).toBe('unknown');
    expect(told(`${before}\n GET https://shop.test/me (fetch)\n 401`, browser).site.state).toBe('anonymous');
    expect(told(before + good('12:00:10'), browser).site.state).toBe('signed-in');
    const out = '\n 12:05:00 POST https://shop.test/logout\n 302 → /';
    expect(told(before + good('12:00:10') + out, browser).site.state).toBe('signed-out');
    const again = `${out}\n 12:05:30 GET https://shop.test/login\n 200${good('12:06:00')}`;
    expect(told(before + good('12:00:10') + again, browser).site.signIns.map((one) => one.outcome)).toEqual([
      'success',
      'success',
    ]);
  });

  it('a sign-in in a pop-up counts', () => {
    const story =
      `${before}\n opens https://shop.test/popup\n${good('12:00:10', `\n Set-Cookie: PHPSESSID=${ID_B}; Path=/; HttpOnly`)}`.replace(
        'POST https://shop.test/login form',
        'POST https://shop.test/login (pop-up) form',
      );
    expect(told(story, browser).rotation().verdict).toBe('rotated');
  });
});
