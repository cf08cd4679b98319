import { describe, expect, it } from 'vitest';
import { parseMaxAge } from '../../../src/cookie/parse/parse-max-age.ts';

const MOST = Number.MAX_SAFE_INTEGER;
const MINE = undefined;

describe('a Max-Age', () => {
  it.each([
    ['100', 100, 100, 100],
    ['0', 0, 0, 0],
    ['-1', -1, -1, -1],
    ['-x', MINE, MINE, -1],
    ['-', MINE, MINE, -1],
    ['+100', MINE, 100, MINE],
    ['+-100', MINE, MINE, MINE],
    ['+', MINE, MINE, MINE],
    ['', MINE, MINE, MINE],
    ['1e3', MINE, MINE, MINE],
    ['100s', MINE, MINE, MINE],
    ['"100"', MINE, MINE, MINE],
    ['00000000000000000000100', 100, 100, 100],
    ['9'.repeat(1000), MOST, MOST, MOST],
    [`-${'9'.repeat(30)}`, -MOST, -MOST, -1],
    [`${'9'.repeat(30)}x`, MINE, MOST, MOST],
    ['9223372036854775807x', MINE, MINE, MINE],
    ['9223372036854775808x', MINE, MOST, MOST],
  ])('of %.24j is %s by the standard, %s in Chromium, %s in Firefox', (value, spec, chromium, firefox) => {
    expect([parseMaxAge(value, 'spec'), parseMaxAge(value, 'chromium'), parseMaxAge(value, 'firefox')]).toEqual([
      spec,
      chromium,
      firefox,
    ]);
  });
});
