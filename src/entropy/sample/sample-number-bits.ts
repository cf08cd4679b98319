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
const IMPLAUSIBLE = Math.log2(400);
/** Bytes that are each written without a leading zero, as Integer.toHexString(b) of Java does: how many of so many may lose theirs. */
const UNPADDED: readonly (readonly [bytes: number, lost: number])[] = [
  [16, 5],
  [20, 5],
  [32, 7],
];
/** Several decimal numbers one after the other lose up to so many digits; longer than one integer they may be several. */
const LOST_DIGITS = 3;
const LONGEST_INTEGER = 20;

/** @returns bits of the widest numbers that the values may be; 0 where they are no numbers, or are padded */
export function wholeNumberBits({ n, width, family, columns }: Columns): number {
  const symbols = family.characters.length;
  // In base 58 a number may happen to have no digit.
  const size = symbols === 52 ? 58 : symbols;
  const isNumber = columns.every(({ counts }) => counts.findLastIndex((count) => count > 0) < symbols);
  if (!isNumber || (columns[0]?.counts[0] ?? 1) > 0) return 0;
  const bits = width * Math.log2(size);
  const lost = UNPADDED.filter(([bytes, most]) => size === 16 && width < 2 * bytes && n * (2 * bytes - width) <= most);
  const possible = (BASES.get(size) ?? []).filter((wide) => wide >= bits && n * (wide - bits) <= IMPLAUSIBLE);
  const isJoined = size === 10 && width > LONGEST_INTEGER && n === 1;
  const joined = isJoined ? (width + LOST_DIGITS) * Math.log2(10) : 0;
  return Math.max(joined, ...possible, ...lost.map(([bytes]) => 8 * bytes));
}
