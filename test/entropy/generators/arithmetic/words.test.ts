import { expect, it } from 'vitest';
import { numbersOf, wordsOf } from '../../../../src/entropy/generators/arithmetic/words.ts';

it('reads whole words of hexadecimal, in order, up to the limit', () => {
  expect([...(wordsOf(['00000001ffffffff', '0000000a0000000b'], 3) ?? [])]).toEqual([1, 0xffffffff, 10, 11]);
  expect(wordsOf(['0000001'], 9)).toBeUndefined();
});

it('reads numbers, decimal when all can be', () => {
  expect(numbersOf(['10', '11'])).toEqual([10n, 11n]);
  expect(numbersOf(['10', '1f'])).toEqual([16n, 31n]);
  expect(numbersOf(['xyz'])).toBeUndefined();
});
