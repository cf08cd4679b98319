/**
 * Does a value depend on the one before? The difference of two successive symbols modulo K has K values instead of the K² pairs, so the
 * test works from 5K values on. The expected counts follow from the column's own frequencies.
 */

import { chiSquareTail } from '../distributions/gamma.ts';
import type { Column, Columns } from '../sample/columns.ts';
import type { Trial } from './trial.ts';

const LAGS = [1, 2, 4, 8, 16, 64] as const;
const ENOUGH = 5;
const ENOUGH_POOLED = 2;

/** @returns how often each difference modulo K occurs between values `lag` apart */
export function countDifferences({ codes, n }: Pick<Columns, 'codes' | 'n'>, column: Column, lag: number): Uint32Array {
  const size = column.counts.length;
  // One cell per signed difference, folded afterwards: no division in the loop.
  const signed = new Uint32Array(2 * size);
  const start = column.index * n;
  const shift = size;
  for (let at = start + lag; at < start + n; at++) {
    const cell = (codes[at] ?? 0) - (codes[at - lag] ?? 0) + shift;
    signed[cell] = (signed[cell] ?? 0) + 1;
  }
  const folded = new Uint32Array(size);
  for (let cell = 0; cell < 2 * size; cell++) {
    folded[cell % size] = (folded[cell % size] ?? 0) + (signed[cell] ?? 0);
  }
  return folded;
}

export function testSerialDifferences(columns: Columns, tested: readonly Column[]): readonly Trial[] {
  const { n } = columns;
  const chances = new Map(tested.map((column) => [column, differenceChances(column, n)]));
  const trials: Trial[] = [];
  for (const lag of LAGS) {
    const pairs = n - lag;
    let pooled = 0;
    let degrees = 0;
    for (const column of tested) {
      const expected = chances.get(column);
      if (expected === undefined || pairs / column.size < ENOUGH_POOLED) continue;
      const statistic = deviation(countDifferences(columns, column, lag), expected, pairs);
      const free = expected.reduce((cells, chance) => cells + (chance > 0 ? 1 : 0), -1);
      pooled += statistic;
      degrees += free;
      if (pairs / (free + 1) < ENOUGH) continue;
      const p = chiSquareTail(statistic, free);
      trials.push({ family: 'serial', columns: [column.index], p, measured: lag });
    }
    if (degrees > 0) trials.push({ family: 'serial', columns: [], p: chiSquareTail(pooled, degrees), measured: lag });
  }
  return trials;
}

/** The chance of each difference, when two symbols are drawn independently with the column's frequencies. */
function differenceChances(column: Column, n: number): Float64Array {
  const size = column.counts.length;
  const symbols = [...column.counts.keys()].filter((symbol) => (column.counts[symbol] ?? 0) > 0);
  const chances = new Float64Array(size);
  for (const a of symbols) {
    const share = (column.counts[a] ?? 0) / n / n;
    for (const b of symbols) {
      const cell = a >= b ? a - b : a - b + size;
      chances[cell] = (chances[cell] ?? 0) + share * (column.counts[b] ?? 0);
    }
  }
  return chances;
}

function deviation(counts: Uint32Array, chances: Float64Array, pairs: number): number {
  let sum = 0;
  for (const [cell, chance] of chances.entries()) {
    if (chance > 0) sum += (counts[cell] ?? 0) ** 2 / (pairs * chance);
  }
  return sum - pairs;
}
