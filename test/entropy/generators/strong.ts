/** Frameworks' identifiers, evenly drawn (formats and sources: the frameworks' own code). */
import { createHmac } from 'node:crypto';
import { each, type Generator } from './generator.ts';
import { clocks, type Source } from './seeded.ts';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const UPPER = LOWER.toUpperCase();
const BASE62 = DIGITS + UPPER + LOWER;
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const METEOR = '23456789ABCDEFGHJKLMNPQRSTWXYZabcdefghijkmnopqrstuvwxyz';
const BASE32 = `${UPPER}234567`;

export function uuid4(source: Source): string {
  const hex = source.hex(32);
  const variant = '89ab'[source.below(4)];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** The digits of a number made of `bytes` even bytes, as long as the largest such number. */
export function inBase(alphabet: string, bytes: Buffer, length: number): string {
  let value = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  const base = BigInt(alphabet.length);
  while (text.length < length) {
    text = alphabet[Number(value % base)] + text;
    value /= base;
  }
  return text;
}

function base32(bytes: Buffer): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += BASE32[(held >>> (bits - 5)) & 31];
    held &= 2 ** bits - 1;
  }
  return bits > 0 ? text + BASE32[(held << (5 - bits)) & 31] : text;
}

const strong = (id: string, bits: number, because: string, make: (source: Source) => string): Generator => ({
  id,
  bits,
  because,
  kind: 'strong',
  draw: each(make),
});

/** |long| in base 36 without leading zeros, as Jetty writes it. */
function jettyLong(source: Source): string {
  return (((BigInt(source.word()) << 32n) | BigInt(source.word())) >> 1n).toString(36);
}

export const STRONG: readonly Generator[] = [
  strong('php_32_4', 128, '32 × 4 bits', (source) => source.hex(32)),
  strong('php_26_5', 130, '26 × 5 bits', (source) => source.pick(DIGITS + LOWER.slice(0, 22), 26)),
  strong('php_32_6', 192, '32 × 6 bits', (source) => source.pick(`${DIGITS}${LOWER}${UPPER},-`, 32)),
  strong('tomcat', 128, '16 bytes; the route is constant', (source) => `${source.hex(32).toUpperCase()}.node1`),
  {
    id: 'jetty',
    bits: 126,
    because: 'two longs without their sign; the counter is known',
    kind: 'strong',
    draw: (n, source) => ({
      values: Array.from({ length: n }, (_, i) => `node0${jettyLong(source)}${jettyLong(source)}${i + 17}`),
    }),
  },
  strong('django', 32 * Math.log2(36), '32 × log2 36', (source) => source.pick(LOWER + DIGITS, 32)),
  {
    id: 'express_uid24_signed',
    bits: 192,
    because: '24 bytes; the HMAC adds nothing',
    kind: 'strong',
    draw: (n, source) => ({
      values: Array.from({ length: n }, () => {
        const id = source.bytes(24).toString('base64url');
        return `${id}.${createHmac('sha256', 'k').update(id).digest('base64').replace(/=+$/, '')}`;
      }),
      signatures: [[32, 76]],
    }),
  },
  strong('aspnet24', 120, '24 × 5 bits', (source) => source.pick(`${LOWER}012345`, 24)),
  strong('rails_hex16', 128, '16 bytes', (source) => source.bytes(16).toString('hex')),
  strong('rack_hex32', 256, '32 bytes', (source) => source.hex(64)),
  strong('spring_b64uuid', 122, 'UUIDv4 in base64 of its text', (source) =>
    Buffer.from(uuid4(source)).toString('base64'),
  ),
  strong('gorilla_b32_32', 256, '32 bytes; the last character has one bit', (source) => base32(source.bytes(32))),
  strong('wordpress_43', 43 * Math.log2(62), '43 × log2 62', (source) => source.pick(BASE62, 43)),
  strong('laravel_40', 40 * Math.log2(62), '40 × log2 62', (source) => source.pick(BASE62, 40)),
  strong('uuid4', 122, 'RFC 9562 §5.4', uuid4),
  {
    id: 'flask_itsdangerous',
    bits: 0,
    because: 'state, a time and a MAC: no identifier',
    kind: 'timed',
    draw: (n, source) => {
      const ticks = clocks(n, source);
      const values = ticks.map(({ made }) => {
        const seconds = Buffer.alloc(4);
        seconds.writeUInt32BE(Math.floor(made / 1000));
        const signed = `eyJ1IjoxfQ.${seconds.toString('base64url')}`;
        return `${signed}.${createHmac('sha1', 'k').update(signed).digest('base64url')}`;
      });
      return { values, times: ticks.map(({ received }) => received), signatures: [[17, 45]] };
    },
  },
  // Beyond the frameworks' list: odd alphabets and formats.
  strong('nanoid21', 126, '21 × 6 bits', (source) => source.pick(`${BASE62}_-`, 21)),
  strong('meteor17', 17 * Math.log2(55), '17 of 55 characters', (source) => source.pick(METEOR, 17)),
  strong('base64url_22', 128, '16 bytes; the last character has two bits', (source) =>
    source.bytes(16).toString('base64url'),
  ),
  strong('base58_16', 128, '16 bytes as a number in base 58', (source) => inBase(BASE58, source.bytes(16), 22)),
  strong('base62_16', 128, '16 bytes as a number in base 62', (source) => inBase(BASE62, source.bytes(16), 22)),
  strong('base36_20', 160, '20 bytes as a number in base 36', (source) => inBase(DIGITS + LOWER, source.bytes(20), 31)),
  strong('decimal20', 20 * Math.log2(10), '20 × log2 10', (source) => source.pick(DIGITS, 20)),
  strong('capitals14', 14 * Math.log2(26), '14 × log2 26', (source) => source.pick(UPPER, 14)),
  strong('plug_96', 768, '96 bytes', (source) => source.bytes(96).toString('base64')),
  strong('guid_braces', 122, 'UUIDv4 in braces', (source) => `{${uuid4(source).toUpperCase()}}`),
  {
    id: 'guid_without_version',
    bits: 128,
    oneFormatBits: 122,
    because: '16 even bytes in the dress of a UUID: one in eight looks like one, whose form has 122',
    kind: 'strong',
    draw: each((source) => source.hex(32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')),
  },
  {
    id: 'three_routes',
    bits: 64 + Math.log2(3),
    because: '16 hex characters; the route is one of three',
    kind: 'strong',
    draw: (n, source) => ({ values: Array.from({ length: n }, () => `${source.hex(16)}.n${source.below(3) + 1}`) }),
  },
  {
    id: 'two_formats',
    bits: 123,
    oneFormatBits: 122,
    because: 'UUIDv4 or 32 hex characters, one in two: a UUID has half of 2^−122',
    kind: 'strong',
    draw: each((source) => (source.below(2) === 0 ? uuid4(source) : source.hex(32))),
  },
];
