/** What Lentz's method needs, which evaluates continued fractions from their front. */

/** Stands for 0 where a 0 would be divided by. */
export const TINY = 1e-300;
/** Where a series or a fraction is given up. */
export const MOST_TERMS = 10_000;

export function nonZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}
