/**
 * Generators that put out their whole state through a mixing that can be undone: SplitMix64 (SplittableRandom and ThreadLocalRandom of Java;
 * Steele, Lea and Flood 2014), whose state is a counter, and xorshift64* (Vigna 2016).
 */

import { longsOf } from './arithmetic/words.ts';
import type { Recovery } from './known-generator.ts';

const FULL = 2n ** 64n;
const FEWEST_CHECKED = 2;
const MOST = 64;

interface Mixing {
  /** Rounds of x ← (x ^ x >> shift) · factor, the last one without the product. */
  readonly rounds: readonly (readonly [shift: bigint, factor: bigint])[];
  readonly last: bigint;
}

/** mix64 of SplittableRandom, and of ThreadLocalRandom. */
const MIXINGS: readonly Mixing[] = [
  {
    rounds: [
      [30n, inverse(0xbf58476d1ce4e5b9n)],
      [27n, inverse(0x94d049bb133111ebn)],
    ],
    last: 31n,
  },
  {
    rounds: [
      [33n, inverse(0xff51afd7ed558ccdn)],
      [33n, inverse(0xc4ceb9fe1a85ec53n)],
    ],
    last: 33n,
  },
];
const STAR = inverse(0x2545f4914f6cdd1dn);

export function recogniseMixedCounter(values: readonly string[]): Recovery | undefined {
  const longs = longsOf(values.slice(0, MOST), MOST);
  if (longs === undefined || longs.length < 2 + FEWEST_CHECKED || new Set(longs).size < longs.length) return undefined;
  const checked = longs.length - 2;
  for (const mixing of MIXINGS) {
    if (isEvenlySpaced(longs, mixing)) return { generator: 'splitmix64', checked, correct: checked, bits: 0 };
  }
  const isStar = longs.every((long, at) => at === 0 || stepStar((longs[at - 1] ?? 0n) * STAR) === (long * STAR) % FULL);
  return isStar ? { generator: 'xorshift64-star', checked, correct: checked, bits: 0 } : undefined;
}

/** A counter steps by the same each time, whatever the step. */
function isEvenlySpaced(longs: readonly bigint[], mixing: Mixing): boolean {
  const [first = 0n, second = 0n] = longs.slice(0, 2).map((long) => unmix(long, mixing));
  const step = second - first;
  let state = second;
  return longs.slice(2).every((long) => {
    const next = unmix(long, mixing);
    const isSame = BigInt.asUintN(64, next - state) === BigInt.asUintN(64, step);
    state = next;
    return isSame;
  });
}

function unmix(long: bigint, { rounds, last }: Mixing): bigint {
  return rounds.reduceRight((x, [shift, factor]) => unshift((x * factor) % FULL, shift), unshift(long, last));
}

/** Undoes x ^ x >> shift. */
function unshift(mixed: bigint, shift: bigint): bigint {
  let x = mixed;
  for (let by = shift; by < 64n; by += shift) x = mixed ^ (x >> shift);
  return x;
}

function stepStar(product: bigint): bigint {
  let x = product % FULL;
  x ^= x >> 12n;
  x = (x ^ (x << 25n)) % FULL;
  return x ^ (x >> 27n);
}

/** Of an odd number modulo 2^64, by Newton's method. */
function inverse(odd: bigint): bigint {
  let x = odd;
  for (let step = 0; step < 6; step++) x = BigInt.asUintN(64, x * (2n - odd * x));
  return x;
}
