import { expect, it } from 'vitest';
import { next48, statesBehind } from '../../../../src/entropy/generators/arithmetic/next48.ts';

it('steps as java.util.Random does: the first word of seed 42', () => {
  // new java.util.Random(42).nextInt() is -1170105035 (OpenJDK 17); the seed is mixed with the multiplier first.
  const state = Number(42n ^ 0x5deece66dn);
  expect(Math.floor(next48(state) / 2 ** 16)).toBe(2 ** 32 - 1_170_105_035);
});

it.each([
  [32, 32],
  [26, 27],
])('finds the state behind %i and %i bits, among few', (firstBits, secondBits) => {
  const first = 123_456_789_012_345;
  const second = next48(first);
  const found = statesBehind(
    Math.floor(first / 2 ** (48 - firstBits)),
    firstBits,
    Math.floor(second / 2 ** (48 - secondBits)),
    secondBits,
  );
  expect(found).toContain(second);
  expect(found.length).toBeLessThan(40);
});
