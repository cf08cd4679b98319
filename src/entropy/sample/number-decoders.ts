/**
 * Bytes written as a number in a base that hides their fixed bits: UUIDs in base 58, 57, 62, 36 or 10, and Z85, whose groups never fill their five
 * characters. One to one, so that no bound is lost by taking it off; believed only when all values together leave no doubt.
 */

import { BASE58, BASE62, DIGITS, LOWER, UPPER } from '../../encoding/alphabets.ts';
import { numberInBase } from '../../encoding/number-bases.ts';

export type NumberEncoding = 'UUID in another base' | 'Z85';

/** Bitcoin's and Flickr's 58 characters, the 57 of Python's shortuuid. */
const BASES: readonly string[] = [
  BASE58,
  '123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ',
  BASE58.slice(1),
  BASE62,
  `${DIGITS}${LOWER}${UPPER}`,
  `${DIGITS}${LOWER}`,
  DIGITS,
];
/** One number in 64 looks like a UUID of version 4 by chance. */
const FEWEST_UUIDS = 8;
const LONGEST_UUID = 39;

const Z85 = `${DIGITS}${LOWER}${UPPER}.-:+=^!/*?&<>()[]{}@%$#`;
/** One group of 31 would pass 32 bits by chance, if all 85 characters come up. */
const FEWEST_GROUPS = 600;
const FEWEST_CHARACTERS = 80;

/** Each returns `undefined` when not all values are so written. */
export const NUMBER_DECODERS: readonly (readonly [
  NumberEncoding,
  (texts: readonly string[]) => readonly string[] | undefined,
])[] = [
  ['UUID in another base', fromUuidNumbers],
  ['Z85', fromZ85],
];

function fromUuidNumbers(texts: readonly string[]): readonly string[] | undefined {
  if (texts.length < FEWEST_UUIDS) return undefined;
  for (const base of BASES) {
    const decoded: string[] = [];
    for (const text of texts) {
      const uuid = toUuid(text, base);
      if (uuid === undefined) break;
      decoded.push(uuid);
    }
    if (decoded.length === texts.length) return decoded;
  }
  return undefined;
}

function toUuid(text: string, base: string): string | undefined {
  if (text.length > LONGEST_UUID || text.length < 20) return undefined;
  const hex = numberInBase(text, base)?.toString(16).padStart(32, '0');
  return hex !== undefined && /^[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}$/.test(hex) ? hex : undefined;
}

/** ZeroMQ RFC 32: four bytes, the high one first, in five characters. */
function fromZ85(texts: readonly string[]): readonly string[] | undefined {
  const length = texts[0]?.length ?? 0;
  if (length === 0 || length % 5 !== 0 || (texts.length * length) / 5 < FEWEST_GROUPS) return undefined;
  if (new Set(texts.slice(0, 2_000).join('')).size < FEWEST_CHARACTERS) return undefined;
  const decoded: string[] = [];
  for (const text of texts) {
    let hex = '';
    for (let start = 0; start < text.length; start += 5) {
      let group = 0;
      for (let at = start; at < start + 5; at++) {
        const digit = Z85.indexOf(text[at] ?? '');
        if (digit < 0) return undefined;
        group = group * 85 + digit;
      }
      if (group >= 2 ** 32 || text.length % 5 !== 0) return undefined;
      hex += group.toString(16).padStart(8, '0');
    }
    decoded.push(hex);
  }
  return decoded;
}
