import { expect, it } from 'vitest';
import { wholeNumberBits } from '../../src/encoding/whole-number-bits.ts';

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
])('%s in base %i may be %d bits wide', (text, size, bits) => {
  expect(wholeNumberBits(text, size)).toBeCloseTo(bits, 9);
});

it('what begins with a zero is padded', () => expect(wholeNumberBits('01844674407370955161', 10)).toBe(0));
