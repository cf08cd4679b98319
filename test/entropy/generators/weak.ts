/** Generators that somebody can predict. Truth is 0 bits where state or rule can be computed from the sample, unless it says otherwise. */
import type { Generator } from './generator.ts';
import {
  Congruential48,
  dotnetRandom,
  glibcRandom,
  goRand,
  MersenneTwister,
  mwc1616,
  V8Random,
  xorshiftSum,
} from './machines.ts';
import { clocks, digest, MILLISECONDS_OPEN, type Source } from './seeded.ts';

const weak = (
  id: string,
  foundAt: number | undefined,
  because: string,
  start: (source: Source) => (index: number) => string,
  bits = 0,
): Generator => ({
  id,
  bits,
  because,
  kind: 'weak',
  ...(foundAt === undefined ? {} : { foundAt }),
  draw(n, source) {
    const make = start(source);
    return { values: Array.from({ length: n }, (_, index) => make(index)) };
  },
});

const clocked = (
  id: string,
  foundAt: number | undefined,
  because: string,
  make: (made: number, source: Source) => string,
  bits: number,
): Generator => ({
  id,
  bits,
  because,
  kind: 'weak',
  ...(foundAt === undefined ? {} : { foundAt }),
  draw(n, source) {
    const ticks = clocks(n, source);
    return { values: ticks.map(({ made }) => make(made, source)), times: ticks.map(({ received }) => received) };
  },
});

const BASE62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const hex = (word: number) => (word >>> 0).toString(16).padStart(8, '0');

