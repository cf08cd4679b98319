/** The generators of languages and libraries, as they are documented; only for the corpus. */
import type { Source } from './seeded.ts';

/** java.util.Random: s ← 0x5DEECE66D·s + 11 modulo 2^48; next(b) is its top b bits. */
export class Congruential48 {
  private state: bigint;
  constructor(source: Source) {
    this.state = (BigInt(source.word()) << 16n) | BigInt(source.word() >>> 16);
  }
  next(bits: number): number {
    this.state = (this.state * 0x5deece66dn + 11n) & 0xffffffffffffn;
    return Number(this.state >> BigInt(48 - bits));
  }
}

/** MT19937 (Matsumoto and Nishimura 1998), 32-bit output. */
export class MersenneTwister {
  private readonly words = new Uint32Array(624);
  private at = 624;
  constructor(seed: number) {
    this.words[0] = seed;
    for (let i = 1; i < 624; i++) {
      const last = this.words[i - 1] ?? 0;
      this.words[i] = Math.imul(1_812_433_253, last ^ (last >>> 30)) + i;
    }
  }
  next(): number {
    if (this.at === 624) this.twist();
    let y = this.words[this.at++] ?? 0;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }
  private twist(): void {
    for (let i = 0; i < 624; i++) {
      const y = ((this.words[i] ?? 0) & 0x80000000) | ((this.words[(i + 1) % 624] ?? 0) & 0x7fffffff);
      this.words[i] = (this.words[(i + 397) % 624] ?? 0) ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.at = 0;
  }
}

/** Math.random() of V8: xorshift128+ without the sum, 64 outputs at a time, handed out last first. */
export class V8Random {
  /** Two words of 64 bits, as high and low halves. */
  private s: [number, number, number, number];
  private cache: number[] = [];
  constructor(source: Source) {
    this.s = [source.word(), source.word(), source.word(), source.word()];
    // Where in its cache the server is when the tester comes is anybody's guess.
    for (let skip = source.below(64); skip > 0; skip--) this.next();
  }
  next(): number {
    if (this.cache.length === 0) for (let i = 0; i < 64; i++) this.cache.push(this.step());
    return this.cache.pop() ?? 0;
  }
  private step(): number {
    let [h1, l1] = [this.s[0], this.s[1]];
    const [h0, l0] = [this.s[2], this.s[3]];
    [h1, l1] = [h1 ^ ((h1 << 23) | (l1 >>> 9)), l1 ^ (l1 << 23)];
    [h1, l1] = [h1 ^ (h1 >>> 17), l1 ^ ((l1 >>> 17) | (h1 << 15))];
    [h1, l1] = [h1 ^ h0, l1 ^ l0];
    [h1, l1] = [h1 ^ (h0 >>> 26), l1 ^ ((l0 >>> 26) | (h0 << 6))];
    this.s = [h0, l0, h1, l1];
    return ((h0 >>> 0) * 2 ** 20 + (l0 >>> 12)) / 2 ** 52;
  }
}

/** random() of glibc, TYPE_3: rᵢ = rᵢ₋₃ + rᵢ₋₃₁ modulo 2^32, without its lowest bit. */
export function glibcRandom(seed: number): () => number {
  const r = [seed % 2_147_483_647 || 1];
  for (let i = 1; i < 31; i++) r.push(Number((16_807n * BigInt(r[i - 1] ?? 0)) % 2_147_483_647n));
  for (let i = 31; i < 34; i++) r.push(r[i - 31] ?? 0);
  const step = () => {
    const next = ((r[r.length - 3] ?? 0) + (r[r.length - 31] ?? 0)) >>> 0;
    r.push(next);
    if (r.length > 10_000) r.splice(0, 9_000);
    return next >>> 1;
  };
  for (let i = 0; i < 310; i++) step();
  return step;
}

/** Math.random() of SpiderMonkey and JavaScriptCore: the low 53 bits of the sum of xorshift128+'s words (as their sources give it; no such engine runs here). */
export function xorshiftSum(source: Source): () => number {
  const word = () => (BigInt(source.word()) << 32n) | BigInt(source.word());
  let [first, second] = [word(), word()];
  return () => {
    let mixed = first ^ BigInt.asUintN(64, first << 23n);
    mixed ^= second ^ (mixed >> 17n) ^ (second >> 26n);
    [first, second] = [second, mixed];
    return Number(BigInt.asUintN(53, first + second)) / 2 ** 53;
  };
}

/** Math.random() of V8 before 2015 (as its source gave it). */
export function mwc1616(source: Source): () => number {
  let [one, other] = [source.word(), source.word()];
  return () => {
    one = 18_030 * (one & 0xffff) + (one >>> 16);
    other = 30_903 * (other & 0xffff) + (other >>> 16);
    return (((one << 16) | (other & 0xffff)) >>> 0) / 2 ** 32;
  };
}

/** System.Random of .NET with a seed (as its documentation and source give it): Next(). */
export function dotnetRandom(seed: number): () => number {
  const most = 2_147_483_647;
  const table = new Float64Array(56);
  let last = 161_803_398 - Math.abs(seed % most);
  table[55] = last;
  let before = 1;
  for (let i = 1; i < 55; i++) {
    const at = (21 * i) % 55;
    table[at] = before;
    before = last - before;
    if (before < 0) before += most;
    last = table[at] ?? 0;
  }
  for (let round = 1; round < 5; round++) {
    for (let i = 1; i < 56; i++) {
      const value = ((table[i] ?? 0) - (table[1 + ((i + 30) % 55)] ?? 0)) | 0;
      table[i] = value < 0 ? value + most : value;
    }
  }
  let [next, behind] = [0, 21];
  return () => {
    next = next === 55 ? 1 : next + 1;
    behind = behind === 55 ? 1 : behind + 1;
    let value = ((table[next] ?? 0) - (table[behind] ?? 0)) | 0;
    if (value === most) value--;
    if (value < 0) value += most;
    table[next] = value;
    return value;
  };
}

/** math/rand of Go: Uint64(), with a state of any words (its seeding only fills them). */
export function goRand(source: Source): () => bigint {
  const words = Array.from({ length: 607 }, () => (BigInt(source.word()) << 32n) | BigInt(source.word()));
  let at = 0;
  return () => {
    const made = BigInt.asUintN(64, (words[at] ?? 0n) + (words[(at + 607 - 273) % 607] ?? 0n));
    words[at] = made;
    at = (at + 1) % 607;
    return made;
  };
}
