import { describe, expect, it } from 'vitest';
import { testOrder } from '../../../src/entropy/tests/value-order.ts';
import { columnsOf, hexValues, least } from '../support.ts';

const sorted = (n: number) => [...hexValues(n, 8)].sort();

describe('order', () => {
  it.each([8, 12, 16, 100, 1_000])('of %i values that rise is found', (n) => {
    const columns = columnsOf(sorted(n));
    expect(least(testOrder(columns, columns.columns))).toBeLessThan(1e-4);
  });

  it('of falling values is found too', () => {
    const columns = columnsOf(sorted(100).reverse());
    expect(least(testOrder(columns, columns.columns))).toBeLessThan(1e-6);
  });

  it.each([8, 100, 1_000])('is not found in %i even draws', (n) => {
    const columns = columnsOf(hexValues(n, 8, n));
    expect(least(testOrder(columns, columns.columns))).toBeGreaterThan(1e-4);
  });
});
