import { expect, it } from 'vitest';
import { sampleNumberBits } from '../../../src/entropy/sample/sample-number-bits.ts';
import { columnsOf, hexValues } from '../support.ts';

const THIRTY_EIGHT = ['66890651200001970523184669654201500021', '97052318466965420150002166890651200001'];

it('one number of 38 digits may be several that lost a zero or more, and two may be of 128 bits', () => {
  expect(sampleNumberBits(columnsOf(THIRTY_EIGHT.slice(0, 1)))).toBeCloseTo(41 * Math.log2(10), 9);
  expect(sampleNumberBits(columnsOf(THIRTY_EIGHT))).toBe(128);
});

it('twenty numbers of 38 digits are not', () => {
  const many = Array.from({ length: 20 }, (_, at) => THIRTY_EIGHT[at % 2] ?? '');
  expect(sampleNumberBits(columnsOf(many))).toBe(0);
});

it('what begins with a zero is padded, and what has separators is no number', () => {
  expect(sampleNumberBits(columnsOf(['06890651200001970523184669654201500021']))).toBe(0);
  expect(sampleNumberBits(columnsOf(['6890651-0000197']))).toBe(0);
});

it('forms that fill their width stay as they are', () => {
  expect(sampleNumberBits(columnsOf([`a${hexValues(1, 31)[0]}`]))).toBe(128);
  expect(sampleNumberBits(columnsOf([`a${hexValues(1, 25)[0]}`]))).toBe(0);
});

it('25 characters of base 32 may be 130 bits of a BigInteger', () => {
  expect(sampleNumberBits(columnsOf(['u1cn85grrh6rem5r23geebcrj']))).toBe(130);
});

it('28 hexadecimal digits may be 16 bytes that each lost their leading zero, if there is one value', () => {
  const values = hexValues(2, 28).map((value) => `c${value.slice(1)}`);
  expect(sampleNumberBits(columnsOf(values.slice(0, 1)))).toBe(128);
  expect(sampleNumberBits(columnsOf(values))).toBe(0);
});
