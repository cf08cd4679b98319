import { expect, it } from 'vitest';
import { type WrittenNumbers, wholeNumberBits } from '../../src/encoding/whole-number-bits.ts';

const rarity = { integer: Math.log2(100), key: Math.log2(400) };

it.each([
  ['18446744073709551615', 10, 0],
  ['1844674407370955161', 10, 64],
  ['66890651200001970523184669654201500021', 10, 41 * Math.log2(10)],
  ['e894pvx465ojedifnxndvtms', 36, 128],
  ['d3RMnor7VcWgtoUgCLuXF', 58, 128],
  ['u1cn85grrh6rem5r23geebcrj', 32, 130],
  ['f01b58e780bac1d1573fb2b814ae374', 16, 128],
  ['f01b58e780bac1d1573fb2b814', 16, 0],
  ['1c67c148aede8b14e4be4c2494e', 16, 128],
])('%s in base %i may be %d bits wide', (text, base, bits) => {
  expect(wholeNumberBits({ base, digits: text.length, count: 1, rarity })).toBeCloseTo(bits, 9);
});

it('several numbers are all so short less often than one', () => {
  const numbers: WrittenNumbers = { base: 36, digits: 24, count: 1, rarity };
  expect(wholeNumberBits(numbers)).toBe(128);
  expect(wholeNumberBits({ ...numbers, count: 3 })).toBe(0);
});
