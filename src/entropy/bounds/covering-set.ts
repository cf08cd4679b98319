/**
 * The bound behind every proved number. Let all n values lie in a set T that was picked, after seeing them, from a list in which its
 * description takes c bits. For one fixed set of probability p that happens with chance pⁿ; summed over the list (Kraft's inequality), with
 * error at most α: P(T) ≥ (α · 2^−c)^(1/n). A set of |T| values that holds the probability P(T) contains one at least as likely as
 * P(T)/|T|, so H_min ≤ log2|T| + (log2(1/α) + c)/n. The sets may depend on the values before (a counter's next value, a time near the receipt):
 * then the bound is on what is left to guess when the earlier values are known.
 */

/** Chance that a proved upper bound is wrong. */
export const UPPER_ERROR = 1e-6;

/** One way in which the set of possible values is smaller than the form allows. */
export interface Narrowing {
  /** Bits that it takes off. */
  readonly gain: number;
  /** Bits that its description takes. */
  readonly cost: number;
}

export interface Covering<T extends Narrowing> {
  readonly bits: number;
  /** Those that pay for themselves at this size of sample. */
  readonly used: readonly T[];
}

/**
 * @param formBits bits of the form, without any narrowing
 * @param n size of the sample
 */
export function coverBits<T extends Narrowing>(formBits: number, n: number, narrowings: readonly T[]): Covering<T> {
  const used = narrowings.filter(({ gain, cost }) => gain > cost / n);
  const gain = used.reduce((sum, each) => sum + each.gain, 0);
  // One more bit for each candidate says whether it is in use.
  const cost = used.reduce((sum, each) => sum + each.cost, narrowings.length + Math.log2(1 / UPPER_ERROR));
  const bits = Math.max(0, formBits - gain) + cost / n;
  return bits < formBits ? { bits, used } : { bits: formBits, used: [] };
}
