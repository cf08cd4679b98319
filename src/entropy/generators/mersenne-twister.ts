/**
 * MT19937 (Matsumoto and Nishimura 1998): every output word can be untempered into a word of state, and each word of state follows from the
 * ones 624, 623 and 227 before it. No seed and no alignment is needed.
 */
import type { Recovery } from './known-generator.ts';
import { wordsOf } from './words.ts';

const N = 624;
const M = 397;
const MOST_CHECKED = 256;
const FEWEST_CHECKED = 4;

export function recogniseMersenneTwister(values: readonly string[]): Recovery | undefined {
  const words = wordsOf(values, N + MOST_CHECKED);
  if (words === undefined || words.length < N + FEWEST_CHECKED) return undefined;
  const state = words.map(untemper);
  let correct = 0;
  const checked = words.length - N;
  for (let k = 0; k < checked; k++) {
    const y = ((state[k] ?? 0) & 0x80000000) | ((state[k + 1] ?? 0) & 0x7fffffff);
    const made = (state[k + M] ?? 0) ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    if (made >>> 0 === state[k + N]) correct++;
    else if (k > 8 && correct === 0) return undefined;
  }
  return correct < checked * 0.9 ? undefined : { generator: 'mt19937', checked, correct, bits: 0 };
}

/** The inverse of the four tempering steps. */
export function untemper(output: number): number {
  let y = output ^ (output >>> 18);
  y ^= (y << 15) & 0xefc60000;
  let x = y;
  for (let step = 0; step < 5; step++) x = y ^ ((x << 7) & 0x9d2c5680);
  let z = x;
  for (let step = 0; step < 3; step++) z = x ^ (z >>> 11);
  return z >>> 0;
}
