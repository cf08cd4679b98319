import { describe, expect, it } from 'vitest';
import { keepsCreationTime, overwrittenCookie } from '../../../src/cookie/store/overwritten-cookie.ts';
import { jar } from '../../support/jar.ts';

describe('a new cookie', () => {
  it('takes the place of the one with its identity; host-only and shared are two', () => {
    const [host, domain] = [jar('a=1; www.shop.test; /'), jar('a=2; .www.shop.test; /')];
    expect(overwrittenCookie(jar('a=3; www.shop.test; /; Secure'), [domain, host])).toBe(host);
    expect(overwrittenCookie(jar('a=3; .www.shop.test; /'), [domain, host])).toBe(domain);
    expect(overwrittenCookie(jar('a=3; www.shop.test; /x'), [domain, host])).toBeUndefined();
  });

  it('is as old as the one that it replaces, in Chromium only with the same value', () => {
    const old = jar('a=1; www.shop.test; /');
    const [same, other] = [jar('a=1; www.shop.test; /; Secure'), jar('a=2; www.shop.test; /')];
    expect(keepsCreationTime(other, old, 'spec')).toBe(true);
    expect(keepsCreationTime(other, old, 'firefox')).toBe(true);
    expect(keepsCreationTime(other, old, 'chromium')).toBe(false);
    expect(keepsCreationTime(same, old, 'chromium')).toBe(true);
  });
});
