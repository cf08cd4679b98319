/**
 * A sign-out that is told by less becomes less sure, and never the opposite: the sign-in before it is judged as it was, nobody is said to have been
 * thrown out by the server for certain, and nobody is said to be signed in who is not.
 */
import { describe, expect, it } from 'vitest';
import { BROWSERS, ID_A, ID_B, ID_C, told } from './support/told.ts';

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
  12:01:00 GET https://shop.test/orders
           200 text/html
  12:05:00 `;
const DELETED = '\n Set-Cookie: PHPSESSID=; Path=/; Max-Age=0';
const RENEWED = `\n Set-Cookie: PHPSESSID=${ID_C}; Path=/`;
const REFUSED = '+20s GET https://shop.test/account\n 302 → /login\n GET /login\n 200 text/html';

const REQUESTS = [
  'POST https://shop.test/logout form: token',
  'POST https://shop.test/account form: logout, token',
  'POST https://shop.test/do form: token',
  'POST https://shop.test/api/do (fetch) json: token',
  'GET https://shop.test/logout',
  'GET https://shop.test/?action=logout',
  'GET https://shop.test/index.php?logoff=true',
  'GET https://shop.test/bye',
];
const ANSWERS = ['302 → /login', '302 → /', '200 text/html', '204'];
const EFFECTS = [DELETED, RENEWED, ''];
const AFTERWARDS = [REFUSED, 'GET https://shop.test/\n 200 text/html', ''];

const stories = REQUESTS.flatMap((request) =>
  ANSWERS.flatMap((answer) =>
    EFFECTS.flatMap((effect) =>
      AFTERWARDS.map((after) => ({
        name: `${request}, ${answer}${effect.slice(0, 26)}, ${after.slice(0, 30)}`,
        text: `${request}\n ${answer}${effect}\n ${after}`,
      })),
    ),
  ),
);

describe.each(BROWSERS)('in %s', (browser) => {
  it('the sign-in before is judged as it was', () => {
    const verdicts = stories.filter(({ text }) => {
      const first = told(IN + text, browser).site.signIns[0];
      return first?.outcome !== 'success' || first.rotation?.verdict !== 'rotated';
    });
    expect(verdicts.map(({ name }) => name)).toEqual([]);
  });

  it('whoever sent what may have been a sign-out is never said for certain to have been thrown out by the server', () => {
    const certain = stories.filter(({ text }) => {
      const { signOuts, expiries } = told(IN + text, browser).site;
      return signOuts.length === 0 && expiries.some(({ doubtful, how }) => how === 'server' && doubtful !== true);
    });
    // A page that was asked for and shown, and changed no cookie: nothing tells it from any other.
    expect(certain.map(({ name }) => name).filter((name) => !/bye, (?:200|204|302 → \/login)/.test(name))).toEqual([]);
  });

  it('once the site asks to sign in, nobody is signed in', () => {
    const still = stories.filter(
      ({ text }) => text.includes(REFUSED) && told(IN + text, browser).site.state === 'signed-in',
    );
    expect(still.map(({ name }) => name)).toEqual([]);
  });

  it('more that tells of it never makes it none', () => {
    const count = (text: string) => told(IN + text, browser).site.signOuts.length;
    for (const request of REQUESTS.slice(0, 2)) {
      expect(count(`${request}\n 302 → /login${DELETED}\n ${REFUSED}`), request).toBe(1);
      expect(count(`${request}\n 302 → /${DELETED}`), request).toBe(1);
    }
    for (const request of REQUESTS) expect(count(`${request}\n 200 text/html${DELETED}\n ${REFUSED}`), request).toBe(1);
  });
});
