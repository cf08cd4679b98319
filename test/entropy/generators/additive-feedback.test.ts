import { describe, expect, it } from 'vitest';
import { recogniseAdditiveFeedback } from '../../../src/entropy/generators/additive-feedback.ts';
import { hexValues } from '../support.ts';
import { GENERATORS } from './list.ts';
import { seeded } from './seeded.ts';

const draw = (id: string, n: number, seed: number) =>
  GENERATORS.find((generator) => generator.id === id)?.draw(n, seeded(seed)).values ?? [];

describe('random() of glibc', () => {
  it.each([['glibc_rand_dec', 50]])('is recognised in %s from %i values, whatever the seed', (id, n) => {
    for (let seed = 1; seed <= 10; seed++) {
      const recovery = recogniseAdditiveFeedback(draw(id, n, seed));
      expect(recovery, `seed ${seed}`).toMatchObject({ generator: 'additive-feedback', bits: 1 });
      expect(recovery?.checked).toBeGreaterThan(0);
    }
  });

  it('is not seen in even draws', () => {
    for (const id of ['php_32_4', 'django', 'decimal20', 'thirty_two_bits', 'capitals14']) {
      expect(recogniseAdditiveFeedback(draw(id, 800, 1))).toBeUndefined();
    }
    expect(recogniseAdditiveFeedback(hexValues(3, 8))).toBeUndefined();
  });
});
