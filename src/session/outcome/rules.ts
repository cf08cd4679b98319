/**
 * The rules by which it is judged whether an attempt to sign in succeeded, in the order in which their sentences are shown. A wrong
 * password must never come out as a success, so what wrong passwords do as well (an answer of 200, a fresh anonymous identifier, a
 * cookie sent again) can never add up to one.
 */
import { FOR_FAILURE } from './tables/for-failure.ts';
import { FOR_SUCCESS } from './tables/for-success.ts';
import type { OutcomeRow, OutcomeRule } from './tables/outcome-rule.ts';

/** Success and failure each need so many points, and so many more than the other side has. */
export const THRESHOLDS = {
  success: { least: 45, lead: 25 },
  failed: { least: 40, lead: 15 },
} as const;

/** The source of rows that name none. */
const BY_HAND =
  'Set by hand, so that the recordings (57 stacks, right and wrong passwords, two browsers) and the stories of wrong passwords come out as what they were.';

export type OutcomeCode = keyof typeof FOR_SUCCESS | keyof typeof FOR_FAILURE;

export const OUTCOME_RULES: Readonly<Record<OutcomeCode, OutcomeRule>> = {
  ...tableOf('success', FOR_SUCCESS),
  ...tableOf('failure', FOR_FAILURE),
};

function tableOf<Code extends string>(
  side: OutcomeRule['side'],
  rows: Readonly<Record<Code, OutcomeRow>>,
): Readonly<Record<Code, OutcomeRule>> {
  const table = Object.entries<OutcomeRow>(rows).map(([code, row]) => [code, { source: BY_HAND, ...row, code, side }]);
  return Object.fromEntries(table) as Record<Code, OutcomeRule>;
}

/** The session got a new value with the answer. */
export const ROTATED: ReadonlySet<string> = new Set<OutcomeCode>(['B1', 'B1s']);
