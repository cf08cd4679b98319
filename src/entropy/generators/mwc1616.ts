/**
 * Math.random() of V8 before 2015: two generators that multiply with carry, x ← 18030·x mod 2^16 + carry and the same with 30903, of which 16
 * bits each are put out. The multiplication gives the carry away.
 */

import { fractionsOf, wordsOf } from './arithmetic/words.ts';
import type { Recovery } from './known-generator.ts';

const FEWEST = 6;
const MOST = 64;

export function recogniseMwc1616(values: readonly string[]): Recovery | undefined {
  const head = values.slice(0, MOST);
  const fractions = fractionsOf(head, 10) ?? fractionsOf(head, 36);
  const words = fractions === undefined ? wordsOf(head, MOST) : fractions.map((each) => Math.round(each * 2 ** 32));
  if (words === undefined || words.length < FEWEST) return undefined;
  const high = Array.from(words, (word) => Math.floor(word / 2 ** 16));
  const low = Array.from(words, (word) => word % 2 ** 16);
  if (!follows(high, 18_030) || !follows(low, 30_903)) return undefined;
  const checked = words.length - 2;
  return { generator: 'mwc1616', checked, correct: checked, bits: 0 };
}

function follows(outputs: readonly number[], multiplier: number): boolean {
  const [first = 0, second = 0] = outputs;
  let carry = (((second - first * multiplier) % 2 ** 16) + 2 ** 16) % 2 ** 16;
  for (let at = 1; at < outputs.length; at++) {
    const state = (outputs[at - 1] ?? 0) * multiplier + carry;
    if (state % 2 ** 16 !== outputs[at]) return false;
    carry = Math.floor(state / 2 ** 16);
  }
  return true;
}
