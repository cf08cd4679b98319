/** A rule that speaks for a success or against one, and a row of the tables in which they stand. Types only. */
import type { Rule } from '../../model/rule.ts';

export interface OutcomeRule extends Rule {
  readonly points: number;
  /** What it speaks for. */
  readonly side: 'success' | 'failure';
  /** It keeps the outcome open, whatever else was found. */
  readonly keepsOpen?: true;
}

/** As it is written down: code and side are where it stands, and most were set by hand. */
export type OutcomeRow = Omit<OutcomeRule, 'code' | 'side' | 'source'> & Partial<Pick<OutcomeRule, 'source'>>;
