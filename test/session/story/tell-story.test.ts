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

describe.each(BROWSERS)('a form that had a sign-in’s effect alone, in %s', (browser) => {
  const form = `${before}
    +8s POST https://shop.test/do form: a, b
        302 → /home
        Set-Cookie: PHPSESSID=${ID_B}; Path=/; HttpOnly
        GET /home
        200 text/html`.replace('/login\n', '/start\n');

  it('is a question, and no verdict', () => {
    const { site } = told(form, browser);
    expect(site.signIns.map(({ outcome, rotation }) => [outcome, rotation])).toEqual([['uncertain', undefined]]);
    expect(site.signIns[0]?.missing).toContain('Was it one?');
  });

  it('is a sign-in when the user says so, and none when they say that', () => {
    const yes = told(`${form}\n +5s user marks signed-in shop.test`, browser).site.signIns;
    expect(yes.map(({ outcome, url }) => [outcome, url])).toEqual([['success', 'https://shop.test/do']]);
    const no = told(`${form}\n +5s user says it was not a sign-in`, browser).site.signIns;
    expect(no.map(({ outcome }) => outcome)).toEqual(['failed']);
  });

  it('explains nothing that went before: the sign-in before it is judged by what follows both', () => {
    const { site } = told(
      `${before}
       +1s GET https://shop.test/me (fetch)
           401
       ${good('12:00:10')}
       +1s POST https://shop.test/settings form: colour, city_name_of_choice
           302 → /settings
           Set-Cookie: PHPSESSID=${ID_B}; Path=/; HttpOnly
       +1s GET https://shop.test/me (fetch)
           200`,
      browser,
    );
    expect(site.signIns[0]?.success.map(({ code }) => code)).toContain('B8');
  });
});
