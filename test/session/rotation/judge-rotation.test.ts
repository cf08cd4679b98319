import { describe, expect, it } from 'vitest';
import { saysItPlainly } from '../../checks/support/evaluated.ts';
import { BROWSERS, express, ID_A, ID_B, ID_C, told } from '../support/told.ts';

const set = (name: string, value: string, more = '; Path=/; HttpOnly') => `\n Set-Cookie: ${name}=${value}${more}`;
const before = (lines: string) => `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/
           200 text/html${lines}
  12:00:01 GET https://shop.test/login
           200 text/html`;
const signIn = (lines = '', more = '') => `
  12:00:10 POST https://shop.test/login   form: username, password
           302 → /account${lines}
           GET /account
           200 text/html${more}`;
const sid = (id: string, more?: string) => set('PHPSESSID', id, more);

describe.each(BROWSERS)('the verdict on a sign-in, in %s', (browser) => {
  const judged = (story: string) => told(story, browser).rotation();

  it('is not spoilt by what stays the same because it is no session: visitors and devices', () => {
    const more = '; Path=/; HttpOnly; Max-Age=31536000';
    const stay = [
      set('visitor_id', '7d9f5a0e-8d1b-4c2a-9f43-0b1c2d3e4f5a', more),
      set('deviceId', '5f2b9c3d8e7a41f0b6c2d9e8f7a6b5c4', more),
    ].join('');
    expect(judged(before(sid(ID_A) + stay) + signIn(sid(ID_B)))).toMatchObject({ verdict: 'rotated', rule: 'V5' });
    expect(judged(before(sid(ID_A) + stay) + signIn())).toMatchObject({ verdict: 'kept', rule: 'V2' });
  });

  it.each([
    ['V1', 'nothing-before', before('') + signIn(sid(ID_B))],
    // State in the cookie that came only with the sign-in: nothing was there that could have been planted.
    [
      'V1',
      'nothing-before',
      before('') + signIn(set('session', 'eyJ1c2VyIjoiYWRhIn0.aVxYzA.K3x9QpR7sT1uV5wX8yZ2aB4cD6e')),
    ],
    ['V2', 'kept', before(sid(ID_A)) + signIn()],
    ['V3', 're-set', before(sid(ID_A)) + signIn(sid(ID_A))],
    [
      'V4',
      'kept',
      before(set('connect.sid', express(ID_A))) + signIn(set('connect.sid', express(ID_A, 'c'.repeat(43)))),
    ],
    ['V5', 'rotated', before(sid(ID_A)) + signIn(sid(ID_B))],
    [
      'V6',
      'inconclusive',
      before(set('ASP.NET_SessionId', 'lsx5kqz2mhw0b3v4tn1yej4p')) +
        signIn(set('.ASPXAUTH', 'A3F0C1D2E4B5968778695A4B3C2D1E0FA3F0C1D2E4B59687')),
    ],
    [
      'V11',
      'rotated',
      before(sid(ID_A)) +
        signIn(
          '',
          `\n +1s GET https://shop.test/next\n 200 text/html${sid(ID_B)}\n +1s GET https://shop.test/other\n 200 text/html`,
        ),
    ],
    [
      'V12',
      'kept',
      before(sid(ID_A)) +
        signIn(
          `\n Set-Cookie (refused): PHPSESSID=${ID_B}; Path=/; HttpOnly; SameSite=None`,
          '\n +5s GET https://shop.test/next\n 200 text/html\n +5s GET https://shop.test/last\n 200 text/html',
        ),
    ],
    ['V3', 're-set', before(sid(ID_A)) + signIn(sid(ID_A, '; Path=/; HttpOnly; Secure; SameSite=Lax'))],
    [
      'V24',
      'kept',
      before(sid(ID_A)) +
        signIn('', '\n 12:01:00 GET https://shop.test/login\n 200 text/html') +
        signIn().replace('12:00:10', '12:02:00'),
    ],
  ])('%s: %s', (rule, verdict, story) => {
    const rotation = judged(story);
    expect(rotation.verdict).toBe(verdict);
    expect(rotation.rule).toBe(rule);
    expect(rotation.text).toMatch(/\.$/);
    saysItPlainly(rotation.text);
    for (const row of rotation.rows) expect(row.seqs.length).toBeGreaterThan(0);
  });

  it('V27: says nothing about a cookie that changes with every answer', () => {
    const polls = [1, 2, 3, 4].map(
      (n) => `+1s GET https://shop.test/poll (fetch)\n 200 application/json${sid(`${ID_C}${n}`)}`,
    );
    const rotation = judged(
      [before(sid(ID_A)), ...polls, signIn(sid(ID_B)), '+1s GET https://shop.test/account (fetch)\n 200'].join('\n'),
    );
    expect(rotation).toMatchObject({ verdict: 'inconclusive', rule: 'V27' });
    expect(rotation.missing).toContain('Only trying the old value tells');
  });

  it('V9: a token for the same session, issued again, is kept', () => {
    const jwt = (iat: number) =>
      `${b64('{"alg":"HS256","typ":"JWT"}')}.${b64(`{"sub":"1","sid":"0a1b2c3d4e5f","iat":${iat}}`)}.${'s'.repeat(42)}${iat % 10}`;
    const rotation = judged(
      before(set('auth_token', jwt(1_700_000_001))) + signIn(set('auth_token', jwt(1_700_000_012))),
    );
    expect(rotation).toMatchObject({ verdict: 'kept', rule: 'V9' });
  });

  it('V10: renewed at the first factor and kept at the last is partial', () => {
    const rotation = judged(`${before(sid(ID_A))}
      12:00:10 POST https://shop.test/login form: username, password
               302 → /login/otp${sid(ID_B)}
               GET /login/otp
               200 text/html
      12:00:30 POST https://shop.test/login/otp form: code#
               302 → /account
               GET /account
               200 text/html`);
    expect(rotation).toMatchObject({ verdict: 'added-beside', rule: 'V10' });
  });

  it('V13: a late answer from before the sign-in makes it inconclusive', () => {
    const rotation = judged(`${before(sid(ID_A))}
      12:00:09 [slow] GET https://shop.test/slow (fetch)
      12:00:10 POST https://shop.test/login form: username, password
               302 → /account${sid(ID_B)}
               GET /account
               200 text/html
      12:00:12 [slow] 200 application/json${sid(ID_A)}`);
    expect(rotation).toMatchObject({ verdict: 'inconclusive', rule: 'V13' });
  });

  it('V18: a cookie of the same name in a partition is another cookie', () => {
    const partitioned = set('PHPSESSID', ID_C, '; Path=/; Secure; HttpOnly; SameSite=None; Partitioned');
    const { site, rotation } = told(before(sid(ID_A) + partitioned) + signIn(sid(ID_B)), browser);
    expect(site.cookies.filter((one) => one.name === 'PHPSESSID')).toHaveLength(2);
    expect(rotation().rows.map((row) => row.verdict)).toContain('rotated');
  });

  it('V26: an eviction during the sign-in makes it inconclusive', () => {
    const rotation = judged(`${before(sid(ID_A))}
      12:00:10 POST https://shop.test/login form: username, password
      browser evicts PHPSESSID
               302 → /account
               GET /account
               200 text/html`);
    expect(rotation).toMatchObject({ verdict: 'inconclusive', rule: 'V26' });
  });

  it('a gap across the sign-in makes it inconclusive, never wrong', () => {
    const { signIn: last } = told(`${before(sid(ID_A)) + signIn()}\n 12:00:20 gap unknown 12:00:09 12:00:12`, browser);
    expect(last().rotation).toMatchObject({ verdict: 'inconclusive', rule: 'gap' });
    expect(last().rotation?.missing).toBeTruthy();
  });

  it('a gap long before it changes nothing', () => {
    expect(judged(`${before(sid(ID_A))}\n 12:00:05 gap unknown 12:00:02 12:00:03${signIn()}`).verdict).toBe('kept');
  });

  it('a restart of the worker that lost nothing changes nothing', () => {
    const story = signIn()
      .replace('302', 'worker restarts\n 302')
      .replace('GET /account', 'worker restarts\n GET /account');
    expect(judged(before(sid(ID_A)) + story)).toMatchObject({ verdict: 'kept', rule: 'V2' });
  });

  it('the user’s pin decides what is judged', () => {
    const story = `${before(set('shop', 'Zk3v9Qw1', '; Path=/'))}\n user pins shop${signIn()}`;
    const { session, rotation } = told(story, browser);
    expect(session).toEqual(['shop']);
    expect(rotation()).toMatchObject({ verdict: 'kept' });
  });

  it('without any known session cookie there is no verdict', () => {
    expect(judged(before('') + signIn())).toMatchObject({ verdict: 'inconclusive', rule: 'no-session' });
  });

  it('a cookie found in the store counts like one that was set', () => {
    const story = before('').replace('12:00:00', `found PHPSESSID=${ID_A}; Path=/; HttpOnly\n 12:00:00`);
    expect(judged(story + signIn())).toMatchObject({ verdict: 'kept', rule: 'V2' });
    expect(judged(story + signIn(sid(ID_B)))).toMatchObject({ verdict: 'rotated', rule: 'V5' });
  });

  it('analytics and CSRF cookies have no part in it', () => {
    const extra =
      set('_csrf', 'kJ8sLq2mN4pR6tV8xZ0bD2fH', '; Path=/') + set('_ga', 'GA1.1.1234567890.1700000000', '; Path=/');
    const rotation = judged(before(sid(ID_A) + extra) + signIn(sid(ID_B)));
    expect(rotation.rows.map((row) => row.name)).toEqual(['PHPSESSID']);
    expect(rotation.verdict).toBe('rotated');
  });
});

function b64(text: string): string {
  return Buffer.from(text).toString('base64url');
}
