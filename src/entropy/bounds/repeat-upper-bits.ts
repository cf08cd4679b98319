/**
 * What the repetitions in a sample say, whatever the distribution is. Let D be the number of values seen at least twice. With a Poisson
 * number of draws (mean n) each value's count is independent, so D is a sum of independent indicators whose mean is at most
 * n²·Σp²/2; Chernoff's bound gives P(D ≥ d) ≤ (e^{d−μ}(μ/d)^d), at most doubled for a fixed number of draws (a Poisson count reaches its
 * mean n at least half of the time, and more draws only repeat more). The smallest μ that survives at level α bounds
 * the collision entropy from above: H_min ≤ H_2 ≤ log2(n² / 2μ). No assumption but independent draws.
 */
import { bisect } from '../distributions/bisect.ts';

/** @returns how many different values occur at least twice */
export function countRepeated(counts: ReadonlyMap<string, number>): number {
  let repeated = 0;
  for (const count of counts.values()) if (count > 1) repeated++;
  return repeated;
}

/**
 * @param n size of the sample
 * @param repeated values seen at least twice
 * @param alpha chance that the bound is wrong
 * @returns bits; `undefined` without repetition
 */
export function repeatUpperBits(n: number, repeated: number, alpha: number): number | undefined {
  if (repeated === 0) return undefined;
  const d = repeated;
  const logTail = (mu: number) => Math.LN2 + (d - mu) + d * Math.log(mu / d);
  const chernoff = bisect(0, d, (mu) => mu === 0 || logTail(mu) < Math.log(alpha));
  // Markov's inequality on the expected number of pairs, C(n,2)·Σp²: better for very few repetitions.
  const markov = (n * (n - 1)) / (2 * alpha * d);
  return Math.max(0, Math.min(Math.log2((n * n) / (2 * chernoff)), Math.log2(markov)));
}
