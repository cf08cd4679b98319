import { describe, expect, it } from 'vitest';
import { recogniseJavaUtilRandom } from '../../../src/entropy/generators/java-util-random.ts';
import { fixtureLines } from '../../support/fixture-lines.ts';
import { hexValues } from '../support.ts';
import { GENERATORS } from './list.ts';
import { seeded } from './seeded.ts';

const draw = (id: string, n: number, seed: number) =>
  GENERATORS.find((generator) => generator.id === id)?.draw(n, seeded(seed)).values ?? [];

describe('java.util.Random', () => {
  it.each([
    ['java_util_random_2x32', 4],
    ['java_next_long', 4],
  ])('is recognised in %s from %i values, whatever the seed', (id, n) => {
    for (let seed = 1; seed <= 10; seed++) {
      const recovery = recogniseJavaUtilRandom(draw(id, n, seed));
      expect(recovery, `seed ${seed}`).toMatchObject({ generator: 'java-util-random', bits: 0 });
      expect(recovery?.checked).toBeGreaterThan(0);
    }
  });

  /* Made by OpenJDK 17: new java.util.Random(20261121). */
  it.each(['next-double', 'next-int', 'next-long', 'next-long-hex', 'next-bytes', 'uuid'])(
    'is recognised in the real %s',
    (name) => {
      expect(recogniseJavaUtilRandom(fixtureLines(`entropy/java-${name}.txt`))).toMatchObject({
        generator: 'java-util-random',
        bits: 0,
      });
    },
  );

  it('is not seen in even draws', () => {
    for (const id of ['php_32_4', 'django', 'decimal20', 'thirty_two_bits', 'capitals14']) {
      expect(recogniseJavaUtilRandom(draw(id, 800, 1))).toBeUndefined();
    }
    expect(recogniseJavaUtilRandom(hexValues(3, 8))).toBeUndefined();
  });
});
