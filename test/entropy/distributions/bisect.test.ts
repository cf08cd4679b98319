import { expect, it } from 'vitest';
import { bisect } from '../../../src/entropy/distributions/bisect.ts';

it('finds where the answer turns, to twelve digits', () => {
  expect(bisect(0, 2, (x) => x * x < 2)).toBeCloseTo(Math.SQRT2, 11);
});

it('ends at a border where the answer never turns', () => {
  expect(bisect(0, 1, () => true)).toBeCloseTo(1, 11);
});
