import { expect, it } from 'vitest';
import { countBoth } from '../../../src/entropy/sample/count-both.ts';
import { seeded } from '../generators/seeded.ts';

it.each([1, 7, 8, 9, 40])('counts the bits that are set in both of two rows of %i words', (words) => {
  const source = seeded(words);
  const data = Uint32Array.from({ length: 2 * words }, () => source.below(2 ** 32));
  let expected = 0;
  for (let at = 0; at < words; at++) {
    const both = ((data[at] ?? 0) & (data[words + at] ?? 0)) >>> 0;
    expected += both.toString(2).replaceAll('0', '').length;
  }
  expect(countBoth(data, 0, words, words)).toBe(expected);
});
