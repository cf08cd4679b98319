import { describe, expect, it } from 'vitest';
import { shortIdentifier } from '../../src/checks/short-identifier.ts';
import { evaluated } from './support/evaluated.ts';

const story = (pair: string) => `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html
           Set-Cookie: ${pair}; Path=/; Secure; HttpOnly
  12:00:02 GET https://shop.test/cart
           200 text/html
  user pins ${pair.slice(0, pair.indexOf('='))}`;

describe('short-identifier', () => {
  it.each([
    ['six digits', 'SESSID=482913', 'high'],
    ['eight hexadecimal digits', 'sid=9f86d081', 'high'],
    ['a random identifier of ASP.NET', 'ASP.NET_SessionId=ljb1u4ygwdqzyxtzcgxi5pu3', 'low'],
    ['twenty hexadecimal digits', 'sid=9f86d081884c7d659a2f', 'medium'],
  ] as const)('fails for %s', (_, pair, severity) => {
    const { verdict, fact } = evaluated(shortIdentifier, story(pair));
    expect(verdict()).toMatchObject({ outcome: 'failed', severity });
    expect(verdict().summary).toContain('ASVS 5.0 7.2.3');
    expect(fact(verdict().evidence[0]?.seq ?? 0)).toContain('setCookies');
  });

  it.each([
    ['32 hexadecimal digits', 'PHPSESSID=8f14e45fceea167a5a36dedd4bea2543'],
    ['40 letters and digits', 'sid=Zk3Qp9Xv2Lm7Rt5Wy8Bn4Hj6Gf1Ds0AqEcUiOxPz'],
  ])('is passed for %s, and says what that does not show', (_, pair) => {
    const { verdict } = evaluated(shortIdentifier, story(pair));
    expect(verdict()).toMatchObject({ outcome: 'passed' });
    expect(verdict().summary).toContain('One value cannot show how it was made');
  });

  it.each([
    [
      'a signed token',
      'token=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjMiLCJzaWQiOiJhYmMifQ.c2lnbmF0dXJlc2lnbmF0dXJlc2lnbmF0dXJlc2lnbmE',
    ],
    ['sealed state', `.AspNetCore.Cookies=CfDJ8${'Nx0vJ3kQ1b5tq7WzY2LrP9mXcVbNmKjHgFdSaQwErTyUiOp'.repeat(3)}`],
  ])('does not apply to %s', (_, pair) => {
    expect(evaluated(shortIdentifier, story(pair)).verdict().outcome).toBe('inapplicable');
  });

  it('leaves UUIDs and identifiers of time and counters to the checks that are about them', () => {
    const uuid = evaluated(shortIdentifier, story('SESSION=3f2b8c1e-7a4d-4e9b-9c2f-1d5e8a7b6c3d')).verdict();
    expect(uuid).toMatchObject({ outcome: 'passed', summary: expect.stringContaining('at most 122 bits') });
    const made = evaluated(shortIdentifier, story('sid=695b9a80f1d2c3a4b5e6f708')).verdict();
    expect(made).toMatchObject({ outcome: 'inapplicable', summary: expect.stringContaining('predictable form') });
  });

  it('never shows the value', () => {
    const { verdict } = evaluated(shortIdentifier, story('sid=9f86d081'));
    expect(verdict().summary + JSON.stringify(verdict().evidence)).not.toContain('9f86d081');
  });

  it("can't tell before a session cookie has been seen", () => {
    const nothing = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html`;
    expect(evaluated(shortIdentifier, nothing).verdict().outcome).toBe('cantTell');
  });
});
