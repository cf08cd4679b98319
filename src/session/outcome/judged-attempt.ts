/** What an attempt's outcome is judged by. Types only. */
import type { CookieClass, Moment } from '../model/model.ts';
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
  /** What comes next, where it is a request that speaks of signing out. */
  readonly signOutAfter?: HopRecord;
}

/** An attempt with its answer. */
export interface JudgedAttempt {
  readonly attempt: Attempt;
  readonly context: OutcomeContext;
  /** The hops that answer the attempt, redirects included. */
  readonly chain: readonly HopRecord[];
  /** The last of them that was answered; the attempt itself where none was. */
  readonly final: HopRecord;
  /** When the last answer came. */
  readonly settled: Moment;
}
