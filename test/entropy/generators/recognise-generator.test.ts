import { expect, it } from 'vitest';
import { recogniseGenerator } from '../../../src/entropy/generators/recognise-generator.ts';
import { hexValues } from '../support.ts';
import { GENERATORS } from './list.ts';
import { seeded } from './seeded.ts';

it.each([
  ['java_util_random_2x32', 'java-util-random'],
  ['mt19937_hex32', 'mt19937'],
  ['minstd_dec', 'linear-congruential'],
  ['math_random_b36', 'v8-math-random'],
])('tells %s', (id, generator) => {
  const values = GENERATORS.find((each) => each.id === id)?.draw(300, seeded(2)).values ?? [];
  expect(recogniseGenerator(values)?.generator).toBe(generator);
});

it('tells nothing of even draws', () => expect(recogniseGenerator(hexValues(300, 32))).toBeUndefined());
