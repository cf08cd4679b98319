/**
 * Are successive values the output of a linear generator over GF(2) (xorshift, a feedback register, Math.random of Chrome)? Windows of
 * successive values, as rows of bits: perfect values fill every dimension, a generator of fewer bits of state cannot (rank test; Marsaglia
 * and Tsay 1985).
 */
import type { BitMatrix } from '../sample/bit-matrix.ts';
import type { Trial } from './trial.ts';

/** Bits of a window: three times what the generators of libraries that are linear hold in a value. */
const WINDOW_BITS = 384;
const LONGEST_WINDOW = 16;
const EXTRA_ROWS = 40;
/** Elimination is cubic: longer values are cut to so many bits. */
const MOST_BITS = 128;

/** @param matrix without bits that other bits of the same value give away */
export function testLinearRecurrence(matrix: BitMatrix): readonly Trial[] {
  const bits = Math.min(matrix.bits.length, MOST_BITS);
  if (bits < 8) return [];
  const span = Math.min(LONGEST_WINDOW, Math.max(3, Math.ceil(WINDOW_BITS / bits)));
  const width = bits * span;
  const rowsNeeded = width + 1 + EXTRA_ROWS;
  if (matrix.n - span + 1 < rowsNeeded) return [];
  const rank = rankOf(windows(matrix, bits, span, rowsNeeded), Math.ceil((width + 1) / 32));
  const missing = width + 1 - rank;
  // A random matrix with `EXTRA_ROWS` spare rows misses a dimension with a chance below 2^−EXTRA_ROWS.
  const p = missing > 0 ? 2 ** -(EXTRA_ROWS + missing) : 1;
  return [{ family: 'linear', columns: [], p, measured: rank }];
}

/** One row per window, with a 1 after the bits for the constant. */
function windows({ data, words }: BitMatrix, bits: number, span: number, count: number): Uint32Array[] {
  const width = bits * span;
  const rows = Array.from({ length: count }, () => new Uint32Array(Math.ceil((width + 1) / 32)));
  for (let b = 0; b < bits; b++) {
    const source = b * words;
    for (let i = 0; i < count + span - 1; i++) {
      if ((((data[source + (i >>> 5)] ?? 0) >>> (i & 31)) & 1) === 0) continue;
      // Value i is step 0 of window i, step 1 of window i − 1, and so on.
      for (let step = Math.max(0, i - count + 1); step < span && step <= i; step++) {
        const row = rows[i - step];
        const target = step * bits + b;
        if (row !== undefined) row[target >>> 5] = (row[target >>> 5] ?? 0) | (1 << (target & 31));
      }
    }
  }
  for (const row of rows) row[width >>> 5] = (row[width >>> 5] ?? 0) | (1 << (width & 31));
  return rows;
}

/** Rank over GF(2); the rows are used up. */
export function rankOf(rows: readonly Uint32Array[], words: number): number {
  const byPivot: (Uint32Array | undefined)[] = Array.from({ length: words * 32 });
  let rank = 0;
  for (const row of rows) {
    for (let word = 0; word < words; word++) {
      let head = row[word] ?? 0;
      while (head !== 0) {
        const pivot = word * 32 + Math.clz32(head);
        const known = byPivot[pivot];
        if (known === undefined) {
          byPivot[pivot] = row;
          rank++;
          word = words;
          break;
        }
        for (let w = word; w < words; w++) row[w] = (row[w] ?? 0) ^ (known[w] ?? 0);
        head = row[word] ?? 0;
      }
    }
  }
  return rank;
}
