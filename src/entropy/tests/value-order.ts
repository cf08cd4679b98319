/** Do the values come in order? Counts how often a value is greater than the one before it. */

import { normalTails } from '../distributions/gamma.ts';
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

/** Above 0 when value `i` comes after the value before it, as text of the alphabet. */
function compare({ codes, n }: Columns, live: readonly Column[], i: number): number {
  for (const column of live) {
    const at = column.index * n + i;
    const difference = (codes[at] ?? 0) - (codes[at - 1] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
