import { expect, it } from 'vitest';
import { drawnAlphabets } from '../../../../src/entropy/generators/arithmetic/drawn-alphabets.ts';

it('are those of which most characters occur, in each order that people write', () => {
  expect(drawnAlphabets('0123456789abcdef')).toEqual(['0123456789abcdef', 'abcdef0123456789']);
  expect(drawnAlphabets('abc')).toEqual([]);
});
