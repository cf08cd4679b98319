import { describe, expect, it } from 'vitest';
import { domainMatches, isIpAddress } from '../../../src/cookie/match/domain-matches.ts';

describe('domain-match (RFC 6265bis 5.1.3)', () => {
  it.each([
    ['shop.test', 'shop.test', true, 'identical'],
    ['www.shop.test', 'shop.test', true, 'a subdomain'],
    ['a.b.shop.test', 'shop.test', true, 'a deeper one'],
    ['shop.test', 'www.shop.test', false, 'the parent'],
    ['myshop.test', 'shop.test', false, 'no dot in between'],
    ['10.0.0.1', '0.0.1', false, 'an IP address is not a name'],
    ['10.0.0.1', '10.0.0.1', true, 'but is itself'],
    ['[::1]', ':1]', false, 'nor is one of version 6'],
    ['shop.test', '', false, 'nothing'],
  ])('%s against %s: %s (%s)', (host, domain, expected) => {
    expect(domainMatches(host, domain)).toBe(expected);
  });

  it('tells addresses from names', () => {
    expect(['127.0.0.1', '[::1]', '::1'].every(isIpAddress)).toBe(true);
    expect(['1.test', 'localhost', '1.2.3.4.5'].some(isIpAddress)).toBe(false);
  });
});
