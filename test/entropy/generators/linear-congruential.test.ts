import { describe, expect, it } from 'vitest';
import { recogniseLinearCongruential } from '../../../src/entropy/generators/linear-congruential.ts';
import { hexValues } from '../support.ts';
import { GENERATORS } from './list.ts';
import { seeded } from './seeded.ts';

const draw = (id: string, n: number, seed: number) =>
  GENERATORS.find((generator) => generator.id === id)?.draw(n, seeded(seed)).values ?? [];

describe('a linear congruential generator', () => {
  it.each([
    ['libc_rand_lcg_dec', 20],
    ['minstd_dec', 20],
  ])('is recognised in %s from %i values, whatever the seed', (id, n) => {
    for (let seed = 1; seed <= 10; seed++) {
      const recovery = recogniseLinearCongruential(draw(id, n, seed));
      expect(recovery, `seed ${seed}`).toMatchObject({ generator: 'linear-congruential', bits: 0 });
      expect(recovery?.checked).toBeGreaterThan(0);
    }
  });

  it('is not seen in even draws', () => {
    for (const id of ['php_32_4', 'django', 'decimal20', 'thirty_two_bits', 'capitals14']) {
      expect(recogniseLinearCongruential(draw(id, 800, 1))).toBeUndefined();
    }
    expect(recogniseLinearCongruential(hexValues(3, 8))).toBeUndefined();
  });
});
