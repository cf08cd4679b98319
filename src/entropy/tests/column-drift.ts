/** Do the symbols of a column rise or fall in the order of receipt? */

import { normalTails } from '../distributions/gamma.ts';
import type { Column, Columns } from '../sample/columns.ts';
import type { Trial } from './trial.ts';

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
