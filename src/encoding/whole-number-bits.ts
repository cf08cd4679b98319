/**
 * Numbers written without their leading zeros look narrower than they are: 128 random bits have 39 decimal digits, but 38 in three cases of ten. One value
 * cannot tell, so the usual width above its own is allowed for, unless numbers of it are hardly ever so short.
 */

/** Bits of integers and keys. Java's `new BigInteger(130, random).toString(32)` is in many a tutorial. */
const WIDTHS = [32, 64, 128, 160, 256];
const WIDTHS_OF_BASE32 = [128, 130, 160, 256];
/** log2 of how rare: a hundredth where an integer is judged by, less where a key is. */
const RARE_INTEGER = Math.log2(100);
const RARE_KEY = Math.log2(400);
/** Bytes each written without a leading zero, as Integer.toHexString(b) of Java does: how many of so many may lose theirs. */
const UNPADDED: readonly (readonly [bytes: number, lost: number])[] = [
  [16, 5],
  [20, 5],
  [32, 7],
];
/** Several decimal numbers one after the other lose up to so many digits; longer than one integer they may be several. */
const LOST_DIGITS = 3;
const LONGEST_INTEGER = 20;

/**
 * @param text digits of a base of `size`; 0 for what is no number
 * @returns bits of the widest number that it may be; 0 where it is padded
 */
export function wholeNumberBits(text: string, size: number): number {
  if (size === 0 || text.startsWith('0')) return 0;
  const bits = text.length * Math.log2(size);
  const widths = (size === 32 ? WIDTHS_OF_BASE32 : WIDTHS).filter(
    (width) => width >= bits && width - bits <= (width > 64 ? RARE_KEY : RARE_INTEGER),
  );
  const unpadded = UNPADDED.filter(
    ([bytes, lost]) => size === 16 && text.length < 2 * bytes && 2 * bytes - text.length <= lost,
  );
  const joined = size === 10 && text.length > LONGEST_INTEGER ? (text.length + LOST_DIGITS) * Math.log2(10) : 0;
  return Math.max(joined, ...widths, ...unpadded.map(([bytes]) => 8 * bytes));
}
