/** Sign-ins, sign-outs and the times between them, as the story tells them. Types only. */
import type { Expiry, Moment, SignInKind, SignOut } from '../model/model.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { Attempt } from '../records/attempt.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { Mark } from '../records/site-record.ts';

/** An attempt with all that was made of it. */
export interface JudgedSignIn {
  /** Absent for a mark near which no request was seen. */
  readonly hop?: HopRecord;
  readonly attempt?: Attempt;
  readonly kind: SignInKind;
  readonly mark?: Mark;
  readonly outcome: Outcome;
  /** `seq` of the next attempt or sign-out, which explains what happens from then on. */
  readonly until: number;
  readonly byUser: boolean;
  /** The step before asked for another factor and had given a new identifier already. */
  readonly rotatedAtStepBefore: boolean;
  readonly firstStepUnseen: boolean;
  /** The step that asked for this one. */
  readonly before?: JudgedSignIn;
  readonly signedInBefore: boolean;
}

export interface JudgedSignOut {
  readonly hop?: HopRecord;
  readonly signOut: SignOut;
  /** `seq` of the next attempt or sign-out. */
  readonly until: number;
}

/** From a sign-in to what ended the session, or to the end of the log. */
export interface SignedIn {
  readonly began: Moment;
  readonly ended?: Moment;
  readonly expiry?: Expiry;
}

export interface Story {
  readonly signIns: readonly JudgedSignIn[];
  readonly signOuts: readonly JudgedSignOut[];
  readonly expiries: readonly Expiry[];
  /** The times in which somebody was signed in. */
  readonly periods: readonly SignedIn[];
}
