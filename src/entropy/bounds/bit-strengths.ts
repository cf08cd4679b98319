/** How strongly each two bits of the values go together, for a picture: what `bit-pairs.ts` tests, for every pair, tested or not. */
import { toBits } from '../sample/bit-matrix.ts';
import { toColumns } from '../sample/columns.ts';
import { countBoth } from '../sample/count-both.ts';
import { layOut } from '../sample/layout.ts';

export interface BitStrengths {
  /** Bits on a side. */
  readonly size: number;
  /** Bits of the values that vary; more than `size` when only the first are drawn. */
  readonly all: number;
  /** Column that each bit comes from. */
  readonly columns: readonly number[];
  /** Bit `a` with bit `b`, at `a * size + b`: standard deviations from independence; 0 within one column and where a bit hardly varies. */
  readonly z: Float32Array<ArrayBuffer>;
}

/** More would not be told apart in a picture, and pairs are quadratic. */
const MOST_BITS = 192;
const ENOUGH = 50;

/** @returns `undefined` when there are too few values, or none that can be read */
export function bitStrengths(values: readonly string[]): BitStrengths | undefined {
  const layout = layOut(values);
  const columns = layout.indices.length < ENOUGH ? undefined : toColumns(layout);
  if (columns === undefined) return undefined;
  const varying = columns.columns.filter((column) => column.support > 1);
  const perSymbol = Math.max(1, Math.ceil(Math.log2(columns.family.characters.length)));
  const { n, words, bits, data } = toBits(columns, varying.slice(0, Math.ceil(MOST_BITS / perSymbol)));
  const size = Math.min(MOST_BITS, bits.length);
  const z = new Float32Array(size * size);
  const ones = Array.from({ length: size }, (_, bit) => countBoth(data, bit * words, bit * words, words));
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      const [onesA = 0, onesB = 0] = [ones[a], ones[b]];
      const expected = (onesA * onesB) / n;
      const variance = (expected * (n - onesA) * (n - onesB)) / n / n;
      if (bits[a]?.column === bits[b]?.column || variance < 1) continue;
      const strength = (countBoth(data, a * words, b * words, words) - expected) / Math.sqrt(variance);
      z[a * size + b] = strength;
      z[b * size + a] = strength;
    }
  }
  const all = varying.length * perSymbol;
  return { size, all: Math.max(all, size), columns: bits.slice(0, size).map(({ column }) => column), z };
}
