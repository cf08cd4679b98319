import { describe, expect, it } from 'vitest';
import { broadDomainAttribute } from '../../src/checks/broad-domain-attribute.ts';
import { evaluated } from './support/evaluated.ts';

const story = (domain: string, host = 'www.shop.test') => `
  it watches https://${host}/
  12:00:01 GET https://${host}/
           200 text/html
           Set-Cookie: PHPSESSID=8f14e45fceea167a5a36dedd4bea2543; Path=/; Secure; HttpOnly${domain}
  12:00:02 GET https://${host}/cart
           200 text/html`;

describe.each(['chromium', 'firefox'] as const)('broad-domain-attribute, in %s', (browser) => {
  it('is passed for a host-only cookie', () => {
    const { verdict } = evaluated(broadDomainAttribute, story(''), browser);
    expect(verdict('PHPSESSID')).toMatchObject({ outcome: 'passed' });
    expect(verdict().summary).toContain('host-only');
  });

  it('fails for a cookie that every subdomain receives', () => {
    const { verdict, fact } = evaluated(broadDomainAttribute, story('; Domain=shop.test'), browser);
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'low' });
    expect(verdict().evidence.some(({ seq }) => fact(seq).includes('"hostOnly":false'))).toBe(true);
  });

  it('weighs more, and names the host, when another host that receives it has been seen', () => {
    const sibling = `${story('; Domain=shop.test')}
  12:00:03 GET https://blog.shop.test/
           200 text/html`;
    const { verdict } = evaluated(broadDomainAttribute, sibling, browser);
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'medium' });
    expect(verdict().summary).toContain('blog.shop.test');
    expect(verdict().summary).not.toContain('www.shop.test');
  });

  it('does not count hosts that the domain does not reach', () => {
    const aside = `${story('; Domain=www.shop.test')}
  12:00:03 GET https://blog.shop.test/
           200 text/html`;
    expect(evaluated(broadDomainAttribute, aside, browser).verdict()).toMatchObject({
      outcome: 'failed',
      severity: 'low',
    });
  });

  it("can't tell before a session cookie has been seen", () => {
    const nothing = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html`;
    expect(evaluated(broadDomainAttribute, nothing, browser).verdict().outcome).toBe('cantTell');
  });

  it('does not apply to a sign-in that no cookie carries', () => {
    const bearer = `
  it watches https://shop.test/
  12:00:01 POST https://shop.test/api/login   json: email, password
           200 application/json
  user marks signed-in shop.test`;
    expect(evaluated(broadDomainAttribute, bearer, browser).verdict().outcome).toBe('inapplicable');
  });
});
