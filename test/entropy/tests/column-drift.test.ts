import { expect, it } from 'vitest';
import { testDrift } from '../../../src/entropy/tests/column-drift.ts';
import { columnsOf, hexValues, least } from '../support.ts';

it('a column that rises slowly drifts', () => {
  const values = hexValues(1_000, 8).map(
    (value, index) => Math.floor((index / 1_000) * 4 + Number.parseInt(value[0] ?? '0', 16) / 2).toString(16) + value,
  );
  const columns = columnsOf(values);
  const [first, ...rest] = testDrift(columns, columns.columns);
  expect(first?.p).toBeLessThan(1e-9);
  expect(least(rest.slice(1))).toBeGreaterThan(1e-4);
});

it.each([8, 100, 1_000])('no column of %i even draws drifts', (n) => {
  const columns = columnsOf(hexValues(n, 8, n));
  expect(least(testDrift(columns, columns.columns))).toBeGreaterThan(1e-4);
});
