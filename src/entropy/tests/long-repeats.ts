/**
 * The same long stretch in two places: parts drawn from a small pool, or one value's part used again in another. Stretches of about
 * 52 bits; all pairs among N stretches agree by chance with N²/2^53, which is the p-value of a single find.
 */
import type { Columns } from '../sample/columns.ts';
import type { Trial } from './trial.ts';

const STRETCH_BITS = 52;
const MOST_SLOTS = 1 << 18;
/** Odd, so that multiplication permutes the words (a prime near 2^32 / golden ratio; Knuth, TAOCP 3, 6.4). */
const MULTIPLIER = 0x9e3779b1;

/** @param live indices of the columns of one random stretch of the value, adjacent and ordered */
export function testLongRepeats({ codes, n, family }: Columns, live: readonly number[]): readonly Trial[] {
  const size = family.characters.length;
  const length = Math.ceil(STRETCH_BITS / Math.log2(Math.max(2, size)));
  const first = live[0] ?? 0;
  if (live.length < length || n < 2) return [];
  const rows = rowMajor(codes, n, first, live.length);
  const width = live.length;
  let power = 1;
  for (let k = 0; k < length; k++) power = Math.imul(power, MULTIPLIER);
  const perRow = Math.floor(width / length);
  // At most half full; small enough to stay near for small samples.
  const slots = new Uint32Array(Math.min(MOST_SLOTS, 2 ** Math.ceil(Math.log2(4 * n * perRow))));
  const last = slots.length - 1;
  const discarded = 32 - Math.log2(slots.length);
  let free = slots.length / 2;
  let found = 0;
  for (let i = 0; i < n; i++) {
    const start = i * width;
    let hash = 0;
    for (let j = 0; j < width; j++) {
      hash = (Math.imul(hash, MULTIPLIER) + (rows[start + j] ?? 0) + 1) | 0;
      if (j >= length) hash = (hash - Math.imul((rows[start + j - length] ?? 0) + 1, power)) | 0;
      if (j < length - 1) continue;
      const at = start + j - length + 1;
      let slot = Math.imul(hash ^ (hash >>> 15), MULTIPLIER) >>> discarded;
      let known = slots[slot] ?? 0;
      while (known !== 0 && !isSame(rows, known - 1, at, length)) {
        slot = (slot + 1) & last;
        known = slots[slot] ?? 0;
      }
      if (known !== 0) found++;
      // Only every `length`-th stretch is remembered: a repeat of twice the length contains one of them for certain.
      else if ((j + 1) % length === 0 && free-- > 0) slots[slot] = at + 1;
    }
  }
  if (found === 0) return [{ family: 'repeat', columns: [], p: 1, measured: 0 }];
  const stretches = n * (width - length + 1);
  const p = Math.min(1, stretches ** 2 * size ** -length);
  return [{ family: 'repeat', columns: [], p, measured: found }];
}

function rowMajor(codes: Uint8Array, n: number, first: number, width: number): Uint8Array {
  const rows = new Uint8Array(n * width);
  for (let j = 0; j < width; j++) {
    const start = (first + j) * n;
    for (let i = 0; i < n; i++) rows[i * width + j] = codes[start + i] ?? 0;
  }
  return rows;
}

function isSame(rows: Uint8Array, one: number, other: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (rows[one + k] !== rows[other + k]) return false;
  return true;
}
