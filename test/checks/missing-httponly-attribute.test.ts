import { describe, expect, it } from 'vitest';
import { missingHttponlyAttribute } from '../../src/checks/missing-httponly-attribute.ts';
import { evaluated } from './support/evaluated.ts';

const story = (attributes: string) => `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html
           Set-Cookie: PHPSESSID=8f14e45fceea167a5a36dedd4bea2543; Path=/; Secure${attributes}
  12:00:02 GET https://shop.test/cart
           200 text/html`;

describe.each(['chromium', 'firefox'] as const)('missing-httponly-attribute, in %s', (browser) => {
  it('fails for a session cookie that scripts can read', () => {
    const { verdict, fact } = evaluated(missingHttponlyAttribute, story(''), browser);
    expect(verdict('PHPSESSID')).toMatchObject({ outcome: 'failed', severity: 'medium' });
    expect(verdict().evidence.some(({ seq }) => fact(seq).includes('"httpOnly":false'))).toBe(true);
  });

  it('is passed with HttpOnly', () => {
    expect(evaluated(missingHttponlyAttribute, story('; HttpOnly'), browser).verdict().outcome).toBe('passed');
  });

  it('says of a cookie that a script set that it could not have had HttpOnly', () => {
    const byScript = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html
  script sets PHPSESSID=8f14e45fceea167a5a36dedd4bea2543; Path=/; Secure
  12:00:02 GET https://shop.test/cart
           200 text/html
  user pins PHPSESSID`;
    const { verdict, context } = evaluated(missingHttponlyAttribute, byScript, browser);
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'medium' });
    expect(verdict().summary).toContain('set from inside the browser');
    expect(missingHttponlyAttribute.fix(verdict(), context)[0]?.text).toContain('Let the server set');
  });

  it("can't tell before a session cookie has been seen", () => {
    const nothing = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html`;
    expect(evaluated(missingHttponlyAttribute, nothing, browser).verdict().outcome).toBe('cantTell');
  });

  it('does not apply to a sign-in that no cookie carries', () => {
    const bearer = `
  it watches https://shop.test/
  12:00:01 POST https://shop.test/api/login   json: email, password
           200 application/json
  user marks signed-in shop.test`;
    expect(evaluated(missingHttponlyAttribute, bearer, browser).verdict().outcome).toBe('inapplicable');
  });
});
