/**
 * What the panel and the background say to each other, over one `runtime` port per panel. One union per direction, so that
 * neither side can send the other's messages. The log itself is the state: a snapshot is the log, a patch is what was appended. At the end
 * of the file: what the panel gives to the DevTools page for the panel that comes after it.
 */
import type { AccessState, BrowserName, Fact, Observation, SamplePlan } from './observation.ts';

/**
 * History: 1 — first version; 2 — live collection of identifiers; 3 — the content script's look at pages; 4 — tokens in headers and in page storage;
 * 5 — `page-text`, which was called `marker`.
 * A panel and a background of different versions say so and stop; nothing is guessed.
 */
export const PROTOCOL_VERSION = 5;

/** Port name of a DevTools page that holds the watch on a tab open: `devtools:<tabId>`. */
export const DEVTOOLS_PORT = 'devtools:';
/** Port name of a panel: `panel:<tabId>`. */
export const PANEL_PORT = 'panel:';

export type ToBackground =
  /** First message on every connection. `epoch` and `after` say what the panel already holds; `null` for nothing. */
  | {
      readonly type: 'subscribe';
      readonly version: number;
      readonly tab: number;
      readonly epoch: string | null;
      readonly after: number;
    }
  | { readonly type: 'mark'; readonly mark: Extract<Fact, { type: 'marked' }> }
  | { readonly type: 'pin'; readonly pin: Extract<Fact, { type: 'pinned' }> }
  /** Let the content script look at the tab's pages, or no longer. Stays so until the tab is closed. */
  | { readonly type: 'look'; readonly on: boolean }
  /** A text that only signed-in pages of a site show, for the look at pages; at most 200 characters, empty for none any more. */
  | ({ readonly type: 'page-text' } & PageText)
  /** Read the storage of the tab's document once; a `storage-read` follows in the log, or `trouble`. */
  | { readonly type: 'read-storage' }
  /** Forget the log of this tab and begin a new one. */
  | { readonly type: 'clear' }
  /** Begin a live collection; its `sample-started` follows in the log, or `trouble` with what is wrong with the plan. */
  | { readonly type: 'sample-start'; readonly plan: SamplePlan }
  | { readonly type: 'sample-control'; readonly sample: string; readonly wish: SampleWish };

export type SampleWish = 'pause' | 'resume' | 'stop';

/** A text that only signed-in pages of a site show. Named by the user, kept in memory with the tab, shown to nobody else. */
export interface PageText {
  /** Registrable domain. */
  readonly site: string;
  readonly text: string;
}

export interface WatchStatus {
  readonly tab: number;
  readonly browser: BrowserName;
  /** Is a DevTools page attached, so that traffic of this tab is being recorded? */
  readonly recording: boolean;
  readonly access: AccessState;
  /** Does the content script look at the tab's pages? */
  readonly looking: boolean;
  readonly pageTexts: readonly PageText[];
  /** What this tab's log takes of `storage.session`, in bytes. */
  readonly bytes: number;
  /** What the logs of all tabs may take together before routine traffic is dropped, in bytes. */
  readonly budget: number;
}

export type ToPanel =
  /**
   * Answer to `subscribe` and to `clear`: the log from `from` on; a long one goes on in `appended` messages. The panel gives up what it holds
   * from `from` on, because a `routine-dropped` may stand for some of it by now, and all of it when `epoch` is another.
   */
  | {
      readonly type: 'snapshot';
      readonly version: number;
      readonly epoch: string;
      readonly from: number;
      readonly observations: readonly Observation[];
      readonly status: WatchStatus;
    }
  | { readonly type: 'appended'; readonly epoch: string; readonly observations: readonly Observation[] }
  | { readonly type: 'status'; readonly status: WatchStatus }
  /** No watch on this tab: DevTools is not open on it, or the tab is gone. */
  | { readonly type: 'unwatched'; readonly tab: number }
  | { readonly type: 'trouble'; readonly message: string };

/** Name of the broadcast channel between a DevTools page and the panels of its tab: `kept:<tabId>`. */
export const KEPT_CHANNEL = 'kept:';

/** What a panel says to the DevTools page: keep this part of what you hold for me, or hand out all parts. */
export type ToKeeper =
  | { readonly type: 'keep'; readonly part: string; readonly what: unknown }
  | { readonly type: 'ask'; readonly panel: string };

/** A part as it was given, for the panel that asked. */
export interface FromKeeper {
  readonly type: 'kept';
  readonly panel: string;
  readonly part: string;
  readonly what: unknown;
}
