import { clopperPearsonLower } from '../distributions/binomial.ts';

/**
 * "Guess the value that was commonest in the first half", tried on the second half.
 *
 * @returns bits; `undefined` when it never hits
 */
export function commonestUpperBits(values: readonly string[], alpha: number): number | undefined {
  const half = Math.floor(values.length / 2);
  const counts = new Map<string, number>();
  let guess = values[0];
  let most = 0;
  for (const value of values.slice(0, half)) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (count > most) [guess, most] = [value, count];
  }
  if (most < 2) return undefined;
  const hits = values.slice(half).filter((value) => value === guess).length;
  return hits === 0 ? undefined : -Math.log2(clopperPearsonLower(hits, values.length - half, alpha));
}
