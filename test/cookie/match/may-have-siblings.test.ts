import { expect, it } from 'vitest';
import { mayHaveSiblings } from '../../../src/cookie/match/may-have-siblings.ts';

it.each([
  ['www.shop.test', true],
  ['shop.test', true],
  ['me.github.io', true],
  ['github.io', false],
  ['co.uk', false],
  ['localhost', false],
  ['intranet', false],
  ['127.0.0.1', false],
  ['[::1]', false],
  ['', false],
])('%s may have siblings: %s', (host, expected) => {
  expect(mayHaveSiblings(host)).toBe(expected);
});
