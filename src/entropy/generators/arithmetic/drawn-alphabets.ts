import { DIGITS, LOWER, UPPER } from '../../../encoding/alphabets.ts';

/** In the orders in which people write them down. */
const WRITTEN: readonly string[] = [
  DIGITS,
  `${DIGITS}abcdef`,
  `${DIGITS}ABCDEF`,
  `abcdef${DIGITS}`,
  LOWER,
  UPPER,
  `${DIGITS}${LOWER}`,
  `${LOWER}${DIGITS}`,
  `${DIGITS}${UPPER}`,
  `${UPPER}${DIGITS}`,
  `${DIGITS}${UPPER}${LOWER}`,
  `${DIGITS}${LOWER}${UPPER}`,
  `${LOWER}${UPPER}${DIGITS}`,
  `${UPPER}${LOWER}${DIGITS}`,
  `${UPPER}${LOWER}`,
  `${LOWER}${UPPER}`,
  `${UPPER}${LOWER}${DIGITS}-_`,
  `${UPPER}${LOWER}${DIGITS}+/`,
];
/** An alphabet of which so little occurs is not the one that was drawn from. */
const USED_SHARE = 0.7;

/** The alphabets, in the order of their characters, that the text may have been drawn from character by character. */
export function drawnAlphabets(text: string): readonly string[] {
  const seen = [...new Set(text)];
  return WRITTEN.filter(
    (alphabet) => seen.length >= alphabet.length * USED_SHARE && seen.every((each) => alphabet.includes(each)),
  );
}
