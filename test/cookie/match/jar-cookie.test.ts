import { describe, expect, it } from 'vitest';
import { sameJarCookie } from '../../../src/cookie/match/jar-cookie.ts';
import { jar } from '../../support/jar.ts';

const one = jar('a=1; www.shop.test; /');

describe('two cookies are one', () => {
  it('when name, domain, host-only, path and partition are equal, whatever else', () => {
    expect(sameJarCookie(one, jar('a=2; www.shop.test; /; Secure; HttpOnly', { expirationDate: 1 }))).toBe(true);
  });

  it.each([
    ['name', jar('A=1; www.shop.test; /')],
    ['domain', jar('a=1; shop.test; /')],
    ['host-only', jar('a=1; .www.shop.test; /')],
    ['path', jar('a=1; www.shop.test; /x')],
    ['partition', jar('a=1; www.shop.test; /', { partition: 'https://top.test' })],
  ])('but not with another %s', (_, other) => {
    expect(sameJarCookie(one, other)).toBe(false);
  });
});
