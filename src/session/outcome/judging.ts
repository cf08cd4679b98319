/** What the judges of an attempt are given, and what they make of it. Types only. */
import type { CookieClass, Moment, Reason, SignInOutcome } from '../model/model.ts';
import type { Attempt } from '../records/attempt.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { SiteRecord } from '../records/site-record.ts';

/** From one `seq` up to, not including, another. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export interface OutcomeContext {
  readonly site: SiteRecord;
  /** Class by looks alone: the ranking with traffic rests on outcomes, so outcomes may not rest on it. */
  readonly classOf: (key: string) => CookieClass;
  /** `seq` from which on the next attempt or sign-out explains what happens. */
  readonly until: number;
  /** The last time before it in which nobody was known to be signed in: what opened then opens for everyone. */
  readonly anonymous: Period;
  /** The next attempt of the same kind at the same address, where there is one. */
  readonly repeat?: HopRecord;
  /** The next attempt, where it sent a second factor. */
  readonly factorAfter?: HopRecord;
}

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

export interface Judging {
  readonly attempt: Attempt;
  readonly context: OutcomeContext;
  readonly chain: readonly HopRecord[];
  readonly final: HopRecord;
  readonly settled: Moment;
  readonly success: Reason[];
  readonly failure: Reason[];
}
