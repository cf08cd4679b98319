import { describe, expect, it } from 'vitest';
import { recogniseAdditiveFeedback } from '../../../src/entropy/generators/additive-feedback.ts';
import { fixtureLines } from '../../support/fixture-lines.ts';
import { hexValues } from '../support.ts';
import { GENERATORS } from './list.ts';
import { goRand } from './machines.ts';
import { seeded } from './seeded.ts';

const draw = (id: string, n: number, seed: number) =>
  GENERATORS.find((generator) => generator.id === id)?.draw(n, seeded(seed)).values ?? [];

describe('sums of earlier outputs', () => {
  it.each([
    ['glibc_rand_dec', 50, 'additive-feedback', 1],
    ['go_int63_dec', 630, 'go-math-rand', 0],
    ['dotnet_next_dec', 75, 'dotnet-random', 0],
  ])('are recognised in %s from %i values, whatever the seed', (id, n, generator, bits) => {
    for (let seed = 1; seed <= 10; seed++) {
      const recovery = recogniseAdditiveFeedback(draw(id, n, seed));
      expect(recovery, `seed ${seed}`).toMatchObject({ generator, bits });
      expect(recovery?.checked).toBeGreaterThan(0);
    }
  });

  it('are recognised in the real rand() of glibc 2.36, seed 20261121', () => {
    expect(recogniseAdditiveFeedback(fixtureLines('entropy/glibc-rand.txt'))?.generator).toBe('additive-feedback');
  });

  it('are recognised in the top 31 and the low 32 bits of Go', () => {
    const next = goRand(seeded(3));
    const words = Array.from({ length: 700 }, next);
    expect(recogniseAdditiveFeedback(words.map((word) => String(word >> 33n)))?.bits).toBe(1);
    expect(recogniseAdditiveFeedback(words.map((word) => word.toString(16).padStart(16, '0')))?.bits).toBe(0);
    const pairs = Array.from({ length: 350 }, () =>
      [next(), next()].map((word) => word.toString(16).padStart(16, '0')),
    );
    expect(recogniseAdditiveFeedback(pairs.map((pair) => pair.join('')))?.generator).toBe('go-math-rand');
  });

  it('is not seen in even draws', () => {
    for (const id of ['php_32_4', 'django', 'decimal20', 'thirty_two_bits', 'capitals14']) {
      expect(recogniseAdditiveFeedback(draw(id, 800, 1))).toBeUndefined();
    }
    expect(recogniseAdditiveFeedback(hexValues(3, 8))).toBeUndefined();
  });
});
