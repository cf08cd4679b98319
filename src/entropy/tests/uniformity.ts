/** Are the symbols of each column equally frequent? Pearson's χ², column by column and pooled: small biases show only in the pool. */

import { chiSquareTail } from '../distributions/gamma.ts';
import { type Column, isNarrow } from '../sample/columns.ts';
import type { Trial } from './trial.ts';

/** Expected count per symbol from which χ² holds for one column, and for the pool of many. */
const ENOUGH = 5;
const ENOUGH_POOLED = 2;
const FEWEST_DEGREES = 9;

export interface Unevenness {
  readonly column: number;
  /** Σ (observed − expected)² / expected. */
  readonly statistic: number;
  readonly degrees: number;
}

/** In base K, whatever K is: no alphabet is bent into bits. */
export function measureUnevenness(column: Column, n: number): Unevenness {
  const expected = n / column.size;
  let squares = 0;
  for (const count of column.counts) squares += count * count;
  return { column: column.index, statistic: squares / expected - n, degrees: column.size - 1 };
}

export function testUniformity(columns: readonly Column[], n: number): readonly Trial[] {
  const trials: Trial[] = [];
  let statistic = 0;
  let degrees = 0;
  for (const column of columns) {
    if (column.size < 2) continue;
    const measured = measureUnevenness(column, n);
    if (n / column.size >= ENOUGH) trials.push(...bothSides(measured.statistic, measured.degrees, [column.index]));
    if (n / column.size < ENOUGH_POOLED) continue;
    statistic += measured.statistic;
    degrees += measured.degrees;
  }
  if (degrees > 0) trials.push(...bothSides(statistic, degrees, []));
  trials.push(...testSymbols(columns, n));
  return trials;
}

/** All columns that can hold every symbol, as one: `byte % 62` favours the same characters everywhere, far too little to show in one column. */
function testSymbols(columns: readonly Column[], n: number): readonly Trial[] {
  const size = columns.reduce((most, column) => Math.max(most, column.size), 0);
  const alike = columns.filter((column) => column.size === size && column.counts.length === size);
  const expected = (n * alike.length) / size;
  if (alike.length < 2 || size < 2 || expected < ENOUGH) return [];
  const counts = Array.from({ length: size }, (_, symbol) =>
    alike.reduce((sum, column) => sum + (column.counts[symbol] ?? 0), 0),
  );
  const support = counts.filter((count) => count > 0).length;
  // What never comes up in all of them is not in their alphabet: the vowels, where consonants stand.
  const possible = isNarrow(support, size, n * alike.length) ? support : size;
  const squares = counts.reduce((sum, count) => sum + count * count, 0);
  const statistic = (squares * possible) / (n * alike.length) - n * alike.length;
  const degrees = possible - 1;
  return [{ family: 'uneven', columns: [], p: chiSquareTail(statistic, degrees), measured: statistic / degrees }];
}

/** Too even is as odd as too uneven: a counter fills its digits like no dice would. */
function bothSides(statistic: number, degrees: number, columns: readonly number[]): readonly Trial[] {
  const p = chiSquareTail(statistic, degrees);
  const measured = statistic / degrees;
  const uneven: Trial = { family: 'uneven', columns, p, measured };
  // With few degrees of freedom, exact evenness is no rarity: counts are whole numbers.
  return degrees < FEWEST_DEGREES ? [uneven] : [uneven, { family: 'too-even', columns, p: 1 - p, measured }];
}
