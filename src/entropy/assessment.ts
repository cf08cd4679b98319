/** What is said of a sample of identifiers. Types only. */
import type { FieldRole } from './bounds/fields.ts';
import type { KnownGenerator } from './generators/known-generator.ts';
import type { TrialFamily } from './tests/trial.ts';

/** What put the upper bound where it is. */
export type UpperReason = 'form' | 'structure' | 'repeats' | 'commonest' | 'known-generator';

export type SampleStatus = 'below-threshold' | 'nothing-found' | 'suspicious' | 'not-testable';

export interface Objection {
  readonly family: TrialFamily;
  /** Columns that it is about; all of the value when empty. */
  readonly columns: readonly number[];
  /** Chance that any test of all would object so strongly to a perfect sample. */
  readonly p: number;
  readonly sentence: string;
}

export interface Assessment {
  readonly n: number;
  readonly distinct: number;
  /** No more than so many bits, with a chance of error of 10⁻⁶. */
  readonly upper: { readonly bits: number; readonly reason: UpperReason; readonly sentence: string };
  /** At least so many bits at 99 %, if the assumptions hold; 0 where the sample itself speaks against them. */
  readonly modelLower: { readonly bits: number; readonly assumptions: readonly string[] };
  /** At least so many bits at 99 % if each identifier is drawn independently. */
  readonly freeLower: number;
  readonly threshold: number;
  readonly status: SampleStatus;
  /** The values are no identifiers: nothing was tested, and bits and thresholds say nothing about them. */
  readonly areState: boolean;
  readonly objections: readonly Objection[];
  readonly known: { readonly generator: KnownGenerator; readonly sentence: string } | undefined;
  /** One per character of the values when all are equally long and were read as they are; else empty. */
  readonly positions: readonly { readonly role: FieldRole; readonly bits: number; readonly isObjected: boolean }[];
  /** The whole truth, in order. */
  readonly sentences: readonly string[];
  /** How many more values would show something new. */
  readonly more: { readonly count: number; readonly sentence: string } | undefined;
}
