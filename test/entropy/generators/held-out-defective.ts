/** Held out: identifiers that are less than they look: few secrets behind a digest, reused bytes, biased draws, counters in disguise. */
import { each, type Generator } from './generator.ts';
import { feistel } from './held-out-keyed.ts';
import { rc4, twister } from './held-out-registers.ts';
import { BASE62, hashids, sqids } from './held-out-spellings.ts';
import { digest, type Source } from './seeded.ts';

type Rest = Pick<Generator, 'id' | 'bits' | 'because'>;

function defective(rest: Rest, foundAt: number | undefined, draw: Generator['draw']): Generator {
  return { ...rest, kind: 'defective', ...(foundAt === undefined ? {} : { foundAt }), draw };
}

function independent(
  id: string,
  bits: number,
  because: string,
  foundAt: number | undefined,
  make: (source: Source) => string,
): Generator {
  return defective({ id, bits, because }, foundAt, each(make));
}

/** A counter that starts anywhere; it goes on by one. */
function counter(
  id: string,
  because: string,
  foundAt: number | undefined,
  start: (source: Source) => (count: number) => string,
): Generator {
  return defective({ id, bits: 0, because }, foundAt, (n, source) => {
    const make = start(source);
    const first = 1 + source.below(100_000);
    return { values: Array.from({ length: n }, (_, at) => make(first + at)) };
  });
}

const hex8 = (value: number) => (value >>> 0).toString(16).padStart(8, '0');

function reversedBits(word: number): number {
  let turned = 0;
  for (let at = 0; at < 32; at++) turned |= ((word >>> at) & 1) << (31 - at);
  return turned;
}

/** In how many ways a text of `length` characters falls into `parts` of 1 to `longest`. */
function readings(length: number, parts: number, longest: number): number {
  if (parts === 0) return length === 0 ? 1 : 0;
  let ways = 0;
  for (let first = 1; first <= Math.min(longest, length); first++) ways += readings(length - first, parts - 1, longest);
  return ways;
}

const MOST_READINGS = Math.max(...Array.from({ length: 37 }, (_, length) => readings(length, 4, 9)));

/** log2 of 62 · 61 · … · (62 − 15). */
const SIXTEEN_OF_62 = Array.from({ length: 16 }, (_, at) => Math.log2(62 - at)).reduce((sum, bits) => sum + bits, 0);

const WORDS = (
  'able amber apple arrow autumn basil beacon birch black bold brave brook calm cedar clever cloud coral crimson dawn delta dusty eager ' +
  'early ember falcon fancy fern flint forest frosty gentle ginger glad golden grove harbor hazel hidden holly icy ivory jade jolly ' +
  'kind lake lemon lively lucky maple meadow merry misty noble oak olive otter pearl pine proud quiet rapid raven river'
).split(' ');