export const WEAK: readonly Generator[] = [
  weak('counter_dec', 20, 'adds 1', (source) => {
    const start = 9_000 + source.below(900_000);
    return (index) => String(start + index);
  }),
  weak('counter_hex_step', 20, 'adds 7', (source) => {
    const start = source.below(2 ** 24);
    return (index) => hex(start + 7 * index).padStart(16, '0');
  }),
  weak('md5_counter', 100, 'md5 of a number that adds 1', (source) => {
    const start = source.below(5_000);
    return (index) => digest('md5', String(start + index));
  }),
  clocked('sha1_time_ms', 100, '40 possible milliseconds', (made) => digest('sha1', String(made)), MILLISECONDS_OPEN),
  clocked('md5_time_s', 100, 'the second is known', (made) => digest('md5', String(Math.floor(made / 1000))), 0),
  clocked(
    'sha256_time_s_user',
    undefined,
    'a name that nobody guesses, and the second',
    (made, source) => {
      return digest('sha256', `${source.hex(8)}${Math.floor(made / 1000)}`);
    },
    32,
  ),
  clocked(
    'php4_md5',
    undefined,
    '20 bits of microseconds, ten of the process',
    (made, source) => {
      return digest('md5', `${Math.floor(made / 1000)}${source.below(2 ** 20)}${source.below(1024)}salt`);
    },
    30,
  ),
  clocked(
    'perl_cgi_session_md5',
    undefined,
    'a seed of 32 bits',
    (made, source) => {
      return digest('md5', `${1234}${Math.floor(made / 1000)}${source.word()}`);
    },
    32,
  ),
  weak('math_random_b36', 20, 'xorshift128+ of V8', (source) => {
    const machine = new V8Random(source);
    return () => machine.next().toString(36).slice(2);
  }),
  weak('math_random_b36_twice', 20, 'two calls of Math.random()', (source) => {
    const machine = new V8Random(source);
    return () => machine.next().toString(36).slice(2, 12) + machine.next().toString(36).slice(2, 12);
  }),
  weak('math_random_dec', 20, 'xorshift128+ of V8, in decimal', (source) => {
    const machine = new V8Random(source);
    return () => String(machine.next()).slice(2);
  }),
  weak('math_random_hex32', 20, '32 calls, four bits of each', (source) => {
    const machine = new V8Random(source);
    return () => Array.from({ length: 32 }, () => Math.floor(machine.next() * 16).toString(16)).join('');
  }),
  weak('math_random_b62_32', 20, '32 calls, a letter or digit of each', (source) => {
    const machine = new V8Random(source);
    return () => Array.from({ length: 32 }, () => BASE62[Math.floor(machine.next() * 62)]).join('');
  }),
  weak('math_random_uuid', 20, 'a UUID of 31 calls', (source) => {
    const machine = new V8Random(source);
    return () =>
      'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
        const digit = Math.floor(machine.next() * 16);
        return (place === 'x' ? digit : (digit & 3) | 8).toString(16);
      });
  }),
  weak('math_random_guid', 20, 'a GUID of eight calls, 16 bits of each', (source) => {
    const machine = new V8Random(source);
    return () =>
      Array.from({ length: 8 }, () =>
        Math.floor(machine.next() * 65_536)
          .toString(16)
          .padStart(4, '0'),
      ).join('');
  }),
  weak('java_util_random_2x32', 20, '48 bits of state', (source) => {
    const machine = new Congruential48(source);
    return () => hex(machine.next(32)) + hex(machine.next(32));
  }),
  weak('java_next_long', 20, 'nextLong(): 48 bits of state', (source) => {
    const machine = new Congruential48(source);
    return () => {
      const high = BigInt(machine.next(32) | 0) << 32n;
      return BigInt.asUintN(64, high + BigInt(machine.next(32) | 0))
        .toString(16)
        .padStart(16, '0');
    };
  }),
  weak('mt19937_hex32', 1000, 'the whole state after 624 words', (source) => {
    const machine = new MersenneTwister(source.word());
    return () => hex(machine.next()) + hex(machine.next()) + hex(machine.next()) + hex(machine.next());
  }),
  weak('libc_rand_lcg_dec', 20, 'the state itself, 31 bits', (source) => {
    let state = source.word() & 0x7fffffff;
    return () => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return String(state);
    };
  }),
  weak('minstd_dec', 20, 'multiplies by 48271 modulo 2^31 − 1', (source) => {
    let state = 1 + source.below(2 ** 31 - 2);
    return () => {
      state = Number((BigInt(state) * 48_271n) % 2_147_483_647n);
      return String(state);
    };
  }),
  weak('rand_mod_10_x8', 100, 'rand() of Microsoft, modulo 10', (source) => {
    let state = source.word();
    const rand = () => {
      state = (Math.imul(state, 214_013) + 2_531_011) | 0;
      return (state >>> 16) & 0x7fff;
    };
    return () => Array.from({ length: 8 }, () => rand() % 10).join('');
  }),
  weak('glibc_rand_dec', 100, 'random() of glibc', (source) => {
    const next = glibcRandom(source.word());
    return () => String(next()).padStart(10, '0');
  }),
  weak('go_int63_dec', 1000, 'math/rand of Go', (source) => {
    const next = goRand(source);
    return () => String(BigInt.asUintN(63, next()));
  }),
  weak('dotnet_next_dec', 100, 'System.Random of .NET', (source) => {
    const next = dotnetRandom(source.word() & 0x7fffffff);
    return () => String(next());
  }),
  weak('perl_rand', 20, 'drand48: the state itself, 48 bits', (source) => {
    const machine = new Congruential48(source);
    return () => (machine.next(48) / 2 ** 48).toFixed(15);
  }),
  weak('math_random_mwc1616', 20, 'Math.random() of old V8', (source) => {
    const next = mwc1616(source);
    return () => next().toString(36).slice(2);
  }),
  weak('math_random_spidermonkey', 1000, 'Math.random() of Firefox', (source) => {
    const next = xorshiftSum(source);
    return () => String(next()).slice(2);
  }),
  weak('mt19937_choices_hex32', 1000, 'four bits of every second word', (source) => {
    const machine = new MersenneTwister(source.word());
    const digit = () => {
      const high = machine.next();
      machine.next();
      return (high >>> 28).toString(16);
    };
    return () => Array.from({ length: 32 }, digit).join('');
  }),
  weak('lfsr32_hex', 1000, 'xorshift32', (source) => {
    let x = source.word() | 1;
    return () => {
      x ^= x << 13;
      x ^= x >>> 17;
      x ^= x << 5;
      return hex(x);
    };
  }),
  weak('xorshift64_star_hex', 1000, 'xorshift64*: 64 bits of state; only the lowest bit is linear', (source) => {
    let x = (BigInt(source.word()) << 32n) | BigInt(source.word() | 1);
    return () => {
      x ^= x >> 12n;
      x ^= BigInt.asUintN(64, x << 25n);
      x ^= x >> 27n;
      return BigInt.asUintN(64, x * 0x2545f4914f6cdd1dn)
        .toString(16)
        .padStart(16, '0');
    };
  }),
  weak('hash_chain', 100, 'md5 of the one before', (source) => {
    let last = digest('md5', source.hex(32));
    return () => {
      last = digest('md5', last);
      return last;
    };
  }),
  weak('sha256_counter', 100, 'sha256 of a number that adds 1', (source) => {
    const start = source.below(5_000);
    return (index) => digest('sha256', String(start + index));
  }),
  weak('hashids_like_counter', 1000, 'each digit of a counter through a table of its own', (source) => {
    const alphabet = '0123456789abcdef';
    const tables = Array.from({ length: 8 }, () => shuffled(alphabet, source));
    const start = source.below(2 ** 20);
    return (index) => [...hex(start + index)].map((digit, at) => tables[at]?.[alphabet.indexOf(digit)]).join('');
  }),
  weak('b64_json_counter', 20, 'base64 of {"id":…}', (source) => {
    const start = 100_000 + source.below(500_000);
    return (index) => Buffer.from(`{"id":${start + index}}`).toString('base64');
  }),
  weak('constant', 20, 'always the same', (source) => {
    const only = source.hex(32);
    return () => only;
  }),
  weak('toggling', 20, 'two values in turn', (source) => {
    const both = [source.hex(32), source.hex(32)];
    return (index) => both[index % 2] ?? '';
  }),
  weak(
    'decimal_time_s',
    20,
    'no more than a number of ten digits that adds 3',
    () => (index) => String(1_764_000_000 + 3 * index),
  ),
  weak('digits_reversed_counter', 1000, 'a counter of twelve digits, its ones first', (source) => {
    const start = source.below(10 ** 9);
    return (index) => [...String(start + index).padStart(12, '0')].reverse().join('');
  }),
];

export function shuffled(text: string, source: Source): string {
  const characters = [...text];
  for (let at = characters.length - 1; at > 0; at--) {
    const other = source.below(at + 1);
    [characters[at], characters[other]] = [characters[other] ?? '', characters[at] ?? ''];
  }
  return characters.join('');
}
