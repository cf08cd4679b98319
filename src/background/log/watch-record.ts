/** What must survive the worker besides the log: which tab is watched, and what has been learned about it. */
import { registrableDomain } from '../../cookie/match/registrable-domain.ts';
import type { AccessState, BrowserName } from '../../observation.ts';

/** Stored under `watch/<tab>`. */
export interface WatchRecord {
  readonly tab: number;
  /** Names one log; `clear` begins another. */
  readonly epoch: string;
  /** When DevTools appeared on the tab, ms since the epoch. Nothing that arrived earlier belongs to this log. */
  readonly since: number;
  /** False until `watch-started` could be written; the tab's events wait meanwhile. */
  readonly started: boolean;
  /** When recording stopped because DevTools closed; null while recording. */
  readonly closedAt: number | null;
  readonly storeId: string;
  readonly browser: BrowserName;
  readonly access: AccessState;
  /** When access was found to be withheld; null while granted. */
  readonly withheldSince: number | null;
  /** Tabs that this tab opened, and that those opened, closed ones too: what they did is often told after they are gone. */
  readonly opened: readonly number[];
  /** Top document of the tab and of the opened tabs. */
  readonly tops: readonly (readonly [tab: number, url: string])[];
  /** Registrable domains met in the tab's traffic. */
  readonly sites: readonly string[];
  /** Sites whose stored cookies are still to be read; `again` when they were read before and only differences count. */
  readonly unread: readonly { readonly site: string; readonly again: boolean }[];
  /** The user switched on that the content script looks at the tab's pages. */
  readonly looks: boolean;
  /** What it looks for there: texts that only signed-in pages show, one for each site at most. */
  readonly pageTexts: readonly { readonly site: string; readonly text: string }[];
  /** Highest seq that a `routine-dropped` stands for; 0 for none. */
  readonly droppedThrough: number;
}

export function newRecord(tab: number, epoch: string, since: number, browser: BrowserName): WatchRecord {
  return {
    tab,
    epoch,
    since,
    browser,
    started: false,
    closedAt: null,
    storeId: '',
    access: 'granted',
    withheldSince: null,
    opened: [],
    tops: [],
    sites: [],
    unread: [],
    looks: false,
    pageTexts: [],
    droppedThrough: 0,
  };
}

/** Registrable domain of an http(s) or ws(s) URL; null for others. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, protocol } = new URL(url);
  return /^(?:http|ws)s?:$/.test(protocol) && hostname !== '' ? registrableDomain(hostname) : null;
}

/** The record with the URL's site among those met; the same record when it already was. */
export function meet(record: WatchRecord, url: string): WatchRecord {
  const site = siteOf(url);
  if (site === null || record.sites.includes(site)) return record;
  return { ...record, sites: [...record.sites, site], unread: [...record.unread, { site, again: false }] };
}

export function withTop(record: WatchRecord, tab: number, url: string): WatchRecord {
  return { ...record, tops: [...record.tops.filter(([other]) => other !== tab), [tab, url]] };
}

export function withOpened(record: WatchRecord, tab: number, url: string): WatchRecord {
  if (tab === record.tab || record.opened.includes(tab)) return record;
  return withTop({ ...record, opened: [...record.opened, tab] }, tab, url);
}

/** An opened window was closed: it shows nothing any more. */
export function withoutTop(record: WatchRecord, tab: number): WatchRecord {
  if (!record.tops.some(([other]) => other === tab)) return record;
  return { ...record, tops: record.tops.filter(([other]) => other !== tab) };
}

export function topUrl(record: WatchRecord): string {
  return record.tops.find(([tab]) => tab === record.tab)?.[1] ?? '';
}

/** Every site that was met is to be read again, for what changed while we could not see. */
export function readAgain(record: WatchRecord): WatchRecord {
  return { ...record, unread: record.sites.map((site) => ({ site, again: true })) };
}
