/** Bytes out of text in the other common alphabets: hexadecimal, base32, base58, base62. One character per byte, as in `base64.ts`. */

const LONGEST = 65_536;
/** Base58 and base62 take time quadratic in the length. */
const LONGEST_ODD = 128;

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BASE32_HEX = '0123456789abcdefghijklmnopqrstuv';
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
export const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** RFC 4648 §8. */
export function decodeHex(text: string): string | undefined {
  if (text.length % 2 !== 0 || text.length > LONGEST || !/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(text)) return undefined;
  let bytes = '';
  for (let at = 0; at < text.length; at += 2) bytes += String.fromCharCode(Number.parseInt(text.slice(at, at + 2), 16));
  return bytes;
}

/** The same of what has a letter among its digits: a decimal number is hardly ever meant as hexadecimal. */
export function decodeHexWithLetter(text: string): string | undefined {
  return /[a-f]/i.test(text) ? decodeHex(text) : undefined;
}

/** RFC 4648 §6, capitals; padding may be left off. */
export function decodeBase32(text: string): string | undefined {
  if (text.length > LONGEST || !/^[A-Z2-7]+={0,6}$/.test(text)) return undefined;
  return fromBits(text.replace(/=+$/, ''), BASE32);
}

/** RFC 4648 §7 in small letters, as xid writes it. */
export function decodeBase32Hex(text: string): string | undefined {
  return text.length <= LONGEST && /^[0-9a-v]+$/.test(text) ? fromBits(text, BASE32_HEX) : undefined;
}

/** Bitcoin's base58; every leading `1` is a zero byte. */
export function decodeBase58(text: string): string | undefined {
  if (text.length > LONGEST_ODD || !/^[1-9A-HJ-NP-Za-km-z]+$/.test(text)) return undefined;
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  const bytes = bytesOfNumber(numberIn(text.slice(zeros), BASE58));
  return '\0'.repeat(zeros) + bytes;
}

/** A number in base62, as so many bytes; `undefined` where it does not fit. */
export function decodeBase62(text: string, size: number): string | undefined {
  if (text.length > LONGEST_ODD || !/^[0-9A-Za-z]+$/.test(text)) return undefined;
  const bytes = bytesOfNumber(numberIn(text, BASE62));
  return bytes.length <= size ? bytes.padStart(size, '\0') : undefined;
}

function fromBits(text: string, alphabet: string): string {
  let [bytes, held, bits] = ['', 0, 0];
  for (const character of text) {
    held = ((held << 5) | alphabet.indexOf(character)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes += String.fromCharCode((held >> bits) & 255);
  }
  return bytes;
}

function numberIn(text: string, alphabet: string): bigint {
  const base = BigInt(alphabet.length);
  let value = 0n;
  for (const character of text) value = value * base + BigInt(alphabet.indexOf(character));
  return value;
}

function bytesOfNumber(value: bigint): string {
  if (value === 0n) return '';
  const hex = value.toString(16);
  return decodeHex(hex.length % 2 === 0 ? hex : `0${hex}`) ?? '';
}
