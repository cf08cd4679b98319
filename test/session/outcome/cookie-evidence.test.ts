import { describe, expect, it } from 'vitest';
import { BROWSERS, express, ID_A, ID_B, told } from '../support/told.ts';

const points = (first: string, lines: string, browser: 'chromium' | 'firefox') => {
  const { signIn } = told(
    `it watches https://shop.test/
     GET https://shop.test/
     200 text/html${first}
     POST https://shop.test/login form: username, password
     200 text/html${lines}`,
    browser,
  );
  return [...signIn().success, ...signIn().failure]
    .filter((one) => /^(B1s?|B2|B20|F6)$/.test(one.code))
    .map((one) => [one.code, one.points]);
};
const set = (value: string) => `\n Set-Cookie: ${value}; Path=/; HttpOnly`;
const old = set(`PHPSESSID=${ID_A}`);

describe.each(BROWSERS)('cookies as evidence, in %s', (browser) => {
  it.each([
    ['a new identifier for one that was sent', old, set(`PHPSESSID=${ID_B}`), [['B1', 30]]],
    [
      'another state that the browser carries',
      set('session=eyJ2Ijp7fX0.aVxYzA.K3x9QpR7sT1uV5wX8yZ2aB4cD6e'),
      set('session=eyJ2IjoiWCJ9.aVxYzB.M3x9QpR7sT1uV5wX8yZ2aB4cD6f'),
      [['B1s', 15]],
    ],
    ['a first identifier', '', set(`PHPSESSID=${ID_B}`), [['B2', 20]]],
    ['the same identifier again', old, set(`PHPSESSID=${ID_A}`), [['F6', 15]]],
    [
      'the same identifier, signed anew',
      set(`connect.sid=${express(ID_A)}`),
      set(`connect.sid=${express(ID_A, 'f'.repeat(43))}`),
      [['F6', 15]],
    ],
    ['nothing', old, '', [['F6', 15]]],
    [
      'a cookie that its framework keeps for those who are signed in',
      '',
      set('authjs.session-token=eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2Q0JDLUhTNTEyIn0..q8v3l0b7m2k9.d5f1s6h4j0.a2c8'),
      [
        ['B20', 30],
        ['B2', 20],
      ],
    ],
    ['a new CSRF token', old, set('_csrf=kJ8sLq2mN4pR6tV8xZ0bD2fH'), []],
  ])('%s', (_, first, lines, expected) => {
    expect(points(first, lines, browser)).toEqual(expected);
  });

  it('do not count when they change with every answer anyway', () => {
    const churning = `${old}\n${[1, 2, 3, 4].map((n) => `GET https://shop.test/p (fetch)\n 200${set(`PHPSESSID=${ID_A}${n}`)}`).join('\n')}`;
    expect(points(churning, set(`PHPSESSID=${ID_B}`), browser)).toEqual([]);
  });
});
