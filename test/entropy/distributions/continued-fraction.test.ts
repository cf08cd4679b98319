import { expect, it } from 'vitest';
import { nonZero, TINY } from '../../../src/entropy/distributions/continued-fraction.ts';

it('replaces nothing but what is too small to divide by', () => {
  expect([nonZero(0), nonZero(-1e-301)]).toEqual([TINY, TINY]);
  expect([nonZero(1e-299), nonZero(-2)]).toEqual([1e-299, -2]);
});
