import { describe, expect, it } from 'vitest';
import { thirdPartySessionCookie } from '../../src/checks/third-party-session-cookie.ts';
import { evaluated } from './support/evaluated.ts';

const set = (attributes: string, more = '') => `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html
           Set-Cookie: PHPSESSID=8f14e45fceea167a5a36dedd4bea2543; Path=/; Secure${attributes}
  12:00:02 GET https://shop.test/shop
           200 text/html
  ${more}`;
const EMBEDDED = `12:00:03 GET https://shop.test/widget (frame from https://blog.test on https://blog.test/)
           200 text/html`;

describe.each(['chromium', 'firefox'] as const)('third-party-session-cookie, in %s', (browser) => {
  it('fails when a frame in another site’s page sent it', () => {
    const { verdict, fact } = evaluated(thirdPartySessionCookie, set('; SameSite=None', EMBEDDED), browser);
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'low' });
    expect(verdict().summary).toContain('https://blog.test');
    expect(fact(verdict().evidence[0]?.seq ?? 0)).toContain('PHPSESSID');
  });

  it('does not count the request of one’s own page, or a link from elsewhere', () => {
    const link = `12:00:03 GET https://shop.test/ (page from https://blog.test)\n 200 text/html`;
    const own = `12:00:03 GET https://shop.test/api (fetch)\n 200 application/json`;
    for (const more of [link, own]) {
      expect(evaluated(thirdPartySessionCookie, set('; SameSite=Lax', more), browser).verdict().outcome).toBe('passed');
    }
  });

  it("can't tell of SameSite=None that was not seen in use elsewhere", () => {
    expect(evaluated(thirdPartySessionCookie, set('; SameSite=None'), browser).verdict().outcome).toBe('cantTell');
  });

  it('does not apply to a site that signs in without cookies', () => {
    const story = `it watches https://shop.test/
      12:00:05 POST https://shop.test/login   json: username, password
      200 application/json
      +1s user marks signed-in shop.test`;
    expect(evaluated(thirdPartySessionCookie, story, browser).verdict().outcome).toBe('inapplicable');
  });
});
