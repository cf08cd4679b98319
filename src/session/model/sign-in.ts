/** The part of the model about sign-ins and sign-outs; everyone imports it from `model.ts`. Types only. */
import type { Identity } from '../../identifier/identity-of.ts';
import type { Moment } from './moment.ts';
import type { Reason } from './reason.ts';
import type { TokenAtSignOut } from './token-life.ts';

/** What happened to the session identifiers of a site across one sign-in. */
export type RotationVerdict =
  /** every server-side identifier that was sent with the sign-in has a new identity afterwards */
  | 'rotated'
  /** at least one kept its identity and no Set-Cookie line came for it */
  | 'kept'
  /** kept, and the server sent the same identity again: renewed, not rotated */
  | 're-set'
  /** kept, but another session cookie appeared beside it */
  | 'added-beside'
  /** no session identifier existed before; a fresh one was given */
  | 'nothing-before'
  | 'inconclusive';

export interface RotationRow {
  readonly cookie: string;
  /** Keys of all parts, where the value is spread over several cookies; values are the joined ones then. */
  readonly parts?: readonly string[];
  readonly name: string;
  readonly verdict: Exclude<RotationVerdict, 'added-beside'> | 'new' | 'removed' | 'client-state';
  readonly before?: string;
  readonly after?: string;
  readonly identityBefore?: Identity;
  readonly identityAfter?: Identity;
  readonly seqs: readonly number[];
  readonly text: string;
}

export interface Rotation {
  readonly verdict: RotationVerdict;
  /** Code of the rule that decided. */
  readonly rule: string;
  readonly rows: readonly RotationRow[];
  /** One sentence: what was seen and what follows. */
  readonly text: string;
  /** Why it is inconclusive and what the tester can do, where that is so. */
  readonly missing?: string;
}

export type SignInOutcome = 'success' | 'failed' | 'uncertain';

export type SignInKind =
  | 'sign-in'
  | 'sign-up'
  | 'password-reset'
  | 'password-change'
  | 'http-auth'
  /** the password again, by somebody who is signed in */
  | 're-authentication'
  /** another factor, by somebody who is signed in */
  | 'step-up'
  /** another role or account, by somebody who is signed in */
  | 'role-switch'
  | 'marked';

export interface SignIn extends Moment {
  readonly id: string;
  readonly site: string;
  readonly kind: SignInKind;
  /** Absent for a sign-in that only the user's mark tells of. */
  readonly exchange?: string;
  readonly method: string;
  readonly url: string;
  readonly attempt: readonly Reason[];
  readonly attemptScore: number;
  readonly success: readonly Reason[];
  readonly successScore: number;
  readonly failure: readonly Reason[];
  readonly failureScore: number;
  readonly outcome: SignInOutcome;
  /** The user said so: by a mark, or by "not a sign-in". */
  readonly byUser: boolean;
  /** Only its effect speaks for a sign-in, and nobody has said yet whether it was one: the tester is asked. */
  readonly asked: boolean;
  /** When the outcome was settled (last fact it rests on). */
  readonly settled: Moment;
  /** For outcome `uncertain`: what would tell, and what the tester can do. */
  readonly missing?: string;
  /** Status and target of the answer in words: "302 → /account". */
  readonly answer: string;
  /** Present only for outcome `success`. */
  readonly rotation?: Rotation;
  /** What became of tokens that are no cookies; `cookie` of a row is the token's key. Absent where there were none. */
  readonly tokens?: readonly RotationRow[];
}

export interface SignOut extends Moment {
  readonly id: string;
  readonly site: string;
  readonly exchange?: string;
  readonly url: string;
  readonly reasons: readonly Reason[];
  readonly score: number;
  readonly byUser: boolean;
  /** Session cookies that had the same identity before and after, were still stored, per key. */
  readonly kept: readonly string[];
  /** Keys of session cookies that were deleted or given a new identity. */
  readonly ended: readonly string[];
  /** What became of the tokens that the sign-in had brought. Absent where there were none. */
  readonly tokens?: readonly TokenAtSignOut[];
}

/** How far somebody has come. `expired`: signed in until the session ran out by itself. */
export type AuthenticationStage =
  | 'unknown'
  | 'anonymous'
  | 'identifier-given'
  | 'first-factor'
  | 'step-up'
  | 'signed-in'
  | 'signed-out'
  | 'expired';

/** A change of stage, with the sentence that says what it rests on. */
export interface StageChange extends Moment {
  readonly stage: AuthenticationStage;
  readonly text: string;
}

/** A session that ended by itself, not by a sign-out. */
export interface Expiry extends Moment {
  readonly id: string;
  readonly site: string;
  /**
   * `server`: the cookie was sent and the server no longer took it. `declared`: its declared lifetime was over. `evicted`: the browser
   * threw it out for lack of room.
   */
  readonly how: 'server' | 'declared' | 'evicted';
  /** Present where a request before it may have been a sign-out that nothing tells of. */
  readonly doubtful?: true;
  /** The request that was refused; absent when the browser dropped the cookie. */
  readonly exchange?: string;
  readonly url?: string;
  /** Keys of the cookies concerned. */
  readonly cookies: readonly string[];
  /** Since the sign-in, ms; absent where it was not seen. */
  readonly age?: number;
  /** Without any request that carried the session, right before, ms. */
  readonly idle: number;
  readonly text: string;
}

/** A stretch of time that a session outlived, or did not. */
export interface Outlived extends Moment {
  readonly milliseconds: number;
}

/** What is known of a lifetime: it is longer than `survived` and not longer than `failed`. */
export interface Bracket {
  readonly survived?: Outlived;
  readonly failed?: Outlived;
}

/** Lifetimes as ordinary use showed them. After a pause it cannot be told which of the two limits ended a session: both hold it then. */
export interface ObservedLifetime {
  readonly idle: Bracket;
  readonly absolute: Bracket;
}
