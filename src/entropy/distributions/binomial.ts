/** The tail of the binomial distribution, by way of the incomplete beta function (NIST Digital Library of Mathematical Functions, §8.17). */
import { bisect } from './bisect.ts';
import { MOST_TERMS, nonZero } from './continued-fraction.ts';
import { logGamma } from './gamma.ts';

/** I_x(a, b): the regularized incomplete beta function (DLMF 8.17.22). */
export function betaRegularized(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaRegularized(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return front * h;
}

/** P(X ≥ k) for a binomial X of n trials with probability p. */
export function binomialTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  return k > n ? 0 : betaRegularized(p, k, n - k + 1);
}

/** The smallest probability that `hits` of `trials` do not refute at level `alpha`, one-sided (Clopper and Pearson 1934). */
export function clopperPearsonLower(hits: number, trials: number, alpha: number): number {
  if (hits <= 0) return 0;
  if (hits >= trials) return alpha ** (1 / trials);
  return bisect(0, hits / trials, (p) => binomialTail(hits, trials, p) < alpha);
}
