/** What the log says of live collections of identifiers. Types only. */

/** What a live collection repeats: one request, without any cookie or other credential of the user's. */
export interface SamplePlan {
  /** Without a fragment. */
  readonly url: string;
  readonly method: 'GET' | 'HEAD';
  /** Name of the cookie whose values are collected. */
  readonly cookie: string;
  /** How many values are asked for; 1 to 20,000. */
  readonly wanted: number;
  /** Requests under way at the same time; 1 to 8. */
  readonly atOnce: number;
  /** Time between an answer and the next request of the same lane, ms; 0 to 60,000. */
  readonly delay: number;
}

/** One answer of a live collection. */
export interface SampleAnswer {
  /** When the answer's headers came, ms since the Unix epoch. */
  readonly at: number;
  /** When its request was sent, ms since the Unix epoch. */
  readonly sentAt: number;
  readonly status: number;
  /** The cookie's value; absent when the answer set none. */
  readonly value?: string;
  /** The server's `Date` header as it was sent. */
  readonly date?: string;
}

/** Why a live collection is in its state. */
export type SampleReason =
  /** the user's click */
  | 'user'
  /** as many values as were asked for */
  | 'complete'
  /** 429 or 503: the server asked for less */
  | 'server-asked'
  /** other errors, several in a row */
  | 'errors'
  /** answers that set no such cookie, several in a row */
  | 'no-value'
  /** the redirect would leave the site, or the answer is none that can be read */
  | 'left-site'
  /** DevTools was closed or the log cleared */
  | 'devtools-closed'
  /** no room is left in the extension's memory */
  | 'full';

export type SampleFact =
  /** The user started a live collection of identifiers. */
  | { readonly type: 'sample-started'; readonly sample: string; readonly plan: SamplePlan }
  /** Answers of a live collection, in the order in which they came. */
  | { readonly type: 'sample-taken'; readonly sample: string; readonly answers: readonly SampleAnswer[] }
  | {
      readonly type: 'sample-changed';
      readonly sample: string;
      /** `waiting`: goes on by itself at `until`. `ended` is final. */
      readonly state: 'running' | 'waiting' | 'paused' | 'ended';
      readonly reason: SampleReason;
      /** ms since the Unix epoch. */
      readonly until?: number;
      /** For people: the status line or error that led to it. */
      readonly detail?: string;
    };
