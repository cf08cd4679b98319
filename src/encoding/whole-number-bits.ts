/**
 * Numbers written without their leading zeros look narrower than they are: 128 random bits have 39 decimal digits, but 38 in three cases of ten. The
 * usual width above their own is allowed for, unless numbers of it are hardly ever so short.
 */

/** Bits of integers and keys. */
const WIDTHS = [32, 64, 128, 160, 256];
/** Where a number is up to this wide it is an integer, beyond it is a key. */
const WIDEST_INTEGER = 64;
const WIDTHS_BY_BASE: ReadonlyMap<number, readonly number[]> = new Map([
  [10, WIDTHS],
  [16, WIDTHS],
  // Java's `new BigInteger(130, random).toString(32)` is in many a tutorial.
  [32, [128, 130, 160, 256]],
  [36, WIDTHS],
  [58, WIDTHS],
  [62, WIDTHS],
]);
/** Bytes each written without a leading zero, as Integer.toHexString(b) of Java does: how many of so many may lose theirs. */
const UNPADDED: readonly (readonly [bytes: number, lost: number])[] = [
  [16, 5],
  [20, 5],
  [32, 7],
];
/** Several decimal numbers one after the other lose up to so many digits; longer than one integer they may be several. */
const LOST_DIGITS = 3;
const LONGEST_INTEGER = 20;

export interface WrittenNumbers {
  readonly base: number;
  /** Digits of the longest. */
  readonly digits: number;
  readonly count: number;
  /** How rare may it be that all numbers of a width are so short? log2 of one in so many. */
  readonly rarity: { readonly integer: number; readonly key: number };
}

/** @returns bits of the widest numbers that they may be; 0 where there is no wider width */
export function wholeNumberBits({ base, digits, count, rarity }: WrittenNumbers): number {
  const bits = digits * Math.log2(base);
  const widths = (WIDTHS_BY_BASE.get(base) ?? []).filter(
    (width) => width >= bits && count * (width - bits) <= (width > WIDEST_INTEGER ? rarity.key : rarity.integer),
  );
  const unpadded = UNPADDED.filter(
    ([bytes, lost]) => base === 16 && digits < 2 * bytes && count * (2 * bytes - digits) <= lost,
  );
  const joined = base === 10 && count === 1 && digits > LONGEST_INTEGER ? (digits + LOST_DIGITS) * Math.log2(10) : 0;
  return Math.max(joined, ...widths, ...unpadded.map(([bytes]) => 8 * bytes));
}
