/**
 * What a sample vouches for from below, under a model that it cannot prove: values independent of each other, characters independent of each
 * other. Two bounds at 99 %, each with half of the error; the better one counts. Section 3.1 of SP 800-90B names the quantities.
 */

import { noncentralityUpper } from '../distributions/noncentral-chi-square.ts';
import type { Column } from '../sample/columns.ts';
import { measureUnevenness } from '../tests/uniformity.ts';
import { mostCommonUpper, Z_HALF_PERCENT } from './most-common-value.ts';

/** Half of 1 %: a second half goes to the other bound. */
const ERROR = 0.005;
const ENOUGH_POOLED = 2;

/**
 * The unevenness of all columns together, Σχ², is about non-central χ² with non-centrality n·Σd, where d = K·Σp² − 1. From its upper limit D on
 * Σd: H_min ≥ Σlog2 K − L·log2(1 + √((K−1)·D/L)), since a column of excess d has no symbol above (1 + √((K−1)·d))/K, and the worst way
 * to share D is evenly (the logarithm of that is concave).
 *
 * @param pooled columns that no test objects to
 * @param odd columns that a test objects to: each is counted on its own
 */
export function modelLowerBits(pooled: readonly Column[], odd: readonly Column[], n: number): number {
  const single = sum([...pooled, ...odd].map((column) => mostCommonBits(column, n)));
  if (pooled.length === 0) return single;
  const together = pooledBits(pooled, n) + sum(odd.map((column) => mostCommonBits(column, n)));
  return Math.max(0, single, together);
}

/** −log2 of the largest share that any symbol of the column may have, at half a percent. */
export function mostCommonBits(column: Column, n: number): number {
  const most = column.counts.reduce((high, count) => Math.max(high, count), 0);
  return n < 2 ? 0 : -Math.log2(mostCommonUpper(most, n, Z_HALF_PERCENT));
}

function pooledBits(columns: readonly Column[], n: number): number {
  let statistic = 0;
  let degrees = 0;
  let bits = 0;
  let largest = 0;
  for (const column of columns) {
    if (n / column.size < ENOUGH_POOLED) return 0;
    statistic += measureUnevenness(column, n).statistic;
    degrees += column.size - 1;
    bits += Math.log2(column.size);
    largest = Math.max(largest, column.size);
  }
  const excess = noncentralityUpper(statistic, degrees, ERROR) / n / columns.length;
  return bits - columns.length * Math.log2(1 + Math.sqrt((largest - 1) * excess));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
