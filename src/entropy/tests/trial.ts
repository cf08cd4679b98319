/** What a test hands back, and how many tests may share one budget of errors. */

export type TrialFamily =
  | 'uneven'
  | 'too-even'
  | 'serial'
  | 'order'
  | 'drift'
  | 'column-pair'
  | 'bit-pair'
  | 'derived'
  | 'linear'
  | 'repeat';

export const TRIAL_FAMILIES: readonly TrialFamily[] = [
  'uneven',
  'too-even',
  'serial',
  'order',
  'drift',
  'column-pair',
  'bit-pair',
  'derived',
  'linear',
  'repeat',
];

/** The chance that any test at all objects to a perfect sample. */
export const ERROR_BUDGET = 1e-3;

/** One hypothesis that was put to the test. */
export interface Trial {
  readonly family: TrialFamily;
  /** Columns that it is about; all when empty. */
  readonly columns: readonly number[];
  /** Chance of something so odd in a perfect sample, before any correction. */
  readonly p: number;
  /** What was measured, in the unit that the family's sentence names. */
  readonly measured: number;
  /** How many trials of its family were made, where the unremarkable ones were not worth an object. */
  readonly among?: number;
}

/** A trial that objects, with the chance that any of all the trials would have, by chance. */
export interface Rejection extends Trial {
  readonly corrected: number;
}

/**
 * Holm's step-down procedure (1979) inside each family, with the budget split evenly over the families.
 *
 * @returns the rejected trials, strongest first in each family
 */
export function rejectTrials(trials: readonly Trial[], budget: number = ERROR_BUDGET): readonly Rejection[] {
  const rejected: Rejection[] = [];
  for (const family of TRIAL_FAMILIES) {
    const sorted = trials.filter((trial) => trial.family === family).sort((one, other) => one.p - other.p);
    const all = sorted.reduce((most, { among = 0 }) => Math.max(most, among), sorted.length);
    for (const [rank, trial] of sorted.entries()) {
      const corrected = trial.p * (all - rank) * TRIAL_FAMILIES.length;
      if (!(corrected <= budget)) break;
      rejected.push({ ...trial, corrected: Math.min(1, corrected) });
    }
  }
  return rejected;
}
