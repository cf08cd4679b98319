/**
 * Values that may be numbers written without leading zeros: 128 random bits have 39 decimal digits, but 38 in three cases of ten, and a few such values
 * together look like a form of 126 bits. The usual width above is allowed for unless chance would hardly have made all so short.
 */
import type { Columns } from './columns.ts';

/** Bits of integers and keys; Java's `new BigInteger(130, random).toString(32)` is in many a tutorial. */
const WIDTHS = [32, 64, 128, 160, 256];
const BASES: ReadonlyMap<number, readonly number[]> = new Map([
  [10, WIDTHS],
  [16, WIDTHS],
  [32, [128, 130, 160, 256]],
  [36, WIDTHS],
  [58, [128, 160, 256]],
  [62, [128, 160, 256]],
]);
/** log2 of how often numbers of the width are all so short. */
const IMPLAUSIBLE = Math.log2(100);

/** @returns bits of the widest numbers that the values may be; 0 where they are no numbers, or are padded */
export function wholeNumberBits({ n, width, family, columns }: Columns): number {
  const size = family.characters.length;
  const isNumber = columns.every(({ counts }) => counts.findLastIndex((count) => count > 0) < size);
  if (!isNumber || (columns[0]?.counts[0] ?? 1) > 0) return 0;
  const bits = width * Math.log2(size);
  const possible = (BASES.get(size) ?? []).filter((wide) => wide >= bits && n * (wide - bits) <= IMPLAUSIBLE);
  return Math.max(0, ...possible);
}
