/** Held out: identifiers made of the time, of a counter, or of both. The truth is for somebody who knows when a value was received. */
import { createHmac } from 'node:crypto';
import type { Generator } from './generator.ts';
import { glibcRandom, twister } from './held-out-registers.ts';
import { phpLcgValue, v8Random } from './held-out-small-state.ts';
import { CROCKFORD, written } from './held-out-spellings.ts';
import { clocks, digest, MILLISECONDS_OPEN, type Source } from './seeded.ts';

const MICROSECONDS_OPEN = MILLISECONDS_OPEN + Math.log2(1_000);
const PUSH = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
const LOWER36 = '0123456789abcdefghijklmnopqrstuvwxyz';

/** To the microsecond, as the panel does in the background. */
const GUESSES = 250_000;

type Make = (made: number, at: number) => string;

function timed(
  id: string,
  bits: number,
  because: string,
  foundAt: number | undefined,
  start: (source: Source) => Make,
): Generator {
  return {
    id,
    bits,
    because,
    kind: 'timed',
    ...(foundAt === undefined ? {} : { foundAt }),
    draw: (n, source) => {
      const make = start(source);
      const moments = clocks(n, source);
      return { values: moments.map(({ made }, at) => make(made, at)), times: moments.map(({ received }) => received) };
    },
  };
}

/** PHP's uniqid: seconds and microseconds in hex. */
function uniqid(made: number, source: Source): string {
  return (
    Math.floor(made / 1000).toString(16) + ((made % 1000) * 1000 + source.below(1000)).toString(16).padStart(5, '0')
  );
}

export const HELD_OUT_TIMED: readonly Generator[] = [
  timed(
    'xid',
    0,
    'second, machine, process and counter; the counter goes on, the second is the receipt’s but for its edge',
    20,
    (source) => {
      const fixed = source.hex(10);
      const first = source.below(2 ** 23);
      return (made, at) => {
        const bytes =
          Math.floor(made / 1000)
            .toString(16)
            .padStart(8, '0') +
          fixed +
          (first + at).toString(16).padStart(6, '0');
        // 96 bits and four of padding behind them.
        return written(BigInt(`0x${bytes}`) << 4n, '0123456789abcdefghijklmnopqrstuv', 20);
      };
    },
  ),
  timed(
    'uniqid-entropy',
    MICROSECONDS_OPEN,
    'uniqid("", true): the microsecond; lcg_value follows from the sample',
    20,
    (source) => {
      const lcg = phpLcgValue(source);
      return (made) => uniqid(made, source) + (lcg() * 10).toFixed(8);
    },
  ),
  {
    ...timed(
      'md5-uniqid',
      MICROSECONDS_OPEN,
      'md5(uniqid()): 40,000 guesses',
      100,
      (source) => (made) => digest('md5', uniqid(made, source)),
    ),
    guesses: GUESSES,
  },
  {
    ...timed('md5-microtime', MICROSECONDS_OPEN, 'md5(microtime()): 40,000 guesses', 100, (source) => (made) => {
      const fraction = String((made % 1000) * 1000 + source.below(1000)).padStart(6, '0');
      return digest('md5', `0.${fraction}00 ${Math.floor(made / 1000)}`);
    }),
    guesses: GUESSES,
  },
  timed(
    'md5-second-pid',
    3,
    'md5(time() . getmypid()) on eight workers: the second is known, the worker is not',
    100,
    (source) => {
      const first = 1_000 + source.below(30_000);
      return (made) => digest('md5', `${Math.floor(made / 1000)}${first + source.below(8)}`);
    },
  ),
  timed(
    'md5-millisecond-pid',
    MILLISECONDS_OPEN,
    'md5 of the millisecond and one process: 40 · 32,768 guesses for the first, 40 after',
    100,
    (source) => {
      const pid = 1 + source.below(32_767);
      return (made) => digest('md5', `${made}.${pid}`);
    },
  ),
  timed('time-xor', MILLISECONDS_OPEN, 'the millisecond xor a constant, in hex', 20, (source) => {
    const secret = BigInt(`0x${source.hex(12)}`);
    return (made) => (BigInt(made) ^ secret).toString(16).padStart(12, '0');
  }),
  timed(
    'time-times-prime',
    MILLISECONDS_OPEN,
    'the millisecond times 2,654,435,761 modulo 2^32',
    100,
    () => (made) => (Math.imul(made % 2 ** 32, 2_654_435_761) >>> 0).toString(16).padStart(8, '0'),
  ),
  timed('snowflake-random', 64 + MILLISECONDS_OPEN, 'a snowflake of one node, then 64 random bits', 100, (source) => {
    const node = BigInt(source.below(1024));
    return (made) => `${(BigInt(made - 1_288_834_974_657) << 22n) | (node << 12n)}-${source.hex(16)}`;
  }),
  timed(
    'tsid',
    22 + MILLISECONDS_OPEN,
    '42 bits of time, 22 random, in Crockford’s base 32',
    100,
    (source) => (made) =>
      written((BigInt(made - 1_577_836_800_000) << 22n) | BigInt(source.below(2 ** 22)), CROCKFORD, 13),
  ),
  timed(
    'push-id',
    72 + MILLISECONDS_OPEN,
    'Firebase: the millisecond in 8 characters, 12 random of 64',
    100,
    (source) => (made) => written(BigInt(made), PUSH, 8) + source.pick(PUSH, 12),
  ),
  timed(
    'date-now-random',
    MILLISECONDS_OPEN,
    'Date.now() and Math.round(Math.random() · 10^9); the register follows from the sample',
    100,
    (source) => {
      const random = v8Random(source);
      return (made) => `${made}-${Math.round(random() * 1e9)}`;
    },
  ),
  timed(
    'cuid',
    MILLISECONDS_OPEN,
    'the first cuid: time, counter, host and two blocks of Math.random',
    20,
    (source) => {
      const random = v8Random(source);
      const host = source.pick(LOWER36, 4);
      const first = source.below(1000);
      const block = () => written(BigInt(Math.floor(random() * 36 ** 4)), LOWER36, 4).slice(-4);
      return (made, at) =>
        `c${written(BigInt(made), LOWER36)}${written(BigInt((first + at) % 36 ** 4), LOWER36, 4)}${host}${block()}${block()}`;
    },
  ),
  timed(
    'iso-and-random',
    32 + MILLISECONDS_OPEN,
    'the time in digits, then 32 random bits',
    20,
    (source) => (made) => `${new Date(made).toISOString().replace(/[-:Z]/g, '')}-${source.hex(8)}`,
  ),
  timed('srand-time', 0, 'srand(time(NULL)) for every value: the second is known', 20, () => (made) => {
    const random = glibcRandom(Math.floor(made / 1000));
    return Array.from({ length: 32 }, () => (random() % 16).toString(16)).join('');
  }),
  timed(
    'mt-srand-microtime',
    MICROSECONDS_OPEN,
    'mt_srand((double)microtime() · 1000000), md5(mt_rand()): 40,000 of 10^6 seeds',
    5_000,
    (source) => (made) => {
      const random = twister((made % 1000) * 1000 + source.below(1000));
      return digest('md5', String(random() >>> 1));
    },
  ),
  timed(
    'signed-time',
    MILLISECONDS_OPEN,
    'a tag of 64 bits under a secret key, then the millisecond that it signs: both follow for the signer, and the tag is no identifier',
    undefined,
    (source) => {
      const key = source.bytes(32);
      return (made) => `${createHmac('sha256', key).update(String(made)).digest('hex').slice(0, 16)}.${made}`;
    },
  ),
];
