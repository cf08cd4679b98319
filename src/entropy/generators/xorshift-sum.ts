/**
 * Math.random() of SpiderMonkey (Firefox) and JavaScriptCore (Safari, Bun): the low 53 bits of the sum of xorshift128+'s two words. The lowest bit
 * of a sum is the exclusive or of the lowest bits, so 128 values settle the state; whole values are then predicted.
 */

import { createLinearSystem } from './arithmetic/linear-system.ts';
import { fractionsOf } from './arithmetic/words.ts';
import {
  FORM_WORDS,
  formAt,
  STATE_BITS,
  type State,
  stateForms,
  stateOf,
  stepXorshift128,
} from './arithmetic/xorshift128.ts';
import type { Recovery } from './known-generator.ts';

/** Values whose lowest bit is used; a few more than there are unknowns, so that a wrong guess shows before it is tried. */
const USED = 160;
const FEWEST_CHECKED = 8;
const MOST = 400;

export function recogniseXorshiftSum(values: readonly string[]): Recovery | undefined {
  if (values.length < USED + FEWEST_CHECKED) return undefined;
  const head = values.slice(0, MOST);
  // Decimal only: in base 36 the lowest bit is rounded away in one value of twelve.
  const outputs = fractionsOf(head, 10)?.map((fraction) => Math.round(fraction * 2 ** 53));
  if (outputs === undefined) return undefined;
  let state = solve(outputs);
  if (state === undefined) return undefined;
  let correct = 0;
  for (const [at, output] of outputs.entries()) {
    state = stepXorshift128(state);
    if (at >= USED && sumOf(state) === output) correct++;
  }
  const checked = outputs.length - USED;
  return correct < checked ? undefined : { generator: 'xorshift128-sum', checked, correct, bits: 0 };
}

function solve(outputs: readonly number[]): State | undefined {
  const system = createLinearSystem(STATE_BITS);
  const forms = stateForms(USED);
  const sum = new Uint32Array(FORM_WORDS);
  for (let at = 0; at < USED; at++) {
    const [one, other] = [formAt(at, 0, 0), formAt(at, 1, 0)];
    for (let word = 0; word < FORM_WORDS; word++) sum[word] = (forms[one + word] ?? 0) ^ (forms[other + word] ?? 0);
    if (system.add(sum, 0, (outputs[at] ?? 0) % 2) === 'contradicts') return undefined;
  }
  return stateOf(system.solution());
}

/** The low 53 bits of the sum of both words. */
function sumOf([h0, l0, h1, l1]: State): number {
  const low = (l0 >>> 0) + (l1 >>> 0);
  const high = (h0 >>> 0) + (h1 >>> 0) + Math.floor(low / 2 ** 32);
  return (high % 2 ** 21) * 2 ** 32 + (low % 2 ** 32);
}
