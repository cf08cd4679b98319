/** Generators with long registers, as their languages have them; each starts at a state that the source draws. */
import type { Source } from './seeded.ts';

/** MT19937 (Matsumoto and Nishimura 1998); Python and Ruby seed it by an array, PHP by a word. Gives 32-bit words. */
export function twister(key: number | readonly number[], isTempered = true): () => number {
  const state = new Uint32Array(624);
  const start = (seed: number) => {
    state[0] = seed;
    for (let i = 1; i < 624; i++) {
      const last = state[i - 1] ?? 0;
      state[i] = Math.imul(last ^ (last >>> 30), 1_812_433_253) + i;
    }
  };
  if (typeof key === 'number') start(key);
  else {
    start(19_650_218);
    startByArray(state, key);
  }
  let at = 624;
  return () => {
    if (at === 624) {
      for (let i = 0; i < 624; i++) {
        const y = ((state[i] ?? 0) & 0x8000_0000) | ((state[(i + 1) % 624] ?? 0) & 0x7fff_ffff);
        state[i] = (state[(i + 397) % 624] ?? 0) ^ (y >>> 1) ^ (y & 1 ? 0x9908_b0df : 0);
      }
      at = 0;
    }
    let y = state[at++] ?? 0;
    if (!isTempered) return y;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c_5680;
    y ^= (y << 15) & 0xefc6_0000;
    return (y ^ (y >>> 18)) >>> 0;
  };
}

function startByArray(state: Uint32Array, key: readonly number[]): void {
  let i = 1;
  let j = 0;
  for (let k = Math.max(624, key.length); k > 0; k--) {
    const last = state[i - 1] ?? 0;
    state[i] = ((state[i] ?? 0) ^ Math.imul(last ^ (last >>> 30), 1_664_525)) + (key[j] ?? 0) + j;
    if (++i === 624) {
      state[0] = state[623] ?? 0;
      i = 1;
    }
    if (++j === key.length) j = 0;
  }
  for (let k = 623; k > 0; k--) {
    const last = state[i - 1] ?? 0;
    state[i] = ((state[i] ?? 0) ^ Math.imul(last ^ (last >>> 30), 1_566_083_941)) - i;
    if (++i === 624) {
      state[0] = state[623] ?? 0;
      i = 1;
    }
  }
  state[0] = 0x8000_0000;
}

/** Go's math/rand (Mitchell and Reeds): x(n) = x(n − 607) + x(n − 273) mod 2^64; gives the high and the low half. */
export function goSource(source: Source): () => readonly [high: number, low: number] {
  const high = Uint32Array.from({ length: 607 }, () => source.word());
  const low = Uint32Array.from({ length: 607 }, () => source.word());
  let tap = 0;
  let feed = 607 - 273;
  return () => {
    tap = (tap + 606) % 607;
    feed = (feed + 606) % 607;
    const sum = (low[feed] ?? 0) + (low[tap] ?? 0);
    low[feed] = sum;
    high[feed] = (high[feed] ?? 0) + (high[tap] ?? 0) + (sum >= 2 ** 32 ? 1 : 0);
    return [high[feed] ?? 0, low[feed] ?? 0];
  };
}

/** .NET's System.Random with a seed (Knuth's subtractive generator); 0 … 2^31 − 2. */
export function dotnetRandom(seed: number): () => number {
  const LARGEST = 0x7fff_ffff;
  const state = new Int32Array(56);
  let mj = (161_803_398 - Math.abs(seed)) | 0;
  let mk = 1;
  state[55] = mj;
  for (let i = 1; i < 55; i++) {
    const to = (21 * i) % 55;
    state[to] = mk;
    mk = (mj - mk) | 0;
    if (mk < 0) mk = (mk + LARGEST) | 0;
    mj = state[to] ?? 0;
  }
  for (let round = 0; round < 4; round++) {
    for (let i = 1; i < 56; i++) {
      let mixed = ((state[i] ?? 0) - (state[1 + ((i + 30) % 55)] ?? 0)) | 0;
      if (mixed < 0) mixed = (mixed + LARGEST) | 0;
      state[i] = mixed;
    }
  }
  let one = 0;
  let other = 21;
  return () => {
    one = one === 55 ? 1 : one + 1;
    other = other === 55 ? 1 : other + 1;
    let next = ((state[one] ?? 0) - (state[other] ?? 0)) | 0;
    if (next === LARGEST) next--;
    if (next < 0) next = (next + LARGEST) | 0;
    state[one] = next;
    return next;
  };
}

/** The C library of GNU: random() and rand(), the 31-word additive feedback; 31 bits. */
export function glibcRandom(seed: number): () => number {
  const state = new Int32Array(34);
  state[0] = seed === 0 ? 1 : seed;
  for (let i = 1; i < 31; i++) {
    const next = (16_807 * (state[i - 1] ?? 0)) % 2_147_483_647;
    state[i] = next < 0 ? next + 2_147_483_647 : next;
  }
  const ring = new Uint32Array(31);
  for (let i = 0; i < 31; i++) ring[i] = state[i] ?? 0;
  let at = 0;
  const next = (): number => {
    // Word i is word i − 31 and word i − 3; the first three after the seed repeat words 0 to 2, which the ring holds already.
    ring[at] = (ring[at] ?? 0) + (ring[(at + 28) % 31] ?? 0);
    const made = ring[at] ?? 0;
    at = (at + 1) % 31;
    return made >>> 1;
  };
  at = 3;
  for (let i = 0; i < 310; i++) next();
  return next;
}

const TAUSWORTHE = [
  [63n, 31n, 18n],
  [58n, 19n, 28n],
  [55n, 24n, 7n],
  [47n, 21n, 8n],
] as const;

/** LuaJIT's math.random, which OpenResty has too: Tausworthe, period 2^223 (L'Ecuyer 1999). Gives 52 bits. */
export function luajitRandom(source: Source): () => number {
  const state = TAUSWORTHE.map(() => BigInt(`0x${source.hex(16)}`) | (1n << 63n));
  return () => {
    let sum = 0n;
    for (const [i, [k, q, s]] of TAUSWORTHE.entries()) {
      const z = state[i] ?? 0n;
      const kept = BigInt.asUintN(64, (z >> (64n - k)) << (64n - k + s));
      const next = (BigInt.asUintN(64, (z << q) ^ z) >> (k - s)) ^ kept;
      state[i] = next;
      sum ^= next;
    }
    return Number(sum & 0xf_ffff_ffff_ffffn);
  };
}

/** The first bytes of RC4 under a key of its own. */
export function rc4(key: Uint8Array, count: number): Uint8Array {
  const box = Uint8Array.from({ length: 256 }, (_, i) => i);
  const swap = (i: number, j: number) => {
    const kept = box[i] ?? 0;
    box[i] = box[j] ?? 0;
    box[j] = kept;
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (box[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return Uint8Array.from({ length: count }, () => {
    i = (i + 1) & 255;
    j = (j + (box[i] ?? 0)) & 255;
    swap(i, j);
    return box[((box[i] ?? 0) + (box[j] ?? 0)) & 255] ?? 0;
  });
}
