/** The part of the model about single Set-Cookie lines and what became of them; everyone imports it from `model.ts`. Types only. */
import type { Alteration } from '../../cookie/store/alteration.ts';
import type { Refusal } from '../../cookie/store/refusal.ts';
import type { Moment } from './moment.ts';

/** Set-Cookie line for which no store event came within the window, in a browser whose events are complete. */
export interface UnstoredLine extends Moment {
  readonly line: string;
  readonly url: string;
  /** As the store would have shown it; absent where the line had none. */
  readonly value?: string;
  /** By which rule this browser refuses it; absent when no rule explains it. */
  readonly reason?: Refusal;
}

/** What was predicted of a Set-Cookie line, and what the store showed. */
export interface JudgedLine extends Moment {
  readonly line: string;
  /** Whose response carried it. */
  readonly url: string;
  readonly method: string;
  readonly status?: number;
  readonly cacheControl?: string;
  readonly predicted: 'kept' | 'altered' | 'refused';
  /** It asks for a deletion: its lifetime is over. */
  readonly deletes: boolean;
  /** Present when `predicted` is `refused`. */
  readonly refusal?: Refusal;
  /** What of the line is not done as written; at most 20. */
  readonly alterations: readonly Alteration[];
  /** A page of another site made the request, and it was no navigation of the tab; `undefined` when that is not known. */
  readonly crossSite?: boolean;
  /** All that the prediction rests on is known. */
  readonly sure: boolean;
  /** The site has as many cookies as the browser keeps: so many of them it throws out to make room for this one. */
  readonly evicts?: number;
  /** What the store showed; absent while it has shown nothing. */
  readonly observed?: 'stored' | 'not-stored';
}

/** Prediction and store contradict each other: a mistake of ours, unless somebody else changed the cookie at the same moment. */
export interface Disagreement extends Moment {
  readonly site: string;
  readonly cookie: string;
  readonly line: string;
  readonly url: string;
  readonly predicted: string;
  readonly observed: string;
}

/** Why this browser asks a host over https only, as far as was seen. */
export interface StrictTransport extends Moment {
  readonly host: string;
  /** `header`: Strict-Transport-Security over https. `redirect`: the browser itself turned http into https. */
  readonly by: 'header' | 'redirect';
  /** Seconds, more than 0; of a header. */
  readonly maxAge?: number;
  readonly includeSubDomains: boolean;
}

/** A request that carried the cookie although a page of another site caused it, and that was no navigation of the tab. */
export interface CrossSiteSend extends Moment {
  readonly url: string;
  /** Origin of the page. */
  readonly initiator: string;
}
