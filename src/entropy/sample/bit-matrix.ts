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
  const fours = new Uint32Array(words * 8);
  let packed = -1;
  for (const [b, { column, bit }] of bits.entries()) {
    if (packed !== column) packFours(codes.subarray(column * n, (column + 1) * n), fours);
    packed = column;
    for (let word = 0; word < words; word++) {
      let gathered = 0;
      for (let k = 0; k < 8; k++) gathered |= gather(((fours[word * 8 + k] ?? 0) >>> bit) & 0x01010101) << (4 * k);
      data[b * words + word] = gathered;
    }
  }
  return { n, words, bits, data };
}

/** Four symbols in a word, the first one lowest. */
function packFours(symbols: Uint8Array, fours: Uint32Array): void {
  const last = symbols.length;
  for (let at = 0, word = 0; at < last; at += 4, word++) {
    fours[word] =
      (symbols[at] ?? 0) |
      ((symbols[at + 1] ?? 0) << 8) |
      ((symbols[at + 2] ?? 0) << 16) |
      ((symbols[at + 3] ?? 0) << 24);
  }
}

/** Bits 0, 8, 16 and 24 as one number of four bits: the product puts them side by side at its upper end, and none on another. */
function gather(spread: number): number {
  return Math.imul(spread, 0x10204080) >>> 28;
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
