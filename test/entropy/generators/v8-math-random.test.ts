import { describe, expect, it } from 'vitest';
import { recogniseV8MathRandom } from '../../../src/entropy/generators/v8-math-random.ts';
import { hexValues } from '../support.ts';
import { GENERATORS } from './list.ts';
import { seeded } from './seeded.ts';

const draw = (id: string, n: number, seed: number) =>
  GENERATORS.find((generator) => generator.id === id)?.draw(n, seeded(seed)).values ?? [];

describe('Math.random() of V8', () => {
  it.each([
    ['math_random_b36', 20],
    ['math_random_b36_twice', 20],
    ['math_random_dec', 20],
  ])('is recognised in %s from %i values, whatever the seed', (id, n) => {
    for (let seed = 1; seed <= 10; seed++) {
      const recovery = recogniseV8MathRandom(draw(id, n, seed));
      expect(recovery, `seed ${seed}`).toMatchObject({ generator: 'v8-math-random', bits: 0 });
      expect(recovery?.checked).toBeGreaterThan(0);
    }
  });

  it('is not seen in even draws', () => {
    for (const id of ['php_32_4', 'django', 'decimal20', 'thirty_two_bits', 'capitals14']) {
      expect(recogniseV8MathRandom(draw(id, 800, 1))).toBeUndefined();
    }
    expect(recogniseV8MathRandom(hexValues(3, 8))).toBeUndefined();
  });
});
