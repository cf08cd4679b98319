/**
 * The tails of the few distributions that the tests and bounds need. Formulas: NIST Digital Library of Mathematical Functions, §8.2 and
 * §8.11 (incomplete gamma), §8.17 (incomplete beta), Abramowitz and Stegun 26.4.25 (non-central χ²). Tested against published values.
 */

const TINY = 1e-300;
const ITERATIONS = 10_000;

/** Stirling's series (DLMF 5.11.1) after shifting the argument above 12, where six terms give full precision. */
export function logGamma(x: number): number {
  let shift = 0;
  let z = x;
  while (z < 12) shift -= Math.log(z++);
  const inverse = 1 / (z * z);
  const series =
    (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188))))) / z;
  return shift + (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series;
}

/** Q(a, x) = Γ(a, x) / Γ(a): the regularized upper incomplete gamma function. */
export function gammaTail(a: number, x: number): number {
  if (x <= 0) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - (front * lowerSeries(a, x)) / a : front * upperFraction(a, x);
}

/** DLMF 8.11.4. */
function lowerSeries(a: number, x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; k < ITERATIONS && term > sum * 1e-16; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** DLMF 8.9.2, evaluated by Lentz's method. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let d = 1 / b;
  let c = 1 / TINY;
  let h = d;
  for (let k = 1; k < ITERATIONS; k++) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / nonZero(numerator * d + b);
    c = nonZero(b + numerator / c);
    const step = c * d;
    h *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return h;
}

function nonZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}

/** P(X ≥ x) for χ² with `degrees` degrees of freedom. */
export function chiSquareTail(x: number, degrees: number): number {
  return gammaTail(degrees / 2, x / 2);
}

/** P(|Z| ≥ |z|) for a standard normal Z. */
export function normalTails(z: number): number {
  return gammaTail(0.5, (z * z) / 2);
}

/** I_x(a, b): the regularized incomplete beta function (DLMF 8.17.22). */
export function betaRegularized(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaRegularized(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < ITERATIONS; m++) {
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

/** P(X ≤ x) for non-central χ²: a Poisson mixture of central ones, summed outwards from the largest weight. */
export function noncentralChiSquare(x: number, degrees: number, noncentrality: number): number {
  const half = noncentrality / 2;
  const start = Math.floor(half);
  const logWeight = (j: number) => (half > 0 ? j * Math.log(half) - half - logGamma(j + 1) : 0);
  const lower = (j: number) => 1 - chiSquareTail(x, degrees + 2 * j);
  // P(χ²_{ν+2} ≤ x) = P(χ²_ν ≤ x) − (x/2)^{ν/2} e^{−x/2} / Γ(ν/2 + 1): one gamma function serves the whole sum.
  const step = (j: number) => Math.exp((degrees / 2 + j) * Math.log(x / 2) - x / 2 - logGamma(degrees / 2 + j + 1));
  let weight = Math.exp(logWeight(start));
  let value = lower(start);
  let drop = step(start);
  const [firstWeight, firstValue, firstDrop] = [weight, value, drop];
  let sum = weight * value;
  for (let j = start + 1; j < start + ITERATIONS && weight > 1e-14; j++) {
    value = Math.max(0, value - drop);
    drop *= x / 2 / (degrees / 2 + j);
    weight *= half / j;
    sum += weight * value;
  }
  [weight, value, drop] = [firstWeight, firstValue, firstDrop];
  for (let j = start; j > 0 && weight > 1e-14; j--) {
    drop *= (degrees / 2 + j) / (x / 2);
    value = Math.min(1, value + drop);
    weight *= j / half;
    sum += weight * value;
  }
  return Math.min(1, sum);
}

/** The largest non-centrality that a statistic of `x` does not refute at level `alpha`. */
export function noncentralityUpper(x: number, degrees: number, alpha: number): number {
  let high = Math.max(1, x);
  if (noncentralChiSquare(x, degrees, 0) <= alpha) return 0;
  while (noncentralChiSquare(x, degrees, high) > alpha) high *= 2;
  return bisect(0, high, (lambda) => noncentralChiSquare(x, degrees, lambda) > alpha);
}

/** Where `isBelow` turns from true to false between `low` and `high`. */
export function bisect(low: number, high: number, isBelow: (x: number) => boolean): number {
  let [a, b] = [low, high];
  for (let step = 0; step < 60 && b - a > 1e-12 * Math.abs(b); step++) {
    const middle = (a + b) / 2;
    if (isBelow(middle)) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}
