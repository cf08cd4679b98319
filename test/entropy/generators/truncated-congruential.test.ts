import { describe, expect, it } from 'vitest';
import { recogniseTruncatedCongruential } from '../../../src/entropy/generators/truncated-congruential.ts';
import { hexValues } from '../support.ts';
import { GENERATORS } from './list.ts';
import { seeded } from './seeded.ts';

const draw = (id: string, n: number, seed: number) =>
  GENERATORS.find((generator) => generator.id === id)?.draw(n, seeded(seed)).values ?? [];

describe('rand() modulo 10', () => {
  it.each([['rand_mod_10_x8', 13]])('is recognised in %s from %i values, whatever the seed', (id, n) => {
    for (let seed = 1; seed <= 10; seed++) {
      const recovery = recogniseTruncatedCongruential(draw(id, n, seed));
      expect(recovery, `seed ${seed}`).toMatchObject({ generator: 'truncated-congruential', bits: 0 });
      expect(recovery?.checked).toBeGreaterThan(0);
    }
  });

  it('is not seen in even draws', () => {
    for (const id of ['php_32_4', 'django', 'decimal20', 'thirty_two_bits', 'capitals14']) {
      expect(recogniseTruncatedCongruential(draw(id, 800, 1))).toBeUndefined();
    }
    expect(recogniseTruncatedCongruential(hexValues(3, 8))).toBeUndefined();
  });
});
