/** Do the values rise or fall with time? Ascents of the whole value; drift of each column against the order of receipt. */

import { normalTails } from '../distributions/noncentral-chi-square.ts';
import type { Column, Columns } from '../sample/columns.ts';
import type { Trial } from './trial.ts';

/** Values from which the number of ascents is close enough to normal. */
const ENOUGH_FOR_NORMAL = 16;

/**
 * Of n values in random order, the ascents number (n−1)/2 on average with variance (n+1)/12 (the Eulerian numbers; Knuth, TAOCP 3, 5.1.3).
 *
 * @param live columns that vary, in order
 */
export function testOrder(columns: Columns, live: readonly Column[]): readonly Trial[] {
  const { n } = columns;
  if (n < 8) return [];
  let ascents = 0;
  let steps = 0;
  for (let i = 1; i < n; i++) {
    const order = compare(columns, live, i);
    if (order > 0) ascents++;
    if (order !== 0) steps++;
  }
  if (steps < n - 1) return [];
  const share = ascents / steps;
  if (n < ENOUGH_FOR_NORMAL) {
    if (ascents !== 0 && ascents !== steps) return [];
    let p = 2;
    for (let k = 2; k <= n; k++) p /= k;
    return [{ family: 'order', columns: [], p, measured: share }];
  }
  const z = Math.max(0, Math.abs(ascents - (n - 1) / 2) - 0.5) / Math.sqrt((n + 1) / 12);
  return [{ family: 'order', columns: [], p: normalTails(z), measured: share }];
}

/** Correlation between a column's symbol and its place in the order of receipt; z = r · √(n − 1). */
export function testDrift(columns: Columns, tested: readonly Column[]): readonly Trial[] {
  const { n, codes } = columns;
  if (n < 50) return [];
  const middle = (n - 1) / 2;
  const spreadOfOrder = Math.sqrt((n * n - 1) / 12);
  const trials: Trial[] = [];
  for (const column of tested) {
    let mean = 0;
    let square = 0;
    for (const [symbol, count] of column.counts.entries()) {
      mean += (symbol * count) / n;
      square += (symbol * symbol * count) / n;
    }
    const spread = Math.sqrt(square - mean * mean);
    if (!(spread > 0)) continue;
    let product = 0;
    const start = column.index * n;
    for (let i = 0; i < n; i++) product += (codes[start + i] ?? 0) * (i - middle);
    const correlation = product / n / (spread * spreadOfOrder);
    const p = normalTails(correlation * Math.sqrt(n - 1));
    trials.push({ family: 'drift', columns: [column.index], p, measured: correlation });
  }
  return trials;
}

/** Above 0 when value `i` comes after the value before it, as text of the alphabet. */
function compare({ codes, n }: Columns, live: readonly Column[], i: number): number {
  for (const column of live) {
    const at = column.index * n + i;
    const difference = (codes[at] ?? 0) - (codes[at - 1] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
