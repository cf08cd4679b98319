import { expect, it } from 'vitest';
import { defaultPath } from '../../../src/cookie/match/default-path.ts';

it.each([
  ['https://shop.test/a/b/c?d/e', '/a/b'],
  ['https://shop.test/a/', '/a'],
  ['https://shop.test/a', '/'],
  ['https://shop.test', '/'],
  ['mailto:someone', '/'],
  ['not a url', '/'],
])('the default path of %s is %s', (url, expected) => {
  expect(defaultPath(url)).toBe(expected);
});
