/** What the background needs of the browser, as narrow as it is used, so that tests can stand in for it. */
import type { AccessState, BrowserName, StoredCookie } from '../../observation.ts';
import type { PageMarker, ToPanel } from '../../protocol.ts';
import type { StoredEntries } from './stored-entries.ts';

/** `storage.session`. One call is atomic: it stores all of its items or, over quota, none; calls take effect in order. */
export interface SessionArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** @returns a function that calls it off */
  after(ms: number, run: () => void): () => void;
}

/** Questions to the browser. None of them rejects. */
export interface Lookups {
  readonly browser: BrowserName;
  readonly browserVersion: string;
  /** Null when there is no such tab. */
  tab(tab: number): Promise<{ readonly url: string; readonly storeId: string } | null>;
  /** Ids of all open tabs; null when the browser would not say. */
  tabs(): Promise<readonly number[] | null>;
  /** All cookies of a registrable domain and its hosts, in all partitions; null when the browser would not say. */
  cookies(site: string, storeId: string): Promise<readonly StoredCookie[] | null>;
  /** May we see what this URL's site does? */
  access(url: string): Promise<AccessState>;
}

/** Our way into pages and out of them. No call rejects: a page that may not be looked at is not. */
export interface Pages {
  /** @param frame all frames of the tab when null */
  inject(tab: number, frame: number | null): Promise<void>;
  /** What the copies of the script in the tab are to look for, each on the sites named. */
  lookFor(tab: number, markers: readonly PageMarker[]): void;
  /** What the storage of the tab's document holds; null where it cannot be read. Reads once, and leaves nothing in the page. */
  stored(tab: number): Promise<StoredEntries | null>;
  /** Every copy of the script in the tab ends its work. */
  stop(tab: number): void;
}

/** One end of a `runtime` port. */
export interface HubPort {
  readonly name: string;
  postMessage(message: ToPanel): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** Names this worker's life; later ones sort after earlier ones. */
export type BootId = string;
