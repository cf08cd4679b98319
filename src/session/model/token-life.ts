/** The part of the model about sessions that are no cookies; everyone imports it from `model.ts`. Types only. */
import type { Identity } from '../../identifier/identity-of.ts';
import type { StoredText } from '../../observation.ts';
import type { Moment } from './moment.ts';
import type { Reason } from './reason.ts';

/** What carries a token to the server. A script writes it: the browser adds none by itself, and no attribute governs it. */
export type TokenCarrier =
  /** `scheme` lower case; absent where the header holds the bare token */
  | { readonly how: 'authorization'; readonly scheme?: string }
  /** a custom header; `name` lower case */
  | { readonly how: 'header'; readonly name: string }
  /** a parameter of a URL's path (`;jsessionid=`) or query (`?sid=`) */
  | { readonly how: 'url'; readonly parameter: string; readonly place: 'path' | 'query' };

/** One identifier that a carrier had, from the first request with it. Several may be in use at once. */
export interface TokenIdentifier {
  /** 0, 1, 2 … in the order in which they were first sent. */
  readonly ordinal: number;
  /** The last value that stood for it. */
  readonly value: string;
  /** Characters that the value had, where only its beginning was recorded. */
  readonly cutFrom?: number;
  readonly identity: Identity;
  readonly first: Moment;
  readonly sentCount: number;
  readonly firstSent: Moment;
  readonly lastSent: Moment;
  /** First requests with another value of the same identity: refreshed within its session. The last 100. */
  readonly renewals: readonly Moment[];
  /** Requests over plain http that carried it (the first 20). */
  readonly sentInClear: readonly Moment[];
  /** The last request with it that was answered with 2xx, and the last that was answered with 401. */
  readonly accepted?: Moment;
  readonly refused?: Moment;
  /** It was sent on after the next one had come: so often, and for so long (ms) after that one's first request. */
  readonly sentOn?: { readonly count: number; readonly last: Moment; readonly milliseconds: number };
  /**
   * `refused`: it had been accepted, and the last word on it was 401. `replaced`: the next one came and it was not sent again. `unused`: not
   * sent again since a sign-out; whether it still works is open.
   */
  readonly ended?: Moment & { readonly how: 'refused' | 'replaced' | 'unused'; readonly nextOrdinal?: number };
}

export interface TokenLife {
  /** Stable for a site and a carrier. Never equal to a cookie's. */
  readonly key: string;
  /** `Authorization: Bearer`, `X-Auth-Token`, `;jsessionid=` */
  readonly name: string;
  readonly carrier: TokenCarrier;
  /** The site whose pages sent it. */
  readonly site: string;
  /** Hosts that it was sent to. */
  readonly hosts: readonly string[];
  readonly identifiers: readonly TokenIdentifier[];
  /** Requests that were summed up when memory ran short; which identifier they carried is not known any more. */
  readonly dropped: number;
  readonly class: 'session-likely' | 'session-possible' | 'unknown';
  /** Sum of `reasons`. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** A token that a sign-in had brought, at the sign-out. */
export interface TokenAtSignOut {
  readonly token: string;
  readonly name: string;
  readonly ordinal: number;
  /**
   * `accepted`: sent again, and answered with 2xx where a request without it had been refused. `answered`: sent again and answered with 2xx
   * where strangers may get the same. `refused`: sent again, and refused with 401. `unused`: not sent again.
   */
  readonly fate: 'accepted' | 'answered' | 'refused' | 'unused';
  /** The request that shows it, by its answer; the last one with the token for `unused`. */
  readonly seq: number;
  readonly url: string;
  readonly status?: number;
}

/** A text in a page's storage, held against what requests carried. */
export interface StoredItem extends StoredText {
  /**
   * `sent`: a token that requests carried. `cookie`: the value of a cookie of the site. `jwt`: a JSON Web Token that was not seen sent.
   * `named`: it stands under a name that tokens have.
   */
  readonly kind: 'sent' | 'cookie' | 'jwt' | 'named';
  /** Key of the token, and which of its identifiers it is. */
  readonly token?: string;
  readonly ordinal?: number;
  /** Key of the cookie. */
  readonly cookie?: string;
}

/** What the storage of one origin held when the user had it looked at last. */
export interface StorageReading extends Moment {
  readonly url: string;
  readonly entries: { readonly local: number; readonly session: number };
  readonly items: readonly StoredItem[];
  readonly truncated: boolean;
}
