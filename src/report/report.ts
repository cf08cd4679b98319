/** The one document that every view and every export renders: model and findings, nothing recomputed. */
import type { Severity } from '../checks/check.ts';
import type { Finding } from '../checks/finding.ts';
import type { Model, RotationVerdict } from '../session/model/model.ts';

export type { Finding } from '../checks/finding.ts';

/** The line that is always visible: the site, its session set, the last sign-in's verdict, the worst finding. */
export interface TruthLine {
  readonly site: string;
  /** Names of the session cookies, or that there is none yet. */
  readonly session: string;
  /** Signed in or not, in words; the time is `signInAt`, for the reader's own clock. */
  readonly state: string;
  /** Of the last successful sign-in; `none` while there is none. */
  readonly verdict: RotationVerdict | 'none';
  readonly verdictText: string;
  /** `seq` of the sign-in that the verdict is about. */
  readonly signInSeq?: number | undefined;
  /** When that sign-in was, ms since the Unix epoch. */
  readonly signInAt?: number | undefined;
  readonly worst?: { readonly severity: Severity; readonly title: string; readonly finding: string } | undefined;
}

export interface Report {
  readonly model: Model;
  /** Worst first: failed by severity, then cantTell, passed, inapplicable. */
  readonly findings: readonly Finding[];
  readonly truth: TruthLine;
}
