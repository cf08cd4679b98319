/** The bits of the symbols, one packed row of words per bit: what counting pairs and solving over GF(2) need. */
import type { Column, Columns } from './columns.ts';

export interface BitMatrix {
  /** Values. */
  readonly n: number;
  /** 32-bit words per bit. */
  readonly words: number;
  /** Where each bit comes from; the highest bit of a symbol first. */
  readonly bits: readonly { readonly column: number; readonly bit: number }[];
  /** Bit `b` of value `i` is bit `i % 32` of word `b * words + (i >> 5)`. */
  readonly data: Uint32Array;
}

export function toBits({ codes, n }: Columns, chosen: readonly Column[]): BitMatrix {
  const words = Math.ceil(n / 32);
  const bits: { column: number; bit: number }[] = [];
  for (const { index, counts } of chosen) {
    let highest = counts.length - 1;
    while (highest > 0 && counts[highest] === 0) highest--;
    for (let bit = 31 - Math.clz32(Math.max(1, highest)); bit >= 0; bit--) bits.push({ column: index, bit });
  }
  const data = new Uint32Array(bits.length * words);
  for (const [b, { column, bit }] of bits.entries()) {
    const start = column * n;
    const row = b * words;
    for (let word = 0; word < words; word++) {
      const from = start + word * 32;
      const rest = Math.min(32, n - word * 32);
      let packed = 0;
      for (let i = 0; i < rest; i++) packed |= (((codes[from + i] ?? 0) >>> bit) & 1) << i;
      data[row + word] = packed;
    }
  }
  return { n, words, bits, data };
}

/** The same without some of the bits. */
export function withoutBits(
  { n, words, bits, data }: BitMatrix,
  isLeftOut: (column: number, bit: number) => boolean,
): BitMatrix {
  const kept = bits.flatMap(({ column, bit }, at) => (isLeftOut(column, bit) ? [] : [at]));
  const packed = new Uint32Array(kept.length * words);
  for (const [to, from] of kept.entries()) packed.set(data.subarray(from * words, (from + 1) * words), to * words);
  return { n, words, bits: kept.flatMap((at) => bits[at] ?? []), data: packed };
}
