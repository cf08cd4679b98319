/** How bytes and numbers are written in identifiers. */
import { crc32 } from 'node:zlib';

export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
export const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const Z85 = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';

export function asInteger(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}

/** A number in an alphabet's digits, without padding. */
export function written(value: bigint, alphabet: string, least = 1): string {
  const base = BigInt(alphabet.length);
  let text = '';
  for (let left = value; left > 0n; left /= base) text = `${alphabet[Number(left % base)]}${text}`;
  return text.padStart(least, alphabet[0]);
}

/** Base58 as Bitcoin has it: each leading zero byte is a leading 1. */
export function base58(bytes: Uint8Array): string {
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return '1'.repeat(zeros < 0 ? bytes.length : zeros) + written(asInteger(bytes), BASE58, 0);
}

export function z85(bytes: Buffer): string {
  return Array.from({ length: bytes.length / 4 }, (_, at) => written(BigInt(bytes.readUInt32BE(4 * at)), Z85, 5)).join(
    '',
  );
}

/** Six characters of base 62 that check the text, as GitHub's and npm's tokens end. */
export function crc62(text: string): string {
  return written(BigInt(crc32(text)), BASE62, 6);
}

/** The check digit of ISO/IEC 7812-1. */
export function luhn(digits: string): string {
  let sum = 0;
  for (let at = digits.length - 1, doubled = true; at >= 0; at--, doubled = !doubled) {
    const digit = Number(digits[at]) * (doubled ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return String((10 - (sum % 10)) % 10);
}

/** Crockford's check symbol: the number modulo 37. */
export function mod37(text: string): string {
  let left = 0;
  for (const character of text) left = (left * 32 + CROCKFORD.indexOf(character)) % 37;
  return `${CROCKFORD}*~$=U`[left] ?? '';
}

/** Wilkerson's pronounceable quintuplets, 16 bits each. */
export function proquint(word: number): string {
  const consonant = (at: number) => 'bdfghjklmnprstvz'[(word >> at) & 15];
  const vowel = (at: number) => 'aiou'[(word >> at) & 3];
  return `${consonant(12)}${vowel(10)}${consonant(6)}${vowel(4)}${consonant(0)}`;
}

/** 32 hexadecimal digits as a UUID of version 4. */
export function uuid4(hex: string): string {
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) & 3];
  return dashed(`${hex.slice(0, 12)}4${hex.slice(13, 16)}${variant}${hex.slice(17, 32)}`);
}

export function dashed(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** sqids 0.3 for one number, with the alphabet that it has when none is set. */
export function sqids(value: number): string {
  const alphabet = [...sqidsShuffle('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')];
  const offset = ((alphabet[value % alphabet.length] ?? '').charCodeAt(0) + 1) % alphabet.length;
  const turned = [...alphabet.slice(offset), ...alphabet.slice(0, offset)];
  const digits = turned.slice().reverse().slice(1).join('');
  return `${turned[0]}${written(BigInt(value), digits)}`;
}

function sqidsShuffle(text: string): string {
  const characters = [...text];
  const code = (at: number) => (characters[at] ?? '').charCodeAt(0);
  for (let i = 0, j = characters.length - 1; j > 0; i++, j--) {
    const to = (i * j + code(i) + code(j)) % characters.length;
    swap(characters, i, to);
  }
  return characters.join('');
}

function swap(characters: string[], one: number, other: number): void {
  const kept = characters[one] ?? '';
  characters[one] = characters[other] ?? '';
  characters[other] = kept;
}

function saltedShuffle(text: string, salt: string): string {
  const characters = [...text];
  if (salt === '') return text;
  for (let i = characters.length - 1, v = 0, p = 0; i > 0; i--, v++) {
    v %= salt.length;
    const code = salt.charCodeAt(v);
    p += code;
    swap(characters, (code + v + p) % i, i);
  }
  return characters.join('');
}

/** hashids 2 for one number, without a least length. */
export function hashids(salt: string): (value: number) => string {
  const separators = 'cfhistuCFHISTU';
  const rest = [...`${LETTERS}1234567890`].filter((character) => !separators.includes(character)).join('');
  const all = saltedShuffle(rest, salt);
  // A twelfth are guards, which only padded values have.
  const alphabet = all.slice(Math.ceil(all.length / 12));
  return (value) => {
    const lottery = alphabet[(value % 100) % alphabet.length] ?? '';
    const shuffled = saltedShuffle(alphabet, `${lottery}${salt}${alphabet}`.slice(0, alphabet.length));
    return lottery + written(BigInt(value), shuffled);
  };
}
