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
const unclear = '12:00:10 POST https://shop.test/api/go json: email, password\n 200 application/json';

describe.each(BROWSERS)('the user’s word, in %s', (browser) => {
  it('the user’s "signed in" settles an unclear attempt', () => {
    const { site } = told(`${before}\n${unclear}\n +4s user marks signed-in shop.test`, browser);
    expect(site.signIns.map((one) => [one.kind, one.outcome, one.byUser, one.rotation?.verdict])).toEqual([
      ['sign-in', 'success', true, 'kept'],
    ]);
    expect(site.state).toBe('signed-in');
  });

  it('the user’s "signed in" makes a sign-in of what did not look like one', () => {
    const { site } = told(
      `${before}\n 12:00:10 POST https://shop.test/go json: blob\n 200\n Set-Cookie: PHPSESSID=${ID_B}; Path=/; HttpOnly\n +4s user marks signed-in www.shop.test`,
      browser,
    );
    expect(site.signIns.map((one) => [one.kind, one.outcome, one.byUser, one.rotation?.verdict])).toEqual([
      ['marked', 'success', true, 'rotated'],
    ]);
  });

  it('a mark near nothing is kept, without a verdict', () => {
    const { signIn } = told(`${before}\n +10m user marks signed-in shop.test`, browser);
    expect(signIn()).toMatchObject({ kind: 'marked', outcome: 'success', byUser: true });
    expect(signIn().rotation).toBeUndefined();
  });

  it('"not a sign-in" withdraws one', () => {
    const { signIn, site } = told(`${before}${good('12:00:10')}\n user says it was not a sign-in`, browser);
    expect(signIn()).toMatchObject({ outcome: 'failed', byUser: true });
    expect(signIn().rotation).toBeUndefined();
    expect(site.state).not.toBe('signed-in');
  });

  it('"signed out" ends what was going on', () => {
    const { site, signOut } = told(`${before}${good('12:00:10')}\n +30s user marks signed-out shop.test`, browser);
    expect(signOut()).toMatchObject({ byUser: true, score: 100 });
    expect(site.state).toBe('signed-out');
  });
});
