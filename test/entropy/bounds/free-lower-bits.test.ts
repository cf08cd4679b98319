import { expect, it } from 'vitest';
import { freeLowerBits } from '../../../src/entropy/bounds/free-lower-bits.ts';

it('is log2 n − 2.73 without repetition', () => {
  expect(freeLowerBits(20_000, 20_000, true)).toBeCloseTo(11.56, 2);
  expect(freeLowerBits(1, 1, true)).toBe(0);
});

it('is nothing with a repetition, or when values depend on each other', () => {
  expect(freeLowerBits(1_000, 999, true)).toBe(0);
  expect(freeLowerBits(1_000, 1_000, false)).toBe(0);
});
