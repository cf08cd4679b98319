import { expect, it } from 'vitest';
import { testColumnPairs } from '../../../src/entropy/tests/column-pairs.ts';
import { columnsOf, hexValues } from '../support.ts';

it('finds a character that is a table of another', () => {
  const table = '63c57b2f0da1984e';
  const values = hexValues(2_000, 8).map((value) => value + table[Number.parseInt(value[3] ?? '0', 16)]);
  const columns = columnsOf(values);
  const found = testColumnPairs(columns, columns.columns).filter(({ p }) => p < 1e-9);
  expect(found.map((trial) => trial.columns)).toEqual([[3, 8]]);
});

it('does not test before five are expected in each cell, and leaves even draws alone', () => {
  const few = columnsOf(hexValues(1_000, 8));
  expect(testColumnPairs(few, few.columns)).toEqual([]);
  const many = columnsOf(hexValues(2_000, 16));
  expect(testColumnPairs(many, many.columns).every(({ p, among = 1 }) => p * among > 1e-3)).toBe(true);
});
