import { describe, expect, it } from 'vitest';
import { BROWSERS, ID_A, ID_B, ID_C, told } from '../../support/told.ts';

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
const DELETED = 'Set-Cookie: PHPSESSID=; Path=/; Max-Age=0';
const REFUSED = '+9s GET https://shop.test/account\n 302 → /login\n GET /login\n 200 text/html';

describe.each(BROWSERS)('a sign-out of which no word tells, in %s', (browser) => {
  const site = (after: string) => told(`${IN}${after}`, browser).site;
  const codes = (after: string) => site(after).signOuts.flatMap((one) => one.reasons.map(({ code }) => code));

  it('is a request that changes something and deletes the only session cookie', () => {
    expect(codes(`POST https://shop.test/do form: token\n 204\n ${DELETED}`)).toEqual(['L2', 'L4', 'L10']);
    expect(site(`POST https://shop.test/do form: token\n 204\n ${DELETED}\n ${REFUSED}`)).toMatchObject({
      state: 'signed-out',
      expiries: [],
    });
  });

  it('or renews it, where the site asks to sign in afterwards', () => {
    const renewed = `POST https://shop.test/do form: token\n 302 → /\n Set-Cookie: PHPSESSID=${ID_C}; Path=/\n GET /\n 200 text/html`;
    expect(codes(`${renewed}\n ${REFUSED}`)).toEqual(['L4', 'L6', 'L11']);
    expect(codes(renewed)).toEqual([]);
  });

  it('or a page that deletes it, where the site asks to sign in afterwards', () => {
    const page = `GET https://shop.test/bye\n 200 text/html\n ${DELETED}`;
    expect(codes(`${page}\n ${REFUSED}`)).toEqual(['L2', 'L6']);
    expect(codes(page)).toEqual([]);
  });

  it('is no refusal whose answer deletes what had ended', () => {
    const { signOuts, expiries } = site(
      `GET https://shop.test/account\n 302 → /login\n ${DELETED}\n GET /login\n 200 text/html`,
    );
    expect(signOuts).toEqual([]);
    expect(expiries.map((one) => one.doubtful)).toEqual([undefined]);
  });

  it('is none where nobody was signed in', () => {
    const anonymous = `it watches https://shop.test/\n 12:00:00 GET https://shop.test/\n 200 text/html\n Set-Cookie: PHPSESSID=${ID_A}; Path=/
      POST https://shop.test/do form: token\n 204\n ${DELETED}`;
    expect(told(anonymous, browser).site.signOuts).toEqual([]);
  });

  it('makes no ordinary answer of a renewal: the verdict before stays', () => {
    const renewed = (id: string) =>
      `POST https://shop.test/do form: a, b, c, d, e\n 204\n Set-Cookie: PHPSESSID=${id}; Path=/`;
    expect(told(`${IN}${renewed(ID_C)}\n ${renewed(ID_A)}`, browser).site.signIns[0]?.rotation?.verdict).toBe(
      'rotated',
    );
  });
});
