import { expect, it } from 'vitest';
import { splitFormats } from '../../../src/entropy/sample/split-formats.ts';
import { hexValues } from '../support.ts';

const lengths = (values: readonly string[]) => splitFormats(values).map((group) => group.length);

it('one format is one group, in order', () => {
  expect(splitFormats(['ab', 'cd', 'ef'])).toEqual([[0, 1, 2]]);
  expect(lengths(hexValues(50, 8).map((value, at) => value.slice(0, 7 + (at % 2))))).toEqual([50]);
});

it('clearly different lengths are several, the commonest first', () => {
  expect(lengths(hexValues(30, 32).map((value, at) => (at % 3 === 0 ? value.slice(0, 20) : value)))).toEqual([20, 10]);
});

it('hexadecimal in both cases is of two servers; a value without letters goes with the commoner one', () => {
  const values = hexValues(60, 32).map((value, at) => (at % 3 === 0 ? value.toUpperCase() : value));
  expect(lengths(values)).toEqual([40, 20]);
  expect(lengths([...values, '1'.repeat(32)])).toEqual([41, 20]);
});

it('other letters in both cases are one alphabet', () => {
  expect(lengths(Array.from({ length: 30 }, (_, at) => (at % 2 ? 'ABCxyz' : 'abcXYZ')))).toEqual([30]);
});