export const HELD_OUT_DEFECTIVE: readonly Generator[] = [
  independent('sha256-of-128', 128, 'SHA-256 of 128 random bits', undefined, (source) =>
    digest('sha256', source.hex(32)),
  ),
  independent('sha256-of-24', 24, 'SHA-256 of 24 random bits: repeats', 20_000, (source) =>
    digest('sha256', source.hex(6)),
  ),
  independent('md5-of-a-million', Math.log2(1e6), 'md5(random_int(0, 999999)): repeats', 5_000, (source) =>
    digest('md5', String(source.below(1e6))),
  ),
  independent(
    'byte-modulo-62',
    22 * -Math.log2(5 / 256),
    'byte % 62: eight characters have 5 of 256',
    1_000,
    (source) => Array.from({ length: 22 }, () => BASE62[source.byte() % 62]).join(''),
  ),
  independent('byte-modulo-36', 25 * 5, 'byte % 36: four characters have 8 of 256', 1_000, (source) =>
    Array.from({ length: 25 }, () => (source.byte() % 36).toString(36)).join(''),
  ),
  independent('byte-modulo-10', 20 * -Math.log2(26 / 256), 'byte % 10: six digits have 26 of 256', 20_000, (source) =>
    Array.from({ length: 20 }, () => source.byte() % 10).join(''),
  ),
  independent(
    'random-ints-bare',
    4 * Math.log2(1e9) - Math.log2(MOST_READINGS),
    'four of 10^9, unpadded and without dashes: so many readings at most',
    undefined,
    (source) => Array.from({ length: 4 }, () => source.below(1e9)).join(''),
  ),
  independent(
    'unpadded-bytes',
    128 - Math.log2(12_870),
    '16 bytes, each in hex without padding: 24 digits have up to C(16, 8) readings',
    undefined,
    (source) => Array.from({ length: 16 }, () => source.byte().toString(16)).join(''),
  ),
  independent('ascii-bytes', 112, '16 bytes without their top bit: each digit has to vouch for itself', 100, (source) =>
    Array.from({ length: 16 }, () => (source.byte() & 127).toString(16).padStart(2, '0')).join(''),
  ),
  independent(
    'stuck-bits',
    126,
    'one bit of the fourth byte is always set, one of the tenth never; the bound says it',
    undefined,
    (source) => {
      const bytes = source.bytes(16);
      bytes[3] = (bytes[3] ?? 0) | 0x08;
      bytes[9] = (bytes[9] ?? 0) & 0xef;
      return bytes.toString('hex');
    },
  ),
  independent(
    'unmappable-bytes',
    16 * -Math.log2(129 / 256),
    '16 random bytes read as US-ASCII: the upper half becomes "?", as one other does',
    20,
    (source) =>
      Array.from({ length: 16 }, () => {
        const byte = source.byte();
        return (byte < 128 ? byte : 63).toString(16).padStart(2, '0');
      }).join(''),
  ),
  independent('base64-of-hex', 64, 'base64 of 16 hexadecimal digits; the form says it', undefined, (source) =>
    Buffer.from(source.hex(16)).toString('base64'),
  ),
  independent('thrice', 32, 'four bytes three times', 20, (source) => source.hex(8).repeat(3)),
  independent(
    'sixteen-of-62',
    SIXTEEN_OF_62,
    'letters and digits shuffled well, the first 16: none comes twice',
    1_000,
    (source) => {
      const left = [...BASE62];
      return Array.from({ length: 16 }, () => left.splice(source.below(left.length), 1)[0]).join('');
    },
  ),
  independent(
    'rc4-first-bytes',
    126.5,
    'RC4 under fresh keys: the second byte is 0 in 1 of 128; half a bit for the lesser biases',
    20_000,
    (source) => Buffer.from(rc4(source.bytes(16), 16)).toString('hex'),
  ),
  independent(
    'word-word-number',
    2 * Math.log2(64) + Math.log2(9_000),
    'two of 64 words and a number of four digits',
    1_000,
    (source) => `${WORDS[source.below(64)]}-${WORDS[source.below(64)]}-${1_000 + source.below(9_000)}`,
  ),
  independent('seeded-16-bits', 16, 'mt_srand with 16 bits for every value: repeats', 1_000, (source) => {
    const word = twister(source.below(2 ** 16));
    return Array.from({ length: 4 }, () => hex8(word())).join('');
  }),
  independent('debian-pid', Math.log2(32_767), 'the process number is all that is random: repeats', 1_000, (source) =>
    digest('sha1', `debian ${1 + source.below(32_767)}`),
  ),
  independent(
    'pool-16-bits',
    16,
    'one of 65,536 made before, none of which can be guessed unseen: repeats',
    1_000,
    (source) => digest('sha256', `pool ${source.below(2 ** 16)}`).slice(0, 32),
  ),
  independent('pool-24-bits', 24, 'one of 2^24', 20_000, (source) =>
    digest('sha256', `pool ${source.below(2 ** 24)}`).slice(0, 32),
  ),
  defective(
    { id: 'half-kept', bits: 64, because: 'eight new bytes, then the eight of the value before' },
    100,
    (n, source) => {
      let before = source.hex(16);
      return {
        values: Array.from({ length: n }, () => {
          const fresh = source.hex(16);
          const value = fresh + before;
          before = fresh;
          return value;
        }),
      };
    },
  ),
  defective(
    {
      id: 'feistel-24',
      bits: 23.99,
      because:
        'a keyed permutation of a counter: any of 2^24 not yet seen, so repeats are missing, as on a server that draws again',
    },
    undefined,
    (n, source) => {
      const key = source.bytes(16);
      const first = source.below(2 ** 23);
      return {
        values: Array.from({ length: n }, (_, at) =>
          feistel(first + at, 12, key)
            .toString(16)
            .padStart(6, '0'),
        ),
      };
    },
  ),
  counter(
    'sha1-name-counter',
    'sha1("admin" . counter): the name is a usual one',
    100,
    () => (count) => digest('sha1', `admin${count}`),
  ),
  counter('sha256-address-counter', 'SHA-256 of an address that nobody told and the counter', undefined, (source) => {
    const address = `${source.pick('abcdefghijklmnopqrstuvwxyz', 7)}@example.org`;
    return (count) => digest('sha256', `${address}:${count}`);
  }),
  counter('optimus', 'count · prime mod 2^31, xor a constant', 100, (source) => {
    const secret = source.word() >>> 1;
    return (count) => String(((Math.imul(count, 1_580_030_173) & 0x7fff_ffff) ^ secret) >>> 0);
  }),
  counter('sqids', 'anyone undoes it with the alphabet that everyone has', 100, () => sqids),
  counter('hashids', 'a salted alphabet; its salt follows from the sample', 1_000, (source) => hashids(source.hex(16))),
  counter('gray-code', 'a counter in Gray code', 20, () => (count) => hex8(count ^ (count >>> 1))),
  counter(
    'reversed-digits',
    "a counter's ten digits backwards",
    20,
    () => (count) => [...String(count).padStart(10, '0')].reverse().join(''),
  ),
  counter('reversed-bits', "a counter's 32 bits backwards", 20, () => (count) => hex8(reversedBits(count))),
  counter('sequential-guid', 'NEWSEQUENTIALID: one number goes on, the rest is the host', 20, (source) => {
    const host = source.hex(24);
    return (count) => `${hex8(count)}-${host.slice(0, 4)}-11ee-${host.slice(8, 12)}-${host.slice(12)}`.toUpperCase();
  }),
];
