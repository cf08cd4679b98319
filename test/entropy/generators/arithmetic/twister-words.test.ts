import { expect, it } from 'vitest';
import { readTwisterWords } from '../../../../src/entropy/generators/arithmetic/twister-words.ts';

it('reads hexadecimal words in order, with swapped bytes, and last first', () => {
  const readings = readTwisterWords(['0000000100000002', '0000000300000004'], 10).map(({ words }) => [...words]);
  expect(readings).toContainEqual([1, 2, 3, 4]);
  expect(readings).toContainEqual([1, 2, 3, 4].map((word) => word * 2 ** 24));
  expect(readings).toContainEqual([2, 1, 4, 3]);
});

it('knows which bits of a UUID are not random', () => {
  const [reading] = readTwisterWords(['01234567-89ab-4def-8123-456789abcdef'], 10);
  expect([...(reading?.words ?? [])]).toEqual([0x01234567, 0x89ab4def, 0x81234567, 0x89abcdef]);
  expect(reading?.known).toEqual([0xffffffff, 0xffff0fff, 0x3fffffff, 0xffffffff]);
});

it('splits a fraction of 53 bits into 27 and 26', () => {
  const value = (2 ** 52 + 5) / 2 ** 53;
  const reading = readTwisterWords([String(value)], 10).at(-1);
  expect([...(reading?.words ?? [])]).toEqual([2 ** 31, 5 * 2 ** 6]);
});
