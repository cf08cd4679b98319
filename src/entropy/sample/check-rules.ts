/** Ways of computing the last or first characters of an identifier from the others, without any key: check digits, checksums, digests. */
import { BASE62 } from '../../encoding/alphabets.ts';
import { md5, sha1, sha256 } from '../../encoding/digests.ts';
import { decodeHex } from '../../encoding/hex.ts';

export interface CheckRule {
  readonly title: string;
  /** Which bodies it is for. */
  readonly body: RegExp;
  /** How many check characters it makes; digests may be cut to any of these. */
  readonly lengths: readonly number[];
  /** Small and capital letters differ; else both are made small before. */
  readonly isExact?: boolean;
  /** At least `length` characters. */
  compute(body: string, length: number): string;
}

const DECIMAL = /^\d{4,}$/;
const HEX = /^[0-9a-f]{4,}$/;
const HEX_BYTES = /^(?:[0-9a-f]{2}){2,}$/;
const BASE36 = /^[0-9a-z]{4,}$/;
const CROCKFORD_DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const CROCKFORD = /^[0-9a-hjkmnp-tv-z]{4,}$/;
const ANY = /^[\x20-\x7e]{4,}$/;
const CUTS = [4, 6, 8, 10, 12, 16, 20, 24, 32, 40, 64];

/** Verhoeff 1969: multiplication in the dihedral group of order 10. */
const DIHEDRAL = '0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210';
const PERMUTATION = '01234567891576283094580379614289160435279453126870428657390127938064157046913258';
/** Damm 2004: a totally anti-symmetric quasigroup. */
const DAMM = '0317598642709215486342068713591750983426612304597836742095815869720134894536201794386172052581436790';

export const CHECK_RULES: readonly CheckRule[] = [
  rule('Luhn', DECIMAL, 1, (body) => luhn(body, 10)),
  rule('weights 3 and 1 (EAN)', DECIMAL, 1, (body) => String((10 - (weighted(body, [3, 1]) % 10)) % 10)),
  rule(
    'weights 2 to 7, modulo 11',
    DECIMAL,
    1,
    (body) => '0123456789x0'[11 - (weighted(body, [2, 3, 4, 5, 6, 7]) % 11)] ?? '0',
  ),
  rule('weights 2 upwards, modulo 11', DECIMAL, 1, (body) => {
    return (
      '0123456789x0'[
        11 - ([...body].reduce((sum, digit, at) => sum + Number(digit) * (body.length + 1 - at), 0) % 11)
      ] ?? '0'
    );
  }),
  rule('sum of the digits', DECIMAL, 1, (body) => String(weighted(body, [1]) % 10)),
  rule('Verhoeff', DECIMAL, 1, verhoeff),
  rule('Damm', DECIMAL, 1, (body) =>
    [...body].reduce((row, digit) => DAMM[Number(row) * 10 + Number(digit)] ?? '0', '0'),
  ),
  rule('ISO 7064, modulo 97', DECIMAL, 2, (body) => two(98 - remainder(`${body}00`, 97))),
  rule('remainder modulo 97', DECIMAL, 2, (body) => two(remainder(body, 97))),
  rule('sum of the digits, modulo 16', HEX, 1, (body) => (sumOf(body, 16) % 16).toString(16)),
  rule('Luhn, modulo 16', HEX, 1, (body) => luhn(body, 16)),
  rule('Luhn, modulo 36', BASE36, 1, (body) => luhn(body, 36)),
  rule('sum of the digits, modulo 36', BASE36, 1, (body) => (sumOf(body, 36) % 36).toString(36)),
  rule('Crockford, modulo 37', CROCKFORD, 1, (body) => `${CROCKFORD_DIGITS}*~$=u`[mod37(body)] ?? ''),
  rule('sum of the bytes', HEX_BYTES, 2, (body) => hex(sumBytes(decodeHex(body) ?? ''), 2)),
  rule('Adler-32 of the bytes', HEX_BYTES, 8, (body) => adler32(decodeHex(body) ?? '')),
  rule('Adler-32 of the text', ANY, 8, adler32),
  rule('sum of the characters', ANY, 2, (body) => hex(sumBytes(body), 2)),
  rule('CRC-32 of the text', ANY, 8, (body) => crc(body, 0xedb88320, 32, -1, -1)),
  {
    // GitHub's and npm's tokens: a prefix, an underscore, 30 characters, and their checksum in six of 62.
    title: 'CRC-32 of the text, in base 62',
    body: ANY,
    lengths: [6],
    isExact: true,
    compute: (body) =>
      inBase62(Number.parseInt(crc(body.slice(body.lastIndexOf('_') + 1), 0xedb88320, 32, -1, -1), 16)),
  },
  rule('CRC-16 of the text', ANY, 4, (body) => crc(body, 0xa001, 16, 0, 0)),
  rule('CRC-16 of the bytes', HEX_BYTES, 4, (body) => crc(decodeHex(body) ?? '', 0xa001, 16, 0, 0)),
  { title: 'MD5', body: ANY, lengths: CUTS, compute: (body) => words(md5(body)) },
  { title: 'SHA-1', body: ANY, lengths: CUTS, compute: (body) => words(sha1(body)) },
  { title: 'SHA-256', body: ANY, lengths: CUTS, compute: (body) => words(sha256(body)) },
];

