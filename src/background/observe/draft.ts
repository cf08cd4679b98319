/** One browser event, translated, before it is known to whose log it belongs. */
import type { Fact } from '../../observation.ts';

export type Source =
  | {
      readonly kind: 'request';
      /** −1 for workers. */
      readonly tab: number;
      readonly exchange: string;
      readonly mainFrame: boolean;
      readonly url: string;
      /** Cookie store, where the browser says it (Firefox). */
      readonly store?: string;
      readonly initiator?: string;
    }
  | { readonly kind: 'cookie' }
  | { readonly kind: 'top-frame'; readonly tab: number; readonly url: string }
  | { readonly kind: 'window'; readonly tab: number; readonly opened: number; readonly url: string }
  /** A content script of ours. */
  | { readonly kind: 'page'; readonly tab: number }
  | { readonly kind: 'user'; readonly tab: number };

export interface DraftBody {
  /** Milliseconds since the epoch: the event's own time stamp, or the time of arrival where it has none. */
  readonly at: number;
  readonly source: Source;
  readonly fact: Fact;
}

/** DevTools opened on a tab, perhaps while the stored logs were still unread. What arrived later than this may be the tab's. */
export interface Opening {
  readonly id: string;
  readonly arrived: number;
  readonly opens: number;
}

export interface Draft extends DraftBody {
  /** `<boot>/<n>`: sorts by arrival, unique in a browser session. */
  readonly id: string;
  /** When it reached us, ms since the epoch. */
  readonly arrived: number;
}
