import { expect, it } from 'vitest';
import { isPlausibleMillisecond, isPlausibleSecond } from '../../../src/identifier/readers/plausible-time.ts';

it('is between 2005 and 2045', () => {
  expect([Date.UTC(2005, 0, 1), Date.UTC(2044, 11, 31)].every(isPlausibleMillisecond)).toBe(true);
  expect([Date.UTC(2004, 11, 31), Date.UTC(2045, 0, 1)].some(isPlausibleMillisecond)).toBe(false);
  expect(isPlausibleSecond(1_767_600_000)).toBe(true);
  expect([0, -1, Number.NaN, Number.POSITIVE_INFINITY].some(isPlausibleSecond)).toBe(false);
});
