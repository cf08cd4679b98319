/**
 * Are successive values the output of a linear generator over GF(2) (xorshift, a feedback register, Math.random of Chrome)? Windows of
 * successive values, as rows of bits: perfect values fill every dimension, a generator of fewer bits of state cannot (rank test; Marsaglia
 * and Tsay 1985).
 */
import type { BitMatrix } from './bit-matrix.ts';
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

/** One row per window, with a leading 1 for the constant. */
function windows({ data, words }: BitMatrix, bits: number, span: number, count: number): Uint32Array[] {
  const rowWords = Math.ceil((bits * span + 1) / 32);
  const valueWords = Math.ceil(bits / 32);
  const values: Uint32Array[] = [];
  for (let i = 0; i < count + span - 1; i++) {
    const value = new Uint32Array(valueWords);
    for (let b = 0; b < bits; b++) {
      const bit = ((data[b * words + (i >>> 5)] ?? 0) >>> (i & 31)) & 1;
      value[b >>> 5] = (value[b >>> 5] ?? 0) | (bit << (b & 31));
    }
    values.push(value);
  }
  return Array.from({ length: count }, (_, start) => {
    const row = new Uint32Array(rowWords);
    row[0] = 1;
    for (let step = 0; step < span; step++) paste(row, values[start + step], bits, step * bits + 1);
    return row;
  });
}

function paste(row: Uint32Array, value: Uint32Array | undefined, bits: number, at: number): void {
  for (let b = 0; b < bits; b++) {
    if ((((value?.[b >>> 5] ?? 0) >>> (b & 31)) & 1) === 0) continue;
    const target = at + b;
    row[target >>> 5] = (row[target >>> 5] ?? 0) | (1 << (target & 31));
  }
}

/** Rank over GF(2); the rows are used up. */
export function rankOf(rows: readonly Uint32Array[], words: number): number {
  const byPivot = new Map<number, Uint32Array>();
  for (const row of rows) {
    for (let word = 0; word < words; word++) {
      while ((row[word] ?? 0) !== 0) {
        const pivot = word * 32 + Math.clz32(row[word] ?? 0);
        const known = byPivot.get(pivot);
        if (known === undefined) {
          byPivot.set(pivot, row);
          word = words;
          break;
        }
        for (let w = word; w < words; w++) row[w] = (row[w] ?? 0) ^ (known[w] ?? 0);
      }
    }
  }
  return byPivot.size;
}
