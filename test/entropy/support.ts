/** Short ways to a sample's columns and fields. */

import { type Fields, findFields } from '../../src/entropy/bounds/fields.ts';
import { type Columns, toColumns } from '../../src/entropy/sample/columns.ts';
import { layOut } from '../../src/entropy/sample/layout.ts';
import { seeded } from './generators/seeded.ts';

export function columnsOf(values: readonly string[]): Columns {
  const columns = toColumns(layOut(values));
  if (columns === undefined) throw new Error('not printable ASCII');
  return columns;
}

export function fieldsOf(columns: Columns, times?: readonly number[]): Fields {
  return findFields(columns, times ?? Array.from({ length: columns.n }, () => Number.NaN), () => false);
}

export function hexValues(n: number, length: number, seed = 1): readonly string[] {
  const source = seeded(seed);
  return Array.from({ length: n }, () => source.hex(length));
}

/** The least p of the trials; 1 when there are none. */
export function least(trials: readonly { readonly p: number }[]): number {
  return trials.reduce((low, { p }) => Math.min(low, p), 1);
}

/** One of two formats each time, the first with the given share. */
export function mixed(n: number, share: number, first: () => string, second: () => string): readonly string[] {
  const source = seeded(11);
  return Array.from({ length: n }, () => (source.below(1_000) < 1_000 * share ? first() : second()));
}
