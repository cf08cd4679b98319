/** What the fold makes of a log. Everything points back at observations by their `seq`: each claim can be followed to its fact. */

import type { Framework } from '../../frameworks/recognise-framework.ts';
import type { Identity } from '../../identifier/identity-of.ts';
import type {
  AccessState,
  BrowserName,
  ObservationOf,
  SampleAnswer,
  SamplePlan,
  SampleReason,
  StoredCookie,
} from '../../observation.ts';
import type { SiteParts } from './cookie-group.ts';
import type { Exchange } from './exchange.ts';
import type { CrossSiteSend, Disagreement, JudgedLine, StrictTransport, UnstoredLine } from './judged-line.ts';
import type { Moment } from './moment.ts';
import type { Reason } from './reason.ts';
import type { AuthenticationStage, Expiry, ObservedLifetime, SignIn, SignOut, StageChange } from './sign-in.ts';
import type { StorageReading, TokenLife } from './token-life.ts';

export type { CookieGroup, NodeSighting, NodeTrail, SentElsewhere } from './cookie-group.ts';
export type { Exchange, Hop } from './exchange.ts';
export type { CrossSiteSend, Disagreement, JudgedLine, StrictTransport, UnstoredLine } from './judged-line.ts';
export type { Moment } from './moment.ts';
export type { Reason } from './reason.ts';
export type {
  AuthenticationStage,
  Bracket,
  Expiry,
  ObservedLifetime,
  Outlived,
  Rotation,
  RotationRow,
  RotationVerdict,
  SignIn,
  SignInKind,
  SignInOutcome,
  SignOut,
  StageChange,
} from './sign-in.ts';

export type {
  StorageReading,
  StoredItem,
  TokenAtSignOut,
  TokenCarrier,
  TokenIdentifier,
  TokenLife,
} from './token-life.ts';

/** Where a value came from, in the order of certainty. */
export type SetBy =
  /** a Set-Cookie line of a response (`seq` of the response) */
  | 'header'
  /** a store event with no matching line: a script, an extension, the user */
  | 'script-or-user'
  /** in the store before recording began */
  | 'found'
  /** first met in a Cookie header */
  | 'sent';

/** One identifier: an uninterrupted stretch in which a cookie kept the same identity part. */
export interface IdentifierLife {
  /** 0, 1, 2 … in the order in which the cookie had them; picks the colour of its bar. */
  readonly ordinal: number;
  readonly value: string;
  readonly identity: Identity;
  readonly first: Moment;
  readonly setBy: SetBy;
  /** The raw Set-Cookie line that brought it, where there was one. */
  readonly line?: string;
  readonly setUrl?: string;
  /** Set-Cookie lines that brought the same identity again ("renewed, not rotated"). */
  readonly resets: readonly Moment[];
  readonly sentCount: number;
  readonly firstSent?: Moment;
  readonly lastSent?: Moment;
  /** Requests over plain http that carried it (the first 20). */
  readonly sentInClear: readonly Moment[];
  readonly ended?: Moment & {
    readonly how: 'replaced' | 'deleted-by-header' | 'deleted-by-script-or-user' | 'expired' | 'evicted';
    readonly nextOrdinal?: number;
    /** The Set-Cookie line that deleted it, or whose cookie took its room, and whose response carried it. */
    readonly line?: string;
    readonly url?: string;
    /** For `expired`: the end that was declared had come, or the browser made it shorter than what was asked. */
    readonly expiry?: 'declared' | 'browser';
  };
}

export type CookieClass =
  | 'session-confirmed'
  | 'session-likely'
  | 'session-possible'
  | 'remember-me'
  | 'csrf'
  | 'infrastructure'
  | 'analytics'
  | 'preference'
  | 'unknown';

