import { expect, it } from 'vitest';
import { findLowBits } from '../../../../src/entropy/generators/arithmetic/low-bits.ts';
import { congruential } from '../held-out-small-state.ts';

const RULE = { multiplier: 214_013, increment: 2_531_011, bit: 16 };

function rowFrom(seed: number): readonly number[] {
  const next = congruential(seed, RULE.multiplier, RULE.increment);
  return [seed, ...Array.from({ length: 63 }, next)].map((state) => (state >>> RULE.bit) & 1);
}

it('tells the low bits from the row of the bit above them', () => {
  for (const seed of [0, 1, 77, 65_535, 65_536, 131_071]) expect(findLowBits(RULE, rowFrom(seed))).toBe(seed);
});

it('tells nothing from a row that the generator never makes', () => {
  expect(
    findLowBits(
      RULE,
      rowFrom(77).map((bit, at) => (at === 40 ? 1 - bit : bit)),
    ),
  ).toBeUndefined();
  expect(
    findLowBits(
      RULE,
      Array.from({ length: 64 }, () => 0),
    ),
  ).toBeUndefined();
});
