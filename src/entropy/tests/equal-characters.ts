/**
 * Do the characters of one value avoid or repeat each other? `substr(str_shuffle($letters), 0, 16)` gives no character twice. Pairs of places
 * hold equal symbols as often as their frequencies say, and even ones are independent of each other two by two, so the variance is known.
 */

import { normalTails } from '../distributions/gamma.ts';
import type { Column, Columns } from '../sample/columns.ts';
import type { Trial } from './trial.ts';

/** Values that are looked at, and pairs that have to be expected before their number is close to normal. */
const MOST_VALUES = 500;
const ENOUGH = 60;

/** @param tested columns that are even and free */
export function testEqualCharacters({ codes, n, family }: Columns, tested: readonly Column[]): readonly Trial[] {
  const size = family.characters.length;
  const places = tested.filter((column) => column.size === size);
  const rows = Math.min(n, MOST_VALUES);
  const pairs = (rows * places.length * (places.length - 1)) / 2;
  if (pairs / size < ENOUGH) return [];
  const counts = new Uint16Array(size);
  let equal = 0;
  for (let row = 0; row < rows; row++) {
    counts.fill(0);
    for (const { index } of places) {
      const code = codes[index * n + row] ?? 0;
      const before = counts[code] ?? 0;
      equal += before;
      counts[code] = before + 1;
    }
  }
  const expected = rows * equalShare(places, n);
  const z = (equal - expected) / Math.sqrt(expected * (1 - expected / pairs));
  return [{ family: 'column-pair', columns: [], p: normalTails(z), measured: equal / pairs }];
}

/** Pairs of equal symbols that a value has on average, if its characters do not look at each other: Σ over pairs of columns of Σ p·q. */
function equalShare(places: readonly Column[], n: number): number {
  let all = 0;
  let same = 0;
  for (let symbol = 0; symbol < (places[0]?.counts.length ?? 0); symbol++) {
    let sum = 0;
    for (const { counts } of places) {
      const share = (counts[symbol] ?? 0) / n;
      sum += share;
      same += share * share;
    }
    all += sum * sum;
  }
  return (all - same) / 2;
}
