/**
 * random() of glibc, which is rand() on Linux: rᵢ = rᵢ₋₃ + rᵢ₋₃₁ modulo 2^32, put out without its lowest bit, so that the sum of two outputs is
 * the third or one less (the lost carry): one bit of each value is left.
 */
import type { Recovery } from './known-generator.ts';
import { numbersOf } from './words.ts';

const FEWEST_CHECKED = 16;
const MOST = 2_000;

export function recogniseAdditiveFeedback(values: readonly string[]): Recovery | undefined {
  if (values.length < 31 + FEWEST_CHECKED) return undefined;
  const x = numbersOf(values.slice(0, MOST))?.map(Number);
  if (x === undefined || x.some((value) => value >= 2 ** 31)) return undefined;
  const checked = x.length - 31;
  for (let at = 31; at < x.length; at++) {
    const carry = ((x[at] ?? 0) - (x[at - 3] ?? 0) - (x[at - 31] ?? 0) + 2 ** 32) % 2 ** 31;
    if (carry > 1) return undefined;
  }
  return { generator: 'additive-feedback', checked, correct: checked, bits: 1 };
}
