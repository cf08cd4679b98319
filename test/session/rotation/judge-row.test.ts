import { describe, expect, it } from 'vitest';
import { BROWSERS, ID_A, ID_B, ID_C, told } from '../support/told.ts';

const row = (story: string, browser: 'chromium' | 'firefox', name = 'PHPSESSID') => {
  const found = told(story, browser)
    .rotation()
    .rows.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no row for ${name}`);
  return found;
};
const before = `
  it watches https://shop.test/
  found PHPSESSID=${ID_A}; Path=/; HttpOnly
  12:00:01 GET https://shop.test/login
           200 text/html`;
const signIn = (lines: string, more = '') => `
  12:00:10 POST https://shop.test/login form: username, password
           302 → /account${lines}
           GET /account
           200 text/html${more}`;

describe.each(BROWSERS)('one cookie across a sign-in, in %s', (browser) => {
  it('holds what was sent with it, and what was sent afterwards', () => {
    const rotated = row(before + signIn(`\n Set-Cookie: PHPSESSID=${ID_B}; Path=/; HttpOnly`), browser);
    expect(rotated).toMatchObject({ verdict: 'rotated', before: ID_A, after: ID_B });
    expect(rotated.identityBefore?.part).toBe(ID_A);
  });

  it('may change twice on the way: the last counts', () => {
    const story =
      before +
      signIn(`\n Set-Cookie: PHPSESSID=${ID_B}; Path=/; HttpOnly\n Set-Cookie: PHPSESSID=${ID_C}; Path=/; HttpOnly`);
    expect(row(story, browser)).toMatchObject({ verdict: 'rotated', after: ID_C });
  });

  it('may change and come back, which is no change', () => {
    const story =
      before +
      signIn(`\n Set-Cookie: PHPSESSID=${ID_B}; Path=/; HttpOnly\n Set-Cookie: PHPSESSID=${ID_A}; Path=/; HttpOnly`);
    expect(row(story, browser).verdict).toBe('re-set');
  });

  it('V25: may be written by a script', () => {
    const story =
      before + signIn('', `\n script sets PHPSESSID=${ID_B}; Path=/\n +1s GET https://shop.test/next\n 200`);
    expect(row(story, browser)).toMatchObject({ verdict: 'rotated', after: ID_B });
  });

  it('V15: a new identifier that an earlier session here had is named so', () => {
    const history = `
      it watches https://shop.test/
      found PHPSESSID=${ID_B}; Path=/; HttpOnly
      12:00:00 GET https://shop.test/
      200
      Set-Cookie: PHPSESSID=${ID_C}; Path=/; HttpOnly
      12:00:03 GET https://shop.test/
      200
      Set-Cookie: PHPSESSID=${ID_A}; Path=/; HttpOnly`;
    const story = history + signIn(`\n Set-Cookie: PHPSESSID=${ID_B}; Path=/; HttpOnly`);
    expect(told(story, browser).rotation().rule).toBe('V15');
  });

  it('is judged by what was sent with the sign-in, not by what the store heard first', () => {
    const story = before + signIn(`\n Set-Cookie (unseen): PHPSESSID=${ID_B}; Path=/; HttpOnly`);
    expect(row(story, browser)).toMatchObject({ verdict: 'rotated', before: ID_A, after: ID_B });
  });
});
