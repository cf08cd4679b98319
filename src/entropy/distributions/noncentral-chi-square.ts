/** The non-central χ² distribution (Abramowitz and Stegun 26.4.25). */
import { bisect } from './bisect.ts';
import { MOST_TERMS } from './continued-fraction.ts';
import { chiSquareTail, logGamma } from './gamma.ts';

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
  for (let j = start + 1; j < start + MOST_TERMS && weight > 1e-14; j++) {
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
