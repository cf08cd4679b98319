/** How long a megabyte of hostile text may take, ms: seconds on a busy machine when time is linear, minutes when it is not. */
export const PATIENCE = 10_000;

/** Time to run something once, ms. */
export function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
