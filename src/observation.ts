/**
 * The alphabet of the log: past-tense facts, as the browser reported them; its larger parts are in `observation/`. Nothing in it is an
 * opinion: "this is a session" and "this was a sign-in" are computed by the fold, and can be recomputed when a rule gets better. Types only.
 *
 * Everything here lives in memory only (`storage.session`), never on disk.
 */

import type { SampleFact } from './observation/sample-fact.ts';
import type { SentToken } from './observation/sent-token.ts';
import type { StorageFact } from './observation/storage-fact.ts';
import type { StoredCookie } from './observation/stored-cookie.ts';

/** Where the recorder stamped a fact into one tab's log. */
export interface Stamp {
  /** Position in the log of one watch: 1, 2, 3 … with holes only where a `routine-dropped` stands for what was there. */
  readonly seq: number;
  /** Milliseconds since the Unix epoch: the browser event's own time stamp where it has one. */
  readonly at: number;
}

export type BrowserName = 'chromium' | 'firefox';

export type ResourceKind =
  | 'main_frame'
  | 'sub_frame'
  | 'xmlhttprequest'
  | 'websocket'
  | 'ping'
  | 'script'
  | 'stylesheet'
  | 'image'
  | 'font'
  | 'media'
  | 'other';

/** One field of a request body: its name and shape. The value itself never leaves the listener that saw it. */
export interface BodyField {
  /** Dotted path for nested JSON (`user.password`), the literal name for forms (`user[password]`). */
  readonly name: string;
  readonly type: 'text' | 'number' | 'boolean' | 'null' | 'file';
  /** Up to 8, up to 64, or more UTF-16 code units; files are not looked at and called `long`. */
  readonly size: 'empty' | 'short' | 'medium' | 'long';
  /** The whole value consists of ASCII digits. */
  readonly digits: boolean;
  /** Index of the first earlier field in this body with an equal, non-empty value (a repeated password, for example). */
  readonly sameAs?: number;
  /** The value, where it is as a whole a word of a protocol's closed list (`grant_type`, a GraphQL operation); see `background/observe/body-word.ts`. */
  readonly word?: string;
}

export interface RequestBody {
  /** `urlencoded` also for multipart forms without files, which the browsers do not tell apart where bodies can be seen. */
  readonly encoding: 'urlencoded' | 'multipart' | 'json' | 'text' | 'binary' | 'unreadable';
  readonly fields: readonly BodyField[];
  /** True when the walk stopped at a limit (depth, number of fields, bytes). */
  readonly truncated: boolean;
}

/** How a request came to belong to the watched tab. */
export type Via =
  /** made by the tab itself */
  | 'tab'
  /** made by a window that the tab opened, such as a sign-in pop-up */
  | 'opened-window'
  /** made by a page's service or shared worker (tab −1), joined by its initiator */
  | 'worker';

/** What a content script may say about a document: one of these words, never text of the page. The page itself can feign each. */
export type PageSign =
  /** a password field that can be seen */
  | 'password-field-shown'
  /** no such field is left */
  | 'password-field-gone'
  /** a field marked as wrong, or an alert beside the form */
  | 'error-shown'
  /** a trusted click, Enter or submit */
  | 'submitted-by-hand'
  /** a control that signs out */
  | 'sign-out-control-shown'
  /** the text that the user named as a signed-in page's */
  | 'marker-shown'
  /** it is not there */
  | 'marker-gone';

export type AccessState = 'granted' | 'withheld';

export type { SampleAnswer, SamplePlan, SampleReason } from './observation/sample-fact.ts';
export type { SentToken } from './observation/sent-token.ts';
export type { StoredText } from './observation/storage-fact.ts';
export type { StoredCookie } from './observation/stored-cookie.ts';

