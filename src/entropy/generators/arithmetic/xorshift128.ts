/**
 * xorshift128+ (Vigna 2014) with the shifts 23, 17 and 26, which V8, SpiderMonkey and JavaScriptCore make Math.random() of: its two words of state are
 * linear functions over GF(2) of the first ones, and stay so for ever.
 */

export const STATE_BITS = 128;
export const FORM_WORDS = STATE_BITS / 32;
const WORD_BITS = 64;

/** High and low half of the first word, then of the second. */
export type State = readonly [high0: number, low0: number, high1: number, low1: number];

export function stepXorshift128([h0, l0, h1, l1]: State): State {
  let [high, low] = [h0 ^ ((h0 << 23) | (l0 >>> 9)), l0 ^ (l0 << 23)];
  [high, low] = [high ^ (high >>> 17), low ^ ((low >>> 17) | (high << 15))];
  return [h1, l1, high ^ h1 ^ (h1 >>> 26), low ^ l1 ^ ((l1 >>> 26) | (h1 << 6))];
}

/** A state from its bits: the first word, lowest bit first, then the second. */
export function stateOf(bits: Uint8Array): State {
  const half = (start: number) => {
    let word = 0;
    for (let bit = 0; bit < 32; bit++) word |= (bits[start + bit] ?? 0) << bit;
    return word;
  };
  return [half(32), half(0), half(96), half(64)];
}

const cache = new Map<number, Uint32Array>();

/**
 * The state's words after each step, as forms in the bits of the first state.
 *
 * @returns `FORM_WORDS` words per bit; bit `b` (lowest first) of word `word` (0 or 1) after step `s` (from 0) is at `formAt(s, word, b)`
 */
export function stateForms(steps: number): Uint32Array {
  const known = cache.get(steps);
  if (known !== undefined) return known;
  const forms = new Uint32Array(steps * 2 * WORD_BITS * FORM_WORDS);
  for (let unknown = 0; unknown < STATE_BITS; unknown++) {
    let state = stateOf(Uint8Array.from({ length: STATE_BITS }, (_, bit) => (bit === unknown ? 1 : 0)));
    for (let step = 0; step < steps; step++) {
      state = stepXorshift128(state);
      for (const [half, word] of state.entries()) {
        const first = (half >> 1) * WORD_BITS + (half % 2 === 0 ? 32 : 0);
        for (let rest = word; rest !== 0; rest &= rest - 1) {
          const bit = 31 - Math.clz32(rest & -rest);
          const at = formAt(step, 0, first + bit) + (unknown >> 5);
          forms[at] = (forms[at] ?? 0) | (1 << (unknown & 31));
        }
      }
    }
  }
  cache.set(steps, forms);
  return forms;
}

export function formAt(step: number, word: number, bit: number): number {
  return ((step * 2 + word) * WORD_BITS + bit) * FORM_WORDS;
}
