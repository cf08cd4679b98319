/**
 * java.util.Random (its documentation gives the rule): the top 32 bits of a congruential generator of 48. Two words leave few states to try;
 * nextLong() adds its second word with a sign, so that the first may be one less than it was; nextDouble() is 26 bits and 27.
 */
import { next48, statesBehind } from './arithmetic/next48.ts';
import { fractionsOf, signedWordsOf, swapBytes, wordsOf } from './arithmetic/words.ts';
import type { Recovery } from './known-generator.ts';

const STARTS = 3;
const MOST_WORDS = 64;
const FEWEST_FRACTIONS = 4;

export function recogniseJavaUtilRandom(values: readonly string[]): Recovery | undefined {
  const words = wordsOf(values, MOST_WORDS) ?? signedWordsOf(values, MOST_WORDS);
  if (words === undefined || words.length < 6) return ofFractions(values.slice(0, MOST_WORDS));
  // nextBytes() writes the low byte of a word first.
  for (const each of [words, swapBytes(words)]) {
    for (let start = 0; start < STARTS; start++) {
      const correct = predict(each.slice(start), false) || predict(each.slice(start), true);
      if (correct > 0) return { generator: 'java-util-random', checked: correct, correct, bits: 0 };
    }
  }
  return undefined;
}

/** @returns how many words after the first two follow from them; 0 unless all do */
function predict(words: Uint32Array, isLong: boolean): number {
  const [first = 0, second = 0] = words;
  const rest = words.length - 2;
  const states = statesBehind(undo(first, second, isLong), 32, second, 32);
  return states.some((state) => countFollowing(words, state, isLong) === rest) ? rest : 0;
}

/** @param from the state that put out the second word */
function countFollowing(words: Uint32Array, from: number, isLong: boolean): number {
  let state = from;
  let correct = 0;
  for (let at = 2; at < words.length; at++) {
    state = next48(state);
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

/** nextDouble(), and Math.random() of Java. */
function ofFractions(values: readonly string[]): Recovery | undefined {
  const fractions = fractionsOf(values, 10);
  if (fractions === undefined || fractions.length < FEWEST_FRACTIONS) return undefined;
  const doubles = fractions.map((fraction) => Math.round(fraction * 2 ** 53));
  const [first = 0] = doubles;
  for (const found of statesBehind(Math.floor(first / 2 ** 27), 26, first % 2 ** 27, 27)) {
    let state = found;
    const isAll = doubles.slice(1).every((double) => {
      const high = next48(state);
      state = next48(high);
      return Math.floor(high / 2 ** 22) * 2 ** 27 + Math.floor(state / 2 ** 21) === double;
    });
    const checked = doubles.length - 1;
    if (isAll) return { generator: 'java-util-random', checked, correct: checked, bits: 0 };
  }
  return undefined;
}
