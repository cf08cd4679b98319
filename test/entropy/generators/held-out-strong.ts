/**
 * Held out: written without sight of the detector, from what frameworks and services hand out. Evenly drawn; the truth is what is drawn,
 * since each spelling has one reading.
 */
import { each, type Generator } from './generator.ts';
import { asInteger, BASE58, base58, CROCKFORD, proquint, uuid4, written, z85 } from './held-out-spellings.ts';
import type { Source } from './seeded.ts';

const UPPER36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Printable ASCII without space, quote, comma, semicolon and backslash: what RFC 6265 lets a cookie have. */
const COOKIE_OCTETS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((character) => !'",;\\'.includes(character))
  .join('');
const NO_LOOKALIKES = '346789ABCDEFGHJKLMNPQRTUVWXYabcdefghijkmnpqrtwxyz';

function strong(id: string, bits: number, because: string, make: (source: Source) => string): Generator {
  return { id, bits, because, kind: 'strong', draw: each(make) };
}

/** A generator of which some part is chosen once, at the start. */
function started(
  id: string,
  bits: number,
  because: string,
  start: (source: Source) => (source: Source) => string,
): Generator {
  return {
    id,
    bits,
    because,
    kind: 'strong',
    draw: (n, source) => {
      const make = start(source);
      return { values: Array.from({ length: n }, () => make(source)) };
    },
  };
}

export const HELD_OUT_STRONG: readonly Generator[] = [
  strong('crockford-26', 130, '26 characters of 32', (source) => source.pick(CROCKFORD, 26)),
  strong('base58-bytes', 128, '16 bytes; leading zeros are kept, so one reading', (source) => base58(source.bytes(16))),
  strong('z85-bytes', 128, '16 bytes', (source) => z85(source.bytes(16))),
  strong('upper-base36', 25 * Math.log2(36), '25 characters of 36', (source) => source.pick(UPPER36, 25)),
  strong('digits-39', 39 * Math.log2(10), '39 digits', (source) => source.pick('0123456789', 39)),
  strong('cookie-octets', 20 * Math.log2(90), '20 characters of 90', (source) => source.pick(COOKIE_OCTETS, 20)),
  strong('nanoid-no-lookalikes', 21 * Math.log2(49), '21 characters of 49', (source) => source.pick(NO_LOOKALIKES, 21)),
  strong('big-integer-32', 130, "Java's new BigInteger(130, random).toString(32): leading zeros fall away", (source) =>
    written(asInteger(source.bytes(17)) >> 6n, '0123456789abcdefghijklmnopqrstuv'),
  ),
  strong('big-integer-36', 128, 'BigInteger(128).toString(36)', (source) =>
    written(asInteger(source.bytes(16)), UPPER36.toLowerCase()),
  ),
  strong('decimal-128', 128, '128 bits as a decimal number', (source) => asInteger(source.bytes(16)).toString()),
  strong('int31', 31, 'one random 31-bit integer in decimal', (source) => String(source.word() >>> 1)),
  strong('unpadded-words', 128, 'two 64-bit words, %x-%x: the dash keeps the reading one', (source) =>
    [source.bytes(8), source.bytes(8)].map((bytes) => asInteger(bytes).toString(16)).join('-'),
  ),
  strong('random-ints-joined', 4 * Math.log2(1e9), 'four of 10^9, unpadded, with dashes', (source) =>
    Array.from({ length: 4 }, () => source.below(1e9)).join('-'),
  ),
  strong('base64-padded', 128, '16 bytes', (source) => source.bytes(16).toString('base64')),
  strong('base64-percent', 144, '18 bytes, percent-coded: the length varies', (source) =>
    encodeURIComponent(source.bytes(18).toString('base64')),
  ),
  strong('uuid-bare', 122, 'version 4 without dashes, as replace(gen_random_uuid()) gives', (source) =>
    uuid4(source.hex(32)).replaceAll('-', ''),
  ),
  strong(
    'uuid-braces',
    122,
    'version 4, upper case, in braces',
    (source) => `{${uuid4(source.hex(32)).toUpperCase()}}`,
  ),
  strong('uuid-prefixed', 122, 'a name and version 4', (source) => `sess_${uuid4(source.hex(32))}`),
  strong('uuid-base64url', 122, 'the 16 bytes of version 4', (source) =>
    Buffer.from(uuid4(source.hex(32)).replaceAll('-', ''), 'hex').toString('base64url'),
  ),
  strong('uuid-base58', 122, 'the 16 bytes of version 4 as a number of 22 digits (short-uuid)', (source) =>
    written(BigInt(`0x${uuid4(source.hex(32)).replaceAll('-', '')}`), BASE58, 22),
  ),
  strong('three-parts', 32 + 65 + 6 * Math.log2(10), '8 hex, 13 of base 32 and 6 digits', (source) =>
    [source.hex(8), source.pick('abcdefghijklmnopqrstuvwxyz234567', 13), source.pick('0123456789', 6)].join('.'),
  ),
  strong('proquints', 128, 'eight words of 16 bits', (source) =>
    Array.from({ length: 8 }, () => proquint(source.word() >>> 16)).join('-'),
  ),
  strong('colon-hex', 128, '16 bytes with colons', (source) => source.hex(32).replace(/..(?=.)/g, '$&:')),
  strong('php-five-bits', 160, '32 characters of 32: session.sid_bits_per_character = 5', (source) =>
    source.pick('0123456789abcdefghijklmnopqrstuv', 32),
  ),
  strong(
    'word-modulo-62',
    22 * -Math.log2(Math.ceil(2 ** 32 / 62) / 2 ** 32),
    '22 words modulo 62: the likeliest has 69,273,667 of 2^32',
    (source) => Array.from({ length: 22 }, () => written(BigInt(source.word() % 62), `${BASE58}0OIl`)).join(''),
  ),
  strong('pin-6', 6 * Math.log2(10), 'a one-time code: repeats are due', (source) => source.pick('0123456789', 6)),
  started(
    'jvm-route',
    128 + Math.log2(3),
    'three servers drawn evenly',
    () => (source) => `${source.hex(32).toUpperCase()}.node${1 + source.below(3)}`,
  ),
  started(
    'canary-prefix',
    144 + Math.log2(10 / 9),
    'nine of ten come from one of two fleets',
    () => (source) => `${source.below(10) === 0 ? 'canary' : 'stable'}.${source.bytes(18).toString('base64url')}`,
  ),
  started('five-regions', 122 + Math.log2(5), 'five regions drawn evenly', () => {
    const regions = ['eu-west-1', 'us-east-1', 'us-west-2', 'ap-south-1', 'sa-east-1'];
    return (source) => `${regions[source.below(5)]}:${uuid4(source.hex(32))}`;
  }),
  started('boot-constant', 96, 'a constant of its process in the middle', (source) => {
    const boot = source.hex(8);
    return () => `${source.hex(12)}${boot}${source.hex(12)}`;
  }),
];
