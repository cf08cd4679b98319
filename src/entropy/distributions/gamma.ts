/** The gamma function, and the tails of χ² and of the normal distribution, which follow from it (NIST Digital Library of Mathematical Functions, §5 and §8). */
import { MOST_TERMS, nonZero, TINY } from './continued-fraction.ts';

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
  for (let k = 1; k < MOST_TERMS && term > sum * 1e-16; k++) {
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
  for (let k = 1; k < MOST_TERMS; k++) {
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

/** P(X ≥ x) for χ² with `degrees` degrees of freedom. */
export function chiSquareTail(x: number, degrees: number): number {
  return gammaTail(degrees / 2, x / 2);
}

/** P(|Z| ≥ |z|) for a standard normal Z. */
export function normalTails(z: number): number {
  return gammaTail(0.5, (z * z) / 2);
}