export interface CookieLife {
  /** See `cookieKey` in `cookie/match/cookie-identity.ts`. */
  readonly key: string;
  readonly name: string;
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly storeId: string;
  readonly partition?: string;
  /** See `StoredCookie`. */
  readonly hasCrossSiteAncestor?: boolean;
  readonly site: string;
  readonly identifiers: readonly IdentifierLife[];
  /** What the store said last; absent when no store event was ever seen. */
  readonly stored?: StoredCookie;
  readonly storedSeq?: number;
  /** The last Set-Cookie line for this cookie, and where it came from. */
  readonly asked?: { readonly line: string; readonly url: string; readonly seq: number };
  readonly gone: boolean;
  /** Share of ordinary responses (outside sign-ins, at least 3) that set a different identity; `undefined` when too few. */
  readonly churn?: number;
  /** The last 100. */
  readonly unstored: readonly UnstoredLine[];
  /** The last Set-Cookie lines that named it, oldest first, at most 6. */
  readonly lines: readonly JudgedLine[];
  /** The first requests, at most 5, that carried it on behalf of another site's page. */
  readonly sentCrossSite: readonly CrossSiteSend[];
  readonly framework?: Framework;
  readonly class: CookieClass;
  /** Sum of `reasons`, in log2 odds: its looks, and what the traffic showed. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly pinned?: boolean;
}

export type AuthenticationState = 'unknown' | 'anonymous' | 'signed-in' | 'signed-out';

export interface Site extends SiteParts {
  /** Registrable domain (or host, for IP addresses and single labels). */
  readonly domain: string;
  readonly hosts: readonly string[];
  /** Is this the site of the tab's own documents, rather than a third party? */
  readonly firstParty: boolean;
  /** Ranked: most likely session cookie first. */
  readonly cookies: readonly CookieLife[];
  /** Keys of the cookies that carry the session, as far as can be told. */
  readonly sessionSet: readonly string[];
  /** Sessions that are no cookies: in headers that scripts write, and in URLs. Most likely session first. */
  readonly tokens: readonly TokenLife[];
  /** What the storage of its pages held when the user had it looked at: the last reading of each origin. */
  readonly storage: readonly StorageReading[];
  readonly signIns: readonly SignIn[];
  readonly signOuts: readonly SignOut[];
  /** Changes of password or role: no sign-ins, judged by the same rules. Re-authentications and step-ups are among `signIns`. */
  readonly privilegeChanges: readonly SignIn[];
  readonly state: AuthenticationState;
  /** The same in finer steps; `state` calls an expired session signed out. */
  readonly stage: AuthenticationStage;
  /** Every change of stage, in order. */
  readonly stages: readonly StageChange[];
  readonly expiries: readonly Expiry[];
  readonly lifetime: ObservedLifetime;
  /** Session identifiers seen in URLs of this site. */
  readonly inUrls: readonly (Moment & {
    readonly url: string;
    readonly parameter: string;
    readonly cookie?: string;
    readonly token?: string;
  })[];
  readonly exchangeCount: number;
  /** Origins seen over plain http that are not potentially trustworthy. */
  readonly cleartextOrigins: readonly string[];
  /** Origins over plain http on this very machine: nothing leaves it, so nothing is in clear. */
  readonly loopbackOrigins: readonly string[];
  /** Lines that this browser did not store and that name no cookie it holds or held; the last 50. */
  readonly refused: readonly UnstoredLine[];
  /** Hosts that this browser asks over https only, as far as was seen; the latest fact of each host and kind. */
  readonly strictTransport: readonly StrictTransport[];
}

export interface Gap extends Moment {
  readonly from: number;
  readonly to: number;
  readonly reason: ObservationOf<'gap'>['reason'];
  readonly text: string;
}

/** A live collection of identifiers: what was asked for, what came, and how it stands. */
export interface Collection {
  readonly id: string;
  readonly plan: SamplePlan;
  /** Registrable domain of `plan.url`. */
  readonly site: string;
  readonly started: Moment;
  /** Every answer so far, in the order in which they came. Appended to, never changed: the first n of a longer one are the same. */
  readonly answers: readonly SampleAnswer[];
  /** How many of the answers brought a value. */
  readonly values: number;
  readonly state: 'running' | 'waiting' | 'paused' | 'ended';
  readonly reason: SampleReason;
  readonly until?: number;
  readonly detail?: string;
  readonly changed: Moment;
}

export interface Model {
  readonly browser: BrowserName;
  readonly browserVersion: string;
  readonly access: AccessState;
  readonly startedAt: number;
  readonly lastSeq: number;
  readonly lastAt: number;
  /** First-party sites first, in the order in which they were met. */
  readonly sites: readonly Site[];
  readonly exchanges: ReadonlyMap<string, Exchange>;
  readonly gaps: readonly Gap[];
  readonly restarts: readonly Moment[];
  readonly dropped: readonly ObservationOf<'routine-dropped'>[];
  /** Where what was predicted of a Set-Cookie line and what the store showed contradict each other; at most 500. */
  readonly disagreements: readonly Disagreement[];
  /** Live collections, in the order in which they were started. */
  readonly collections: readonly Collection[];
}
