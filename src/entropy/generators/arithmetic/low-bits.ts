/**
 * A congruential generator modulo a power of two, seen through one bit of its state: that bit depends on itself and the bits below alone, whose states
 * follow each other in one cycle. Where a row of such bits stands in the cycle says what the low bits of the state are.
 */

export interface LowBits {
  readonly multiplier: number;
  readonly increment: number;
  /** The bit that shows. */
  readonly bit: number;
}

interface Cycle {
  /** The low bits, in the order in which they follow each other. */
  readonly states: Uint32Array;
  /** For the first `KEY` bits of a row, the last place where they stand; for each place, the one before with the same. */
  readonly last: Int32Array;
  readonly before: Int32Array;
}

const KEY = 16;
const cycles = new Map<LowBits, Cycle>();

/**
 * @param row bits that show in succession, at least `KEY` of them
 * @returns the state's bits up to the one that shows, when the first of the row did
 */
export function findLowBits(rule: LowBits, row: readonly number[]): number | undefined {
  const { states, last, before } = cycleOf(rule);
  const key = row.slice(0, KEY).reduce((bits, bit) => bits * 2 + bit, 0);
  for (let at = last[key] ?? -1; at >= 0; at = before[at] ?? -1) {
    const start = at;
    if (row.every((bit, k) => (states[(start + k) % states.length] ?? 0) >>> rule.bit === bit)) return states[at];
  }
  return undefined;
}

function cycleOf(rule: LowBits): Cycle {
  const known = cycles.get(rule);
  if (known !== undefined) return known;
  const size = 2 ** (rule.bit + 1);
  const states = new Uint32Array(size);
  for (let at = 1; at < size; at++) {
    states[at] = (Math.imul(states[at - 1] ?? 0, rule.multiplier) + rule.increment) & (size - 1);
  }
  const last = new Int32Array(2 ** KEY).fill(-1);
  const before = new Int32Array(size);
  let key = 0;
  for (let at = 0; at < KEY - 1; at++) key = key * 2 + ((states[at] ?? 0) >>> rule.bit);
  for (let at = 0; at < size; at++) {
    key = ((key << 1) | ((states[(at + KEY - 1) % size] ?? 0) >>> rule.bit)) & (2 ** KEY - 1);
    before[at] = last[key] ?? -1;
    last[key] = at;
  }
  const cycle = { states, last, before };
  cycles.set(rule, cycle);
  return cycle;
}
