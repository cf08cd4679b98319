/** NIST SP 800-90B 6.3.1: the most common value estimate. */

/** The standard's quantile: 99 % two-sided. */
export const Z_NIST = 2.5758293035489008;
/** Half a percent one-sided is the same number; named for what it is used as. */
export const Z_HALF_PERCENT = Z_NIST;

/** Upper limit of the probability of the most common value: min(1, p̂ + z·√(p̂(1 − p̂)/(n − 1))). */
export function mostCommonUpper(count: number, n: number, z: number = Z_NIST): number {
  const share = count / n;
  return Math.min(1, share + z * Math.sqrt((share * (1 - share)) / (n - 1)));
}

/** Min-entropy per sample in bits, as the standard's tool prints it. */
export function mostCommonValueBits(count: number, n: number): number {
  return -Math.log2(mostCommonUpper(count, n));
}
