import { describe, expect, it } from 'vitest';
import { BROWSERS, ID_A, ID_B, told } from '../support/told.ts';

const story = (request: string) => `
  it watches https://shop.test/
  found PHPSESSID=${ID_A}; Path=/; HttpOnly
  12:00:00 GET https://shop.test/account
           200 text/html
  12:05:00 ${request}`;
const gone = '\n Set-Cookie: PHPSESSID=; Path=/; Max-Age=0';

describe.each(BROWSERS)('a sign-out, in %s', (browser) => {
  it.each([
    ['a form that leads away', 'POST https://shop.test/logout form: _csrf\n 302 → /'],
    ['a link that leads away', 'GET https://shop.test/logout\n 302 → /login'],
    ['a script’s request', 'POST https://shop.test/api/logout (fetch)\n 204'],
    ['a link, and the cookie goes', `GET https://shop.test/abmelden\n 200 text/html${gone}`],
    ['the session deleted as a resource', 'DELETE https://shop.test/api/session (fetch)\n 204'],
    ['a GraphQL operation', 'POST https://shop.test/graphql json: query~!logout\n 200 application/json'],
    ['cookies cleared', 'GET https://shop.test/signout\n 200 text/html\n Clear-Site-Data: "cookies"'],
    [
      'a link, and the site asks to sign in',
      'GET https://shop.test/logout\n 200 text/html\n +2s GET https://shop.test/account\n 302 → /login\n GET /login\n 200',
    ],
  ])('is seen: %s', (_, request) => {
    expect(told(story(request), browser).signOut().score).toBeGreaterThanOrEqual(45);
    expect(told(story(request), browser).site.state).toBe('signed-out');
  });

  it.each([
    ['a page about it', 'GET https://shop.test/logout\n 200 text/html'],
    ['a refused one', 'POST https://shop.test/logout\n 405'],
    ['a picture', 'GET https://shop.test/logout.png (image)\n 200'],
    ['an ordinary page', 'POST https://shop.test/cart form: item\n 302 → /cart'],
  ])('is not: %s', (_, request) => {
    expect(told(story(request), browser).site.signOuts).toEqual([]);
  });

  it('tells which session cookies stayed and which ended', () => {
    const fate = (lines: string) => {
      const { signOut } = told(story(`POST https://shop.test/logout\n 302 → /${lines}\n GET /\n 200`), browser);
      return [signOut().kept.length, signOut().ended.length];
    };
    expect(fate('')).toEqual([1, 0]);
    expect(fate(gone)).toEqual([0, 1]);
    expect(fate(`\n Set-Cookie: PHPSESSID=${ID_B}; Path=/; HttpOnly`)).toEqual([0, 1]);
    expect(fate(`\n Set-Cookie: PHPSESSID=${ID_A}; Path=/; HttpOnly`)).toEqual([1, 0]);
  });

  it('that only the user tells of looks at what is stored', () => {
    const marked = told(`${story('wait')}\n 12:10:00 user marks signed-out shop.test`, browser);
    expect(marked.signOut()).toMatchObject({ byUser: true, ended: [], kept: [expect.any(String)] });
  });

  it('the user’s word joins the one that was seen', () => {
    const { site } = told(
      `${story('POST https://shop.test/logout\n 302 → /')}\n +5s user marks signed-out shop.test`,
      browser,
    );
    expect(site.signOuts.map((one) => [one.byUser, one.exchange !== undefined])).toEqual([[true, true]]);
  });
});