export type Fact =
  /** DevTools opened on the tab; the log begins here. */
  | {
      readonly type: 'watch-started';
      readonly browser: BrowserName;
      readonly browserVersion: string;
      readonly url: string;
      readonly storeId: string;
      readonly access: AccessState;
    }
  /** The worker was stopped by the browser and came back. Noted before the first fact after the restart. */
  | { readonly type: 'worker-restarted'; readonly boot: string }
  /**
   * Facts may be missing between `from` and `to` (ms since the epoch); `unknown`: an abrupt stop of the worker lost some. After a gap the
   * cookie store is read again: what differs follows as `cookie-found`, and a cookie that is gone as a removed `cookie-changed`, its cause
   * `expired` when its time had come and `explicit` otherwise, though nobody saw who removed it.
   */
  | {
      readonly type: 'gap';
      readonly reason: 'devtools-closed' | 'journal-failed' | 'access-withheld' | 'unknown';
      readonly from: number;
      readonly to: number;
      readonly detail: string;
    }
  /** The user or the browser changed what the extension may see. */
  | { readonly type: 'access-changed'; readonly access: AccessState }
  /** A cookie that was in the store when the watch began, or when its site was first met: origin unknown. */
  | { readonly type: 'cookie-found'; readonly cookie: StoredCookie }
  | {
      readonly type: 'request-started';
      readonly exchange: string;
      readonly url: string;
      readonly method: string;
      readonly kind: ResourceKind;
      readonly frame: number;
      readonly via: Via;
      /** Origin that caused the request (Chrome `initiator`, Firefox `originUrl`'s origin). */
      readonly initiator?: string;
      /** The top-level document's URL where the browser tells it. */
      readonly documentUrl?: string;
      readonly body?: RequestBody;
    }
  | {
      readonly type: 'request-sent';
      readonly exchange: string;
      readonly url: string;
      /** The raw `Cookie` header; absent when none was sent. */
      readonly cookie?: string;
      /** Scheme of the `Authorization` header, lower case; its credentials are recorded only where they are a token. */
      readonly authorization?: string;
      /** Session tokens in headers that a script wrote, as sent; never passwords. Absent when there was none. */
      readonly tokens?: readonly SentToken[];
    }
  | {
      readonly type: 'response-received';
      readonly exchange: string;
      readonly url: string;
      readonly status: number;
      /** Raw `Set-Cookie` lines, in order, unparsed. */
      readonly setCookies: readonly string[];
      readonly location?: string;
      readonly contentType?: string;
      /** Scheme names of `WWW-Authenticate`, lower case. */
      readonly challenges?: readonly string[];
      readonly strictTransportSecurity?: string;
      readonly cacheControl?: string;
      readonly clearSiteData?: string;
      /** The `Date` header, of a response that sets a cookie: browsers correct Expires by it. */
      readonly date?: string;
    }
  /** A redirect that the browser followed, including its own (HSTS upgrades, status 307 without a response). */
  | {
      readonly type: 'redirected';
      readonly exchange: string;
      readonly from: string;
      readonly to: string;
      readonly status: number;
    }
  | {
      readonly type: 'request-completed';
      readonly exchange: string;
      readonly url: string;
      readonly status: number;
      readonly fromCache: boolean;
      /** Lines that no earlier `response-received` of the same status reported (Chromium's HTTP-auth retry). */
      readonly setCookies: readonly string[];
    }
  | { readonly type: 'request-failed'; readonly exchange: string; readonly url: string; readonly error: string }
  | {
      readonly type: 'cookie-changed';
      readonly removed: boolean;
      /** As the browser says; the two browsers mean different things by the same word (Firefox: `explicit` for a server's deletion). */
      readonly cause: 'explicit' | 'overwrite' | 'expired' | 'expired_overwrite' | 'evicted';
      readonly cookie: StoredCookie;
    }
  /** The watched tab's top frame committed a new document. */
  | { readonly type: 'navigated'; readonly url: string }
  /** A content script saw this in a document of the tab. `url`: the document's. */
  | { readonly type: 'page-noticed'; readonly sign: PageSign; readonly frame: number; readonly url: string }
  /** The tab opened a window that from now on belongs to it. */
  | { readonly type: 'window-opened'; readonly openedTab: number; readonly url: string }
  /** The user's word. `exchange` names a request when the mark is about one ("this was not a sign-in"). */
  | {
      readonly type: 'marked';
      readonly mark: 'signed-in' | 'signed-out' | 'not-a-sign-in';
      readonly site: string;
      readonly exchange?: string;
    }
  /** The user's word on whether a cookie carries the session; `null` withdraws it. */
  | { readonly type: 'pinned'; readonly cookie: string; readonly pinned: boolean | null }
  | SampleFact
  | StorageFact
  /** Stands for routine exchanges (no Set-Cookie, no body, no news) that were dropped to keep within the memory budget. */
  | {
      readonly type: 'routine-dropped';
      readonly exchanges: number;
      readonly observations: number;
      readonly firstAt: number;
      readonly lastAt: number;
      /** Longest time without any dropped request between two of them, ms. */
      readonly longestSilence: number;
      /** How often each identity was sent in what was dropped: cookie name → count, per host. `header`: a token's header, not a cookie. */
      readonly sent: readonly {
        readonly host: string;
        readonly name: string;
        readonly count: number;
        readonly header?: true;
      }[];
    };

export type Observation = Stamp & Fact;

export type FactType = Fact['type'];

export type ObservationOf<T extends FactType> = Stamp & Extract<Fact, { readonly type: T }>;
