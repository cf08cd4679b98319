/** Numbers in bases whose digits are no whole bits. Bytes are texts of one character per byte. */
import { BASE58, BASE62 } from './alphabets.ts';
import { decodeHex } from './hex.ts';

/** Conversion takes time quadratic in the length. */
const LONGEST = 128;

/** Bitcoin's base58; every leading `1` is a zero byte. */
export function decodeBase58(text: string, longest: number = LONGEST): string | undefined {
  if (text.length > longest || !/^[1-9A-HJ-NP-Za-km-z]+$/.test(text)) return undefined;
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  return '\0'.repeat(zeros) + bytesOfNumber(numberInBase(text, BASE58) ?? 0n);
}

/** A number in base62, as so many bytes; `undefined` where it does not fit. */
export function decodeBase62(text: string, size: number): string | undefined {
  const number = text === '' || text.length > LONGEST ? undefined : numberInBase(text, BASE62);
  if (number === undefined) return undefined;
  const bytes = bytesOfNumber(number);
  return bytes.length <= size ? bytes.padStart(size, '\0') : undefined;
}

/**
 * @param digits by value, the zero first
 * @returns `undefined` when there is another character in the text
 */
export function numberInBase(text: string, digits: string): bigint | undefined {
  const base = BigInt(digits.length);
  let value = 0n;
  for (const character of text) {
    const digit = digits.indexOf(character);
    if (digit < 0) return undefined;
    value = value * base + BigInt(digit);
  }
  return value;
}

function bytesOfNumber(value: bigint): string {
  if (value === 0n) return '';
  const hex = value.toString(16);
  return decodeHex(hex.length % 2 === 0 ? hex : `0${hex}`) ?? '';
}
