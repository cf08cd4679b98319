import { expect, it } from 'vitest';
import { shownHost, shownPlace } from '../../../src/cookie/match/shown-place.ts';

it.each([
  ['https://www.shop.test:8443/a', 'www.shop.test'],
  ['about:blank', 'nobody'],
  ['', 'nobody'],
])('the host of %s is shown as %s', (url, shown) => {
  expect(shownHost(url, 'nobody')).toBe(shown);
});

it('shows no more of a text than a sentence can hold', () => {
  expect(shownPlace('x'.repeat(120))).toBe('x'.repeat(120));
  expect(shownPlace('x'.repeat(121))).toBe(`${'x'.repeat(120)}…`);
});

it('shows what would be invisible', () => {
  expect(shownPlace('/a\u202eb')).toBe('/a\\u202eb');
});
