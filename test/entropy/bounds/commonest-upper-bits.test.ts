import { expect, it } from 'vitest';
import { commonestUpperBits } from '../../../src/entropy/bounds/commonest-upper-bits.ts';

it('guesses the commonest value of the first half in the second', () => {
  const values = Array.from({ length: 400 }, (_, index) => (index % 2 === 0 ? 'same' : String(index)));
  expect(commonestUpperBits(values, 1e-6)).toBeGreaterThanOrEqual(1);
  expect(commonestUpperBits(values, 1e-6)).toBeLessThan(1.6);
  expect(commonestUpperBits(['a', 'b', 'c', 'd'], 1e-6)).toBeUndefined();
});
