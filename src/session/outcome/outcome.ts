/** What was made of an attempt. Types only. */
import type { Moment, Reason, SignInOutcome } from '../model/model.ts';
import type { HopRecord } from '../records/exchange-record.ts';

export interface Outcome {
  readonly outcome: SignInOutcome;
  readonly success: readonly Reason[];
  readonly successScore: number;
  readonly failure: readonly Reason[];
  readonly failureScore: number;
  readonly settled: Moment;
  /** The hops that answer the attempt, redirects included. */
  readonly chain: readonly HopRecord[];
  readonly answer: string;
  /** For an uncertain one: what would tell. */
  readonly missing?: string;
  /** Another factor was asked for: not over yet. */
  readonly secondFactor: boolean;
}
