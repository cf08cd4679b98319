import { expect, it } from 'vitest';
import { recogniseXorshiftSum } from '../../../src/entropy/generators/xorshift-sum.ts';
import { xorshiftSum } from './machines.ts';
import { seeded } from './seeded.ts';

/* A reimplementation: neither engine runs here. */
it('predicts whole values', () => {
  const next = xorshiftSum(seeded(5));
  const found = recogniseXorshiftSum(Array.from({ length: 200 }, () => String(next()).slice(2)));
  expect(found).toMatchObject({ generator: 'xorshift128-sum', checked: 40, correct: 40, bits: 0 });
});

it('is not seen in even fractions, nor in the real Math.random() of V8', () => {
  const source = seeded(6);
  expect(recogniseXorshiftSum(Array.from({ length: 300 }, () => source.pick('0123456789', 16)))).toBeUndefined();
  expect(recogniseXorshiftSum(Array.from({ length: 300 }, () => String(Math.random()).slice(2)))).toBeUndefined();
});
