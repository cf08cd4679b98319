import { expect, it } from 'vitest';
import { mostCommonUpper, mostCommonValueBits } from '../../src/entropy/most-common-value.ts';

it('is SP 800-90B 6.3.1, whose own example has 4 of 20: 0.4362… and 1.1967… bits', () => {
  expect(mostCommonUpper(4, 20)).toBeCloseTo(0.2 + 2.5758293035489008 * Math.sqrt(0.16 / 19), 12);
  expect(mostCommonValueBits(4, 20)).toBeCloseTo(1.1968, 3);
});

it('is no bit at all when every value is the same', () => expect(mostCommonValueBits(20, 20)).toBe(-0));
