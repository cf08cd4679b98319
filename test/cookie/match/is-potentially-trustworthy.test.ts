import { expect, it } from 'vitest';
import { isPotentiallyTrustworthy } from '../../../src/cookie/match/is-potentially-trustworthy.ts';

it.each([
  ['https://shop.test/', true],
  ['wss://shop.test/', true],
  ['HTTPS://SHOP.test/', true],
  ['http://localhost:8080/a', true],
  ['http://app.localhost/', true],
  ['http://localhost./', true],
  ['http://app.localhost./', true],
  ['http://localhost.evil.test./', false],
  ['http://127.0.0.1:3000/', true],
  ['http://127.9.9.9/', true],
  ['http://[::1]/', true],
  ['ws://localhost/', true],
  ['http://shop.test/', false],
  ['http://127.0.0.1.evil.test/', false],
  ['http://localhost.evil.test/', false],
  ['http://notlocalhost/', false],
  ['ftp://localhost/', false],
  ['', false],
  ['https:', false],
])('%s is potentially trustworthy: %s', (url, expected) => {
  expect(isPotentiallyTrustworthy(url)).toBe(expected);
});