function rule(title: string, body: RegExp, length: number, compute: (body: string) => string): CheckRule {
  return { title, body, lengths: [length], compute };
}

/** Luhn 1960, for any even base. */
function luhn(body: string, base: number): string {
  let sum = 0;
  for (let at = 0; at < body.length; at++) {
    const digit = Number.parseInt(body[body.length - 1 - at] ?? '0', base) * (at % 2 === 0 ? 2 : 1);
    sum += Math.floor(digit / base) + (digit % base);
  }
  return ((base - (sum % base)) % base).toString(base);
}

/** The weights go round, from the right. */
function weighted(body: string, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < body.length; at++)
    sum += Number(body[body.length - 1 - at]) * (weights[at % weights.length] ?? 0);
  return sum;
}

function verhoeff(body: string): string {
  let state = 0;
  for (let at = 0; at < body.length; at++) {
    const digit = Number(body[body.length - 1 - at]);
    state = Number(DIHEDRAL[state * 10 + Number(PERMUTATION[((at + 1) % 8) * 10 + digit])]);
  }
  return String([...'0123456789'].findIndex((_, inverse) => DIHEDRAL[state * 10 + inverse] === '0'));
}

function remainder(digits: string, modulus: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % modulus;
  return rest;
}

function mod37(body: string): number {
  let rest = 0;
  for (const digit of body) rest = (rest * 32 + CROCKFORD_DIGITS.indexOf(digit)) % 37;
  return rest;
}

function inBase62(value: number): string {
  let text = '';
  for (let rest = value; text.length < 6; rest = Math.floor(rest / 62)) {
    text = `${BASE62[rest % 62]}${text}`;
  }
  return text;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function sumOf(body: string, base: number): number {
  let sum = 0;
  for (const digit of body) sum += Number.parseInt(digit, base);
  return sum;
}

function sumBytes(bytes: string): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at++) sum += bytes.charCodeAt(at);
  return sum % 256;
}

/** RFC 1950 §8.2. */
function adler32(bytes: string): string {
  let [a, b] = [1, 0];
  for (let at = 0; at < bytes.length; at++) {
    a = (a + bytes.charCodeAt(at)) % 65_521;
    b = (b + a) % 65_521;
  }
  return hex(b, 4) + hex(a, 4);
}

/** A reflected cyclic redundancy check (RFC 1952 §8 for the one of 32 bits). */
function crc(bytes: string, polynomial: number, bits: number, start: number, end: number): string {
  let rest = bits === 32 ? start : start & 0xffff;
  for (let at = 0; at < bytes.length; at++) {
    rest ^= bytes.charCodeAt(at);
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? polynomial : 0);
  }
  return hex((rest ^ end) >>> 0, bits / 4);
}

function words(digest: Uint32Array): string {
  let text = '';
  for (const word of digest) text += hex(word, 8);
  return text;
}

function hex(value: number, length: number): string {
  return value.toString(16).padStart(length, '0');
}
