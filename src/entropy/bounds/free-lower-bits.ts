/**
 * What n different values prove from below without any model of how they are made, if each is drawn independently. For a given collision
 * probability, the distribution that hides it best has one heavy value and a diffuse rest; with x = n·p of the heavy one, no collision happens
 * with chance (1 + x)·e^−x. At 1 % x is 6.638, so no value is likelier than 6.638/n: H_min ≥ log2 n − 2.73.
 */

/** Solves (1 + x)·e^−x = 0.01. */
const HEAVIEST = 6.6384;

/** @returns bits, 0 when values repeat or are known not to be drawn independently */
export function freeLowerBits(n: number, distinct: number, isIndependent: boolean): number {
  return isIndependent && distinct === n ? Math.max(0, Math.log2(n / HEAVIEST)) : 0;
}
