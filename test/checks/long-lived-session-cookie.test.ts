import { describe, expect, it } from 'vitest';
import { longLivedSessionCookie } from '../../src/checks/long-lived-session-cookie.ts';
import { evaluated } from './support/evaluated.ts';

const story = (term: string, name = 'PHPSESSID') => `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html
           Set-Cookie: ${name}=8f14e45fceea167a5a36dedd4bea2543; Path=/; Secure; HttpOnly${term}
  12:00:02 GET https://shop.test/cart
           200 text/html`;

describe.each(['chromium', 'firefox'] as const)('long-lived-session-cookie, in %s', (browser) => {
  it('is passed for a cookie that ends with the browser session', () => {
    expect(evaluated(longLivedSessionCookie, story(''), browser).verdict('PHPSESSID').outcome).toBe('passed');
  });

  it.each([
    ['; Max-Age=31536000', 'medium', '365 days'],
    ['; Expires=Tue, 05 Jan 2027 12:00:00 GMT', 'medium', '365 days'],
    ['; Max-Age=1209600', 'low', '14 days'],
    ['; Max-Age=86400', 'low', '24 hours'],
  ] as const)('fails for%s', (term, severity, words) => {
    const { verdict, fact } = evaluated(longLivedSessionCookie, story(term), browser);
    expect(verdict()).toMatchObject({ outcome: 'failed', severity });
    expect(verdict().summary).toContain(words);
    expect(verdict().evidence.some(({ seq }) => fact(seq).includes('"expirationDate"'))).toBe(true);
  });

  it('is passed for a cookie that outlives the browser but not the day', () => {
    const { verdict } = evaluated(longLivedSessionCookie, story('; Max-Age=3600'), browser);
    expect(verdict().outcome).toBe('passed');
    expect(verdict().summary).toContain('60 minutes');
  });

  it('says when every visit starts the term anew', () => {
    const rolling = `${story('; Max-Age=1209600')}
           Set-Cookie: PHPSESSID=8f14e45fceea167a5a36dedd4bea2543; Path=/; Secure; HttpOnly; Max-Age=1209600`;
    expect(evaluated(longLivedSessionCookie, rolling, browser).verdict().summary).toContain('renewed it once');
  });

  it("can't tell before a session cookie has been seen", () => {
    const nothing = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html`;
    expect(evaluated(longLivedSessionCookie, nothing, browser).verdict().outcome).toBe('cantTell');
  });

  it('does not apply to a sign-in that no cookie carries', () => {
    const bearer = `
  it watches https://shop.test/
  12:00:01 POST https://shop.test/api/login   json: email, password
           200 application/json
  user marks signed-in shop.test`;
    expect(evaluated(longLivedSessionCookie, bearer, browser).verdict().outcome).toBe('inapplicable');
  });
});

it('says "at least" of a cookie that was there before', () => {
  const found = `
  chromium watches https://shop.test/
  found    PHPSESSID=8f14e45fceea167a5a36dedd4bea2543; Secure; HttpOnly; Path=/; Max-Age=8640000
  12:00:01 GET https://shop.test/
           200 text/html`;
  expect(evaluated(longLivedSessionCookie, found).verdict().summary).toContain('at least 100 days');
});

describe('a "stay signed in" cookie', () => {
  const remember = (days: number) => `${story('')}
           Set-Cookie: remember_me=Zk3Qp9Xv2Lm7Rt5Wy8Bn4Hj6Gf1Ds0AqEcUiOxPz; Path=/; Secure; HttpOnly; Max-Age=${days * 86_400}`;

  it('may outlive the browser', () => {
    const { verdict } = evaluated(longLivedSessionCookie, remember(14));
    expect(verdict('remember_me').outcome).toBe('passed');
    expect(verdict('PHPSESSID').outcome).toBe('passed');
  });

  it('fails when it lives longer than a month', () => {
    const { verdict } = evaluated(longLivedSessionCookie, remember(90));
    expect(verdict('remember_me')).toMatchObject({ outcome: 'failed', severity: 'low' });
    expect(verdict('remember_me').summary).toContain('90 days');
  });
});
