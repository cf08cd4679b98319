import { describe, expect, it } from 'vitest';
import { cacheableSetCookie } from '../../src/checks/cacheable-set-cookie.ts';
import { evaluated } from './support/evaluated.ts';

const set = (cacheControl: string, request = 'GET https://shop.test/', status = '200 text/html') => `
  it watches https://shop.test/
  12:00:01 ${request}
           ${status}
           Set-Cookie: PHPSESSID=8f14e45fceea167a5a36dedd4bea2543; Path=/; Secure${cacheControl === '' ? '' : `\n           Cache-Control: ${cacheControl}`}
  12:00:02 GET https://shop.test/shop
           200 text/html`;

describe.each(['chromium', 'firefox'] as const)('cacheable-set-cookie, in %s', (browser) => {
  it.each([
    ['public, max-age=3600', 'medium'],
    ['s-maxage=60', 'medium'],
    ['max-age=3600', 'low'],
    ['', 'note'],
  ])('fails with "%s", which weighs %s', (cacheControl, severity) => {
    const { verdict, fact } = evaluated(cacheableSetCookie, set(cacheControl), browser);
    expect(verdict()).toMatchObject({ outcome: 'failed', severity });
    expect(fact(verdict().evidence[0]?.seq ?? 0)).toContain('PHPSESSID');
  });

  it.each(['no-store', 'private, max-age=60', 'no-cache', 'NO-STORE', 'max-age=0', 'no-cache="Set-Cookie"'])(
    'is passed with %s',
    (cacheControl) => {
      expect(evaluated(cacheableSetCookie, set(cacheControl), browser).verdict().outcome).toBe('passed');
    },
  );

  it('is passed for what caches do not keep unless asked to: answers to POST, and redirects', () => {
    const post = set('', 'POST https://shop.test/login   form: username, password', '302 → /account');
    expect(evaluated(cacheableSetCookie, post, browser).verdict().outcome).toBe('passed');
    expect(
      evaluated(cacheableSetCookie, set('', 'GET https://shop.test/', '302 → /x'), browser).verdict().outcome,
    ).toBe('passed');
  });

  it('does not apply to a cookie that a script set, and cannot tell of one found', () => {
    const begun = (how: string) =>
      `it watches https://shop.test/\n ${how} sid=8f14e45fceea167a5a36dedd4bea2543; Path=/\n GET https://shop.test/\n 200\n user pins sid`;
    expect(evaluated(cacheableSetCookie, begun('script sets'), browser).verdict().outcome).toBe('inapplicable');
    expect(evaluated(cacheableSetCookie, begun('found'), browser).verdict().outcome).toBe('cantTell');
  });
});
