/**
 * java.util.Random (its documentation gives the rule): s ← 0x5DEECE66D·s + 11 modulo 2^48, and the top 32 bits are put out. Two words leave
 * 2^16 states to try; nextLong() adds its second word with a sign, so that the first may be one less than it was.
 */
import type { Recovery } from './known-generator.ts';
import { wordsOf } from './words.ts';

/** The multiplier 0x5DEECE66D in halves of 24 bits: products stay exact in a double. */
const HIGH = 0x5de;
const LOW = 0xece66d;
const HALF = 2 ** 24;
const FULL = 2 ** 48;
const MULTIPLIER = HIGH * HALF + LOW;

const STARTS = 3;
const MOST_WORDS = 64;

export function recogniseJavaUtilRandom(values: readonly string[]): Recovery | undefined {
  const words = wordsOf(values, MOST_WORDS);
  if (words === undefined || words.length < 6) return undefined;
  for (let start = 0; start < STARTS; start++) {
    const known = words.slice(start);
    for (const isLong of [false, true]) {
      const correct = predict(known, isLong);
      if (correct === known.length - 2) {
        return { generator: 'java-util-random', checked: correct, correct, bits: 0 };
      }
    }
  }
  return undefined;
}

/** @returns how many words after the first two follow from them */
function predict(words: Uint32Array, isLong: boolean): number {
  const [first = 0, second = 0] = words;
  const wanted = second * 2 ** 16;
  const start = next(undo(first, second, isLong) * 2 ** 16);
  // One more in the low bits of a state is one multiplier more in the next one: few of the 2^16 land where the second word is.
  for (let turn = 0; turn * FULL < start + 2 ** 16 * MULTIPLIER; turn++) {
    const low = Math.max(0, Math.ceil((wanted + turn * FULL - start) / MULTIPLIER));
    const state = start + low * MULTIPLIER - turn * FULL;
    if (low >= 2 ** 16 || state < wanted || state >= wanted + 2 ** 16) continue;
    const correct = countFollowing(words, state, isLong);
    if (correct === words.length - 2) return correct;
  }
  return 0;
}

/** @param from the state that put out the second word */
function countFollowing(words: Uint32Array, from: number, isLong: boolean): number {
  let state = from;
  let correct = 0;
  for (let at = 2; at < words.length; at++) {
    state = next(state);
    const made = Math.floor(state / 2 ** 16);
    const isHigh = isLong && at % 2 === 0;
    const seen = isHigh ? undo(words[at] ?? 0, words[at + 1] ?? made, true) : words[at];
    // The last half of a long cannot be told without the other.
    if (seen !== made && !(isHigh && at === words.length - 1)) break;
    correct++;
  }
  return correct;
}

/** The first word of a long, before the second was added with its sign. */
function undo(first: number, second: number, isLong: boolean): number {
  return isLong && second >= 2 ** 31 ? (first + 1) % 2 ** 32 : first;
}

function next(state: number): number {
  const low = state % HALF;
  const high = (state - low) / HALF;
  const product = low * LOW + 11;
  return (((high * LOW + low * HIGH) % HALF) * HALF + product) % FULL;
}
