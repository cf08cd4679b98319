import { describe, expect, it } from 'vitest';
import { csrfTokenKeptAtSignIn } from '../../src/checks/csrf-token-kept-at-sign-in.ts';
import { BROWSERS, ID_A, ID_B } from '../session/support/told.ts';
import { evaluated } from './support/evaluated.ts';

const OLD = 'Gh7Kp2Rt9Wq4Zx1Vb6Nm3Jd8';
const NEW = 'Tz5Yc0Lf7Hs2Aw9Eo4Ui1Pg6';
const before = (token = `_csrf=${OLD}`) => `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/login
           200 text/html
           Set-Cookie: PHPSESSID=${ID_A}; Path=/; HttpOnly
           Set-Cookie: ${token}; Path=/`;
const signIn = (lines = '') => `
  12:00:09 POST https://shop.test/login form: username, password, _csrf
           302 → /account
           Set-Cookie: PHPSESSID=${ID_B}; Path=/; HttpOnly${lines}
           GET /account
           200 text/html`;

describe.each(BROWSERS)('csrf-token-kept-at-sign-in, in %s', (browser) => {
  const of = (story: string) => evaluated(csrfTokenKeptAtSignIn, story, browser).verdict();

  it('fails where the token from before is still sent afterwards', () => {
    expect(of(before() + signIn())).toMatchObject({ outcome: 'failed', severity: 'low', cookie: { name: '_csrf' } });
  });

  it('is passed where the sign-in gave another one, or took it away', () => {
    expect(of(before() + signIn(`\n Set-Cookie: _csrf=${NEW}; Path=/`)).outcome).toBe('passed');
    expect(of(before() + signIn('\n Set-Cookie: _csrf=; Path=/; Max-Age=0')).outcome).toBe('passed');
  });

  it('does not apply without such a cookie, or to one that came with the sign-in', () => {
    expect(of(before('theme=dark') + signIn()).outcome).toBe('inapplicable');
    expect(of(before('theme=dark') + signIn(`\n Set-Cookie: _csrf=${NEW}; Path=/`)).outcome).toBe('inapplicable');
  });

  it('can’t tell without a sign-in, over a gap, or of what is encrypted', () => {
    expect(of(before()).outcome).toBe('cantTell');
    expect(of(`${before() + signIn()}\n gap devtools-closed 12:00:08 12:00:10`).outcome).toBe('cantTell');
    const sealed = `.AspNetCore.Antiforgery.cdV5uW_Ejgc=CfDJ8${'Kq7Wz2Xp9Lm4Rt6Yv1Bn8Hj3'.repeat(5)}`;
    expect(of(before(sealed) + signIn()).outcome).toBe('cantTell');
  });
});
