/** Generators with a state of a few words, as their languages have them. */
import type { Source } from './seeded.ts';

/** V8's Math.random: xorshift128+ without the sum, 64 numbers made at once and handed out backwards. */
export function v8Random(source: Source): () => number {
  let [aHigh, aLow, bHigh, bLow] = [source.word(), source.word(), source.word(), source.word()];
  const step = (): number => {
    let high = aHigh;
    let low = aLow;
    aHigh = bHigh;
    aLow = bLow;
    high ^= (high << 23) | (low >>> 9);
    low ^= low << 23;
    low ^= (low >>> 17) | (high << 15);
    high ^= high >>> 17;
    low ^= bLow ^ ((bLow >>> 26) | (bHigh << 6));
    high ^= bHigh ^ (bHigh >>> 26);
    bHigh = high;
    bLow = low;
    return ((aHigh >>> 0) * 2 ** 20 + (aLow >>> 12)) / 2 ** 52;
  };
  let cache: number[] = [];
  return () => {
    if (cache.length === 0) cache = Array.from({ length: 64 }, step);
    return cache.pop() ?? 0;
  };
}

/** SpiderMonkey's Math.random: the same register, but the sum of both words, its lower 53 bits. */
export function firefoxRandom(source: Source): () => number {
  let one = BigInt(`0x${source.hex(16)}`);
  let other = BigInt(`0x${source.hex(16)}`);
  return () => {
    const b = other;
    let a = one ^ BigInt.asUintN(64, one << 23n);
    a = a ^ b ^ (a >> 17n) ^ (b >> 26n);
    one = b;
    other = a;
    return Number((a + b) & 0x1f_ffff_ffff_ffffn) / 2 ** 53;
  };
}

export interface JavaRandom {
  next(bits: number): number;
  nextInt(bound: number): number;
  nextLong(): bigint;
}

/** java.util.Random: x · 0x5DEECE66D + 11 mod 2^48, in two halves of 24 bits. */
export function javaRandom(high: number, low: number): JavaRandom {
  let upper = high;
  let lower = low;
  const next = (bits: number): number => {
    const product = lower * 0xec_e66d + 11;
    const carry = Math.floor(product / 2 ** 24);
    upper = (upper * 0xec_e66d + lower * 0x5de + carry) % 2 ** 24;
    lower = product - carry * 2 ** 24;
    return (upper * 2 ** 8 + (lower >>> 16)) >>> (32 - bits);
  };
  const nextInt = (bound: number): number => {
    if ((bound & (bound - 1)) === 0) return Math.floor((bound * next(31)) / 2 ** 31);
    for (;;) {
      const drawn = next(31);
      const left = drawn % bound;
      if (drawn - left + bound - 1 < 2 ** 31) return left;
    }
  };
  const nextLong = () => BigInt.asUintN(64, (BigInt(next(32)) << 32n) + BigInt.asIntN(32, BigInt(next(32))));
  return { next, nextInt, nextLong };
}

export function drawnJavaRandom(source: Source): JavaRandom {
  return javaRandom(source.below(2 ** 24), source.below(2 ** 24));
}

/** drand48 as Perl has it: the register of java.util.Random, all 48 bits of it as a fraction. */
export function perlRandom(source: Source): () => number {
  let state = BigInt(`0x${source.hex(12)}`);
  return () => {
    state = BigInt.asUintN(48, state * 0x5_deec_e66dn + 11n);
    return Number(state) / 2 ** 48;
  };
}

const GOLDEN = 0x9e37_79b9_7f4a_7c15n;

/** SplitMix64 (Steele, Lea, Flood 2014) with the constants of SplittableRandom or of ThreadLocalRandom. */
export function splitMix(seed: bigint, mix: 'splittable' | 'thread-local'): () => bigint {
  let state = seed;
  const rounds: readonly (readonly [bigint, bigint])[] =
    mix === 'splittable'
      ? [
          [30n, 0xbf58_476d_1ce4_e5b9n],
          [27n, 0x94d0_49bb_1331_11ebn],
        ]
      : [
          [33n, 0xff51_afd7_ed55_8ccdn],
          [33n, 0xc4ce_b9fe_1a85_ec53n],
        ];
  return () => {
    state = BigInt.asUintN(64, state + GOLDEN);
    const mixed = rounds.reduce((z, [by, times]) => BigInt.asUintN(64, (z ^ (z >> by)) * times), state);
    return mixed ^ (mixed >> (mix === 'splittable' ? 31n : 33n));
  };
}

/** PCG-XSH-RR 64/32 (O'Neill 2014), the reference stream. */
export function pcg32(source: Source): () => number {
  let state = BigInt(`0x${source.hex(16)}`);
  return () => {
    const old = state;
    state = BigInt.asUintN(64, old * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n);
    const word = Number(BigInt.asUintN(32, ((old >> 18n) ^ old) >> 27n));
    const by = Number(old >> 59n);
    return ((word >>> by) | (word << (-by & 31))) >>> 0;
  };
}

/** Marsaglia 2003, the triple 13, 17, 5. */
export function xorshift32(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** Vigna 2016: the triple 12, 25, 27 and a multiplication of the output. */
export function xorshift64star(source: Source): () => bigint {
  let state = BigInt(`0x${source.hex(16)}`) | 1n;
  return () => {
    state ^= state >> 12n;
    state ^= BigInt.asUintN(64, state << 25n);
    state ^= state >> 27n;
    return BigInt.asUintN(64, state * 0x2545_f491_4f6c_dd1dn);
  };
}

/** x · multiplier + step mod 2^bits, bits ≤ 32; gives the state. */
export function congruential(seed: number, multiplier: number, step: number, bits = 32): () => number {
  let state = seed >>> 0;
  const mask = bits === 32 ? 0xffff_ffff : 2 ** bits - 1;
  return () => {
    state = ((Math.imul(state, multiplier) + step) & mask) >>> 0;
    return state;
  };
}

/** PHP's lcg_value: L'Ecuyer's two combined congruential generators (1988). */
export function phpLcgValue(source: Source): () => number {
  let one = 1 + source.below(2_147_483_562);
  let other = 1 + source.below(2_147_483_398);
  return () => {
    one = (one * 40_014) % 2_147_483_563;
    other = (other * 40_692) % 2_147_483_399;
    const difference = one - other;
    return (difference < 1 ? difference + 2_147_483_562 : difference) * 4.656613e-10;
  };
}

/** RAND() of MySQL and MariaDB; 0 … 1. */
export function mysqlRandom(source: Source): () => number {
  const LARGEST = 0x3fff_ffff;
  let one = source.below(LARGEST);
  let other = source.below(LARGEST);
  return () => {
    one = (one * 3 + other) % LARGEST;
    other = (one + other + 33) % LARGEST;
    return one / LARGEST;
  };
}
