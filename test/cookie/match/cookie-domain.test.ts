import { expect, it } from 'vitest';
import { cookieDomain } from '../../../src/cookie/match/cookie-domain.ts';

it.each([
  ['www.shop.test', 'www.shop.test'],
  ['.shop.test', 'shop.test'],
  ['.SHOP.test', 'shop.test'],
  ['bücher.test', 'xn--bcher-kva.test'],
  ['a b', 'a b'],
  ['', ''],
])('of %s has the domain %s', (domain, plain) => {
  expect(cookieDomain({ domain })).toBe(plain);
});
