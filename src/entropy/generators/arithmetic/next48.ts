/** s ← 0x5DEECE66D·s + 11 modulo 2^48: java.util.Random, drand48() of C, rand() of Perl. */

/** The multiplier in halves of 24 bits: products stay exact in a double. */
const HIGH = 0x5de;
const LOW = 0xece66d;
const HALF = 2 ** 24;
const FULL = 2 ** 48;
const MULTIPLIER = HIGH * HALF + LOW;

export function next48(state: number): number {
  const low = state % HALF;
  const high = (state - low) / HALF;
  const product = low * LOW + 11;
  return (((high * LOW + low * HIGH) % HALF) * HALF + product) % FULL;
}

/**
 * The states whose top bits are `second`, following a state whose top bits are `first`.
 *
 * @param firstBits at least 24, so that the candidates are few
 */
export function statesBehind(first: number, firstBits: number, second: number, secondBits: number): readonly number[] {
  const hidden = 2 ** (48 - firstBits);
  const width = 2 ** (48 - secondBits);
  const wanted = second * width;
  const start = next48(first * hidden);
  const found: number[] = [];
  // One more in the low bits of a state is one multiplier more in the next one: few of them land where the second's top bits are.
  for (let turn = 0; turn * FULL < start + hidden * MULTIPLIER; turn++) {
    let low = Math.max(0, Math.ceil((wanted + turn * FULL - start) / MULTIPLIER));
    for (; low < hidden; low++) {
      // Products may pass 2^53: the state is computed again, exactly.
      const state = next48(first * hidden + low);
      if (state < wanted || state >= wanted + width) break;
      found.push(state);
    }
  }
  return found;
}
