/** Seeded sources for the corpus: the same seed gives the same identifiers on every machine. */
import { createHash } from 'node:crypto';

export interface Source {
  /** Even over 0 … 2^32 − 1. */
  word(): number;
  /** Even over 0 … limit − 1, without modulo bias. */
  below(limit: number): number;
  byte(): number;
  hex(characters: number): string;
  pick(alphabet: string, characters: number): string;
  bytes(count: number): Buffer;
}

/** xoshiro128** (Blackman and Vigna 2018): its output is no linear function of its state. */
export function seeded(seed: number): Source {
  const state = new Uint32Array(new Uint8Array(createHash('sha256').update(`corpus ${seed}`).digest()).buffer, 0, 4);
  let [a, b, c, d] = [state[0] ?? 1, state[1] ?? 2, state[2] ?? 3, state[3] ?? 4];
  const word = (): number => {
    const scrambled = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotate(d, 11);
    return scrambled;
  };
  const below = (limit: number): number => {
    const fair = Math.floor(2 ** 32 / limit) * limit;
    for (;;) {
      const drawn = word();
      if (drawn < fair) return drawn % limit;
    }
  };
  const pick = (alphabet: string, characters: number): string => {
    let text = '';
    for (let at = 0; at < characters; at++) text += alphabet[below(alphabet.length)];
    return text;
  };
  const hex = (characters: number): string => {
    let text = '';
    while (text.length < characters) text += word().toString(16).padStart(8, '0');
    return text.slice(0, characters);
  };
  return { word, below, byte: () => word() >>> 24, hex, pick, bytes: (count) => Buffer.from(hex(2 * count), 'hex') };
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

export function digest(algorithm: 'md5' | 'sha1' | 'sha256', text: string): string {
  return createHash(algorithm).update(text).digest('hex');
}

/** A server's clock and the receipts that the tester sees. */
export interface Clock {
  /** Epoch milliseconds when the server made the value. */
  readonly made: number;
  /** Epoch milliseconds when the tester received it: 5 to 44 whole milliseconds later, evenly, so 40 times are possible. */
  readonly received: number;
}

/** One value every 60 to 259 ms: the receipt says more than the value before. */
export function clocks(n: number, source: Source): readonly Clock[] {
  let now = 1_764_000_000_000 + source.below(86_400_000);
  return Array.from({ length: n }, () => {
    now += 60 + source.below(200);
    return { made: now, received: now + 5 + source.below(40) };
  });
}

/** log2 of the 40 moments that a receipt leaves open, in milliseconds. */
export const MILLISECONDS_OPEN = Math.log2(40);
