/** Random generators with a flaw. */
import { each, type Generator } from './generator.ts';
import { digest, type Source, seeded } from './seeded.ts';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const flawed = (
  id: string,
  bits: number,
  foundAt: number | undefined,
  because: string,
  make: (source: Source) => string,
): Generator => ({
  id,
  bits,
  because,
  kind: 'defective',
  ...(foundAt === undefined ? {} : { foundAt }),
  draw: each(make),
});

const kept = (
  id: string,
  bits: number,
  foundAt: number,
  because: string,
  start: (source: Source) => () => string,
): Generator => ({
  id,
  bits,
  because,
  kind: 'defective',
  foundAt,
  draw(n, source) {
    const make = start(source);
    return { values: Array.from({ length: n }, make) };
  },
});

function crc32(bytes: Uint8Array): string {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

function xorHex(text: string, mask: string): string {
  return [...text]
    .map((digit, at) => (Number.parseInt(digit, 16) ^ Number.parseInt(mask[at] ?? '0', 16)).toString(16))
    .join('');
}

function luhn(digits: string): number {
  let sum = 0;
  for (const [at, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10;
}

/** A value from a pool of 2^bits, each member looking like 32 random hex characters. */
const pool = (bits: number) => (source: Source) => seeded(1_000_000_007 * bits + source.below(2 ** bits)).hex(32);

export const DEFECTIVE: readonly Generator[] = [
  flawed(
    'biased_mod62_bytes',
    -24 * Math.log2(5 / 256),
    5_000,
    'bytes modulo 62: the first eight come up 5 times in 256',
    (source) => Array.from({ length: 24 }, () => BASE62[source.byte() % 62]).join(''),
  ),
  flawed('biased_bit_1pct', -128 * Math.log2(0.51), 20_000, 'each bit is 1 in 51 of 100 cases', (source) =>
    Array.from({ length: 32 }, () => {
      let digit = 0;
      for (let bit = 0; bit < 4; bit++) digit = digit * 2 + (source.below(100) < 51 ? 1 : 0);
      return digit.toString(16);
    }).join(''),
  ),
  flawed('half_duplicated', 64, 200, 'the second half repeats the first', (source) => {
    const half = source.hex(16);
    return half + half;
  }),
  kept('xor_masked_halves', 64, 200, 'the second half is the first under a mask', (source) => {
    const mask = source.hex(16);
    return () => {
      const half = source.hex(16);
      return half + xorHex(half, mask);
    };
  }),
  flawed('crc_suffix', 64, 200, 'the last eight characters are the CRC-32 of the rest', (source) => {
    const body = source.bytes(8);
    return body.toString('hex') + crc32(body);
  }),
  flawed('small_pool_32bit', 32, undefined, '2^32 values', pool(32)),
  flawed('small_pool_20bit', 20, 20_000, '2^20 values', pool(20)),
  flawed('small_pool_16bit', 16, 5_000, '2^16 values', pool(16)),
  kept('sticky_column', 124, 1_000, 'one character stays as it was in three cases of four', (source) => {
    let stuck = source.hex(1);
    return () => {
      if (source.below(4) === 0) stuck = source.hex(1);
      return source.hex(10) + stuck + source.hex(21);
    };
  }),
  flawed(
    'double_zero',
    31 * 4 + 2,
    1_000,
    'the first character is 0 in one case of four, else even',
    (source) => (source.below(4) === 0 ? '0' : 'fedcba987654321'[source.below(15)]) + source.hex(31),
  ),
  flawed(
    'luhn_digit',
    15 * Math.log2(10),
    100,
    'the last digit follows from the others, but by no linear rule over bits',
    (source) => {
      const digits = source.pick('0123456789', 15);
      return `${digits}${luhn(digits)}`;
    },
  ),
  flawed(
    'digest_suffix',
    64,
    100,
    'the last eight characters are the beginning of the SHA-256 of the rest',
    (source) => {
      const body = source.hex(16);
      return `${body}-${digest('sha256', body).slice(0, 8)}`;
    },
  ),
  flawed('crc_in_front', 64, 200, 'the first eight characters are the CRC-32 of the rest', (source) => {
    const body = source.bytes(8);
    return crc32(body) + body.toString('hex');
  }),
  flawed('crc_of_text', 64, 100, 'the CRC-32 of the hexadecimal text: not linear in the digits', (source) => {
    const body = source.hex(16);
    return body + crc32(Buffer.from(body));
  }),
  flawed('reversed_half', 64, 200, 'the second half is the first backwards', (source) => {
    const half = source.hex(16);
    return half + [...half].reverse().join('');
  }),
  flawed('mapped_pair', 124, 2_000, 'one character is a table of another, and nothing linear', (source) => {
    const text = source.hex(31);
    return text + '63c57b2f0da1984e'[Number.parseInt(text[3] ?? '0', 16)];
  }),
  kept('drifting', 127, 1_000, 'eight even values of the first character, rising slowly with time', (source) => {
    let count = 0;
    return () => {
      count++;
      return (source.below(8) + (Math.floor(count / 100) % 8)).toString(16) + source.hex(31);
    };
  }),
  flawed('thirty_two_bits', 32, undefined, 'eight even hex characters: short, but not flawed', (source) =>
    source.hex(8),
  ),
];
