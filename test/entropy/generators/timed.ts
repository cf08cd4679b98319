/** Identifiers that carry a clock or a counter. */
import { each, type Generator } from './generator.ts';
import { type Clock, clocks, MILLISECONDS_OPEN, type Source } from './seeded.ts';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const timed = (
  id: string,
  bits: number,
  because: string,
  start: (source: Source) => (clock: Clock, index: number) => string,
): Generator => ({
  id,
  bits,
  because,
  kind: 'timed',
  draw(n, source) {
    const make = start(source);
    const ticks = clocks(n, source);
    return { values: ticks.map(make), times: ticks.map(({ received }) => received) };
  },
});

const hex = (value: number | bigint, length: number) => value.toString(16).padStart(length, '0');

function crockford(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest >>= 5n) text = CROCKFORD[Number(rest & 31n)] + text;
  return text;
}

/** 100 ns ticks since 1582, the lowest 10,000 of a millisecond evenly. */
function ticksOf({ made }: Clock, source: Source): string {
  return hex(BigInt(made) * 10_000n + BigInt(source.below(10_000)) + 122_192_928_000_000_000n, 15);
}

const TICKS_OPEN = Math.log2(400_000);

export const TIMED: readonly Generator[] = [
  timed('uuid7', 74 + MILLISECONDS_OPEN, '74 random bits, and 40 possible milliseconds', (source) => ({ made }) => {
    const time = hex(made, 12);
    const random = source.hex(18);
    const variant = '89ab'[source.below(4)];
    return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(3, 6)}-${random.slice(6)}`;
  }),
  timed('uuid1', TICKS_OPEN, 'node and clock sequence are known; 400,000 possible ticks', (source) => {
    const tail = `9${source.hex(3)}-${source.hex(12)}`;
    return (clock) => {
      const ticks = ticksOf(clock, source);
      return `${ticks.slice(7)}-${ticks.slice(3, 7)}-1${ticks.slice(0, 3)}-${tail}`;
    };
  }),
  timed('uuid6', TICKS_OPEN, 'as version 1, in order', (source) => {
    const tail = `9${source.hex(3)}-${source.hex(12)}`;
    return (clock) => {
      const ticks = ticksOf(clock, source);
      return `${ticks.slice(0, 8)}-${ticks.slice(8, 12)}-6${ticks.slice(12)}-${tail}`;
    };
  }),
  timed('ulid', 80 + MILLISECONDS_OPEN, '80 random bits, and 40 possible milliseconds', (source) => ({ made }) => {
    return crockford(BigInt(made), 10) + source.pick(CROCKFORD, 16);
  }),
  timed('objectid', 0, 'seconds, a constant, a counter', (source) => {
    const machine = source.hex(10);
    const counter = source.below(2 ** 24);
    return ({ made }, index) => hex(Math.floor(made / 1000), 8) + machine + hex((counter + index) % 2 ** 24, 6);
  }),
  timed('xid', 0, 'as ObjectId, in base32hex', (source) => {
    const machine = source.hex(10);
    const counter = source.below(2 ** 24);
    return ({ made }, index) => {
      const bytes = hex(Math.floor(made / 1000), 8) + machine + hex((counter + index) % 2 ** 24, 6);
      return (BigInt(`0x${bytes}`) << 4n).toString(32).padStart(20, '0');
    };
  }),
  timed('snowflake', MILLISECONDS_OPEN, '40 possible milliseconds; worker and sequence are known', () => ({ made }) => {
    return String((BigInt(made - 1_288_834_974_657) << 22n) | (5n << 12n));
  }),
  timed('ksuid', 128, '16 bytes after the second, as a number in base 62', (source) => ({ made }) => {
    let value = BigInt(`0x${hex(Math.floor(made / 1000) - 1_400_000_000, 8)}${source.hex(32)}`);
    let text = '';
    for (; text.length < 27; value /= 62n) text = BASE62[Number(value % 62n)] + text;
    return text;
  }),
  timed('uniqid', Math.log2(40_000), 'microseconds: 40,000 possible ones', (source) => ({ made }) => {
    return hex(Math.floor(made / 1000), 8) + hex((made % 1000) * 1000 + source.below(1000), 5);
  }),
  timed('cuid', 8 * Math.log2(36) + MILLISECONDS_OPEN, '8 random base-36 digits, and 40 milliseconds', (source) => {
    const print = source.pick('0123456789abcdefghijklmnopqrstuvwxyz', 4);
    return ({ made }, index) =>
      `c${made.toString(36)}${index.toString(36).padStart(4, '0')}${print}${source.pick('0123456789abcdefghijklmnopqrstuvwxyz', 8)}`;
  }),
  timed('ms_and_4_hex', 16 + MILLISECONDS_OPEN, '16 random bits, and 40 milliseconds', (source) => ({ made }) => {
    return `${made}-${source.hex(4)}`;
  }),
  timed('b64_user_time', 0, 'base64 of a name and the second', () => ({ made }) => {
    return Buffer.from(`user${1000}:${Math.floor(made / 1000)}`).toString('base64');
  }),
  {
    id: 'random_steps',
    bits: 16,
    because: 'each is 1 to 65,536 above the one before',
    kind: 'timed',
    draw(n, source) {
      let value = 2 ** 40 + source.word();
      const next = () => {
        value += 1 + source.below(65_536);
        return hex(value, 12);
      };
      return { values: Array.from({ length: n }, next) };
    },
  },
  {
    id: 'two_object_servers',
    bits: 1,
    because: 'two servers with counters take turns by the toss of a coin',
    kind: 'timed',
    draw(n, source) {
      const ticks = clocks(n, source);
      const servers = [0, 1].map(() => ({ machine: source.hex(10), counter: source.below(2 ** 20) }));
      const values = ticks.map(({ made }) => {
        const server = servers[source.below(2)] ?? { machine: '', counter: 0 };
        return hex(Math.floor(made / 1000), 8) + server.machine + hex(server.counter++, 6);
      });
      return { values, times: ticks.map(({ received }) => received) };
    },
  },
  {
    id: 'dated_prefix',
    bits: 64,
    because: 'the day is known; 16 random hex characters',
    kind: 'timed',
    draw: each((source) => `2025-11-24_${source.hex(16)}`),
  },
];
