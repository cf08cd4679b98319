import { describe, expect, it } from 'vitest';
import { overlaidSecureCookie } from '../../../src/cookie/store/overlaid-secure-cookie.ts';
import { jar } from '../../support/jar.ts';

const stands = (stored: string, cookie: string, userAgent: 'spec' | 'chromium' | 'firefox' = 'spec') =>
  overlaidSecureCookie(jar(cookie), [jar(stored)], userAgent) !== undefined;

describe('a stored Secure cookie', () => {
  it.each([
    ['a=1; www.shop.test; /; Secure', 'a=2; www.shop.test; /', true, 'the same'],
    ['a=1; www.shop.test; /', 'a=2; www.shop.test; /', false, 'not Secure'],
    ['a=1; www.shop.test; /; Secure', 'b=2; www.shop.test; /', false, 'another name'],
    ['a=1; www.shop.test; /; Secure', 'a=2; www.shop.test; /x', true, 'a path below'],
    ['a=1; www.shop.test; /x; Secure', 'a=2; www.shop.test; /', false, 'a path above'],
    ['a=1; www.shop.test; /x; Secure', 'a=2; www.shop.test; /xy', false, 'a path beside'],
    ['a=1; .shop.test; /; Secure', 'a=2; www.shop.test; /', true, 'for the whole domain'],
    ['a=1; www.shop.test; /; Secure', 'a=2; .shop.test; /', true, 'from the whole domain'],
    ['a=1; a.shop.test; /; Secure', 'a=2; b.shop.test; /', false, 'a sibling'],
  ])('%s against %s: %s (%s)', (stored, cookie, expected) => {
    expect(stands(stored, cookie, 'spec')).toBe(expected);
    expect(stands(stored, cookie, 'chromium')).toBe(expected);
    expect(stands(stored, cookie, 'firefox')).toBe(expected);
  });

  it.each([
    ['a=1; shop.test; /; Secure', 'a=2; www.shop.test; /'],
    ['a=1; .www.shop.test; /; Secure', 'a=2; shop.test; /'],
  ])('%s stands against %s, though not in Firefox: host-only', (stored, cookie) => {
    expect(stands(stored, cookie, 'spec')).toBe(true);
    expect(stands(stored, cookie, 'firefox')).toBe(false);
  });

  it('of another partition does not matter', () => {
    const stored = jar('a=1; www.shop.test; /; Secure', { partition: 'https://top.test' });
    expect(overlaidSecureCookie(jar('a=2; www.shop.test; /'), [stored], 'chromium')).toBeUndefined();
  });
});
