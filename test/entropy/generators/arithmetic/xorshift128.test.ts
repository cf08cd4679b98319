import { expect, it } from 'vitest';
import {
  formAt,
  STATE_BITS,
  type State,
  stateForms,
  stateOf,
  stepXorshift128,
} from '../../../../src/entropy/generators/arithmetic/xorshift128.ts';
import { seeded } from '../seeded.ts';

it('tells every bit of the state, three steps on, as a sum of bits of the first', () => {
  const source = seeded(4);
  const bits = Uint8Array.from({ length: STATE_BITS }, () => source.below(2));
  let state: State = stateOf(bits);
  const forms = stateForms(3);
  for (let step = 0; step < 3; step++) state = stepXorshift128(state);
  for (const [word, bit] of [
    [0, 63],
    [0, 0],
    [1, 31],
    [1, 32],
  ] as const) {
    const at = formAt(2, word, bit);
    const sum = bits.reduce(
      (total, each, unknown) => total ^ (each & ((forms[at + (unknown >> 5)] ?? 0) >>> (unknown & 31))),
      0,
    );
    const half = state[word * 2 + (bit >= 32 ? 0 : 1)] ?? 0;
    expect((half >>> (bit & 31)) & 1).toBe(sum);
  }
});
