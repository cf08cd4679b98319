/**
 * Where the content script looks: only in the tabs of a watch, and the windows that they opened, whose user switched it on, and only
 * while DevTools is open. The choice is part of the watch's record, in memory, and ends with the tab.
 */

import type { PageMarker } from '../../protocol.ts';
import type { Journal } from '../log/journal.ts';
import type { WatchLog } from '../log/watch-log.ts';
import type { Pages } from '../platform/platform.ts';

const MOST_MARKERS = 20;

export interface LookerDeps {
  readonly logs: ReadonlyMap<number, WatchLog>;
  readonly pages: Pages;
  readonly journal: Journal;
  readonly onStatus: (log: WatchLog) => void;
}

export class Looker {
  private readonly deps: LookerDeps;
  /** Whether the documents of a watched tab were last told to be looked at; empty in each new life of the worker. */
  private readonly told = new Map<number, boolean>();

  constructor(deps: LookerDeps) {
    this.deps = deps;
  }

  /** The user's switch. */
  choose(tab: number, on: boolean): void {
    const log = this.deps.logs.get(tab);
    if (log === undefined || log.record.looks === on) return;
    log.change({ ...log.record, looks: on });
    this.deps.journal.commit(true);
    this.deps.onStatus(log);
    this.act(log, on && isLooking(log));
  }

  /** A text that only signed-in pages of a site show; an empty one takes it back. */
  mark(tab: number, { site, text }: PageMarker): void {
    const log = this.deps.logs.get(tab);
    if (log === undefined) return;
    const others = log.record.markers.filter((one) => one.site !== site).slice(-MOST_MARKERS + 1);
    log.change({ ...log.record, markers: text.trim() === '' ? others : [...others, { site, text: text.trim() }] });
    this.deps.journal.commit(true);
    this.deps.onStatus(log);
    if (isLooking(log)) for (const each of tabsOf(log)) this.deps.pages.lookFor(each, log.record.markers);
  }

  /** DevTools closed on the tab, or came back. */
  follow(log: WatchLog): void {
    if (!log.record.looks) return;
    const wanted = isLooking(log);
    if (this.told.get(log.record.tab) !== wanted) this.act(log, wanted);
  }

  /** A frame has a new document. */
  committed(tab: number, frame: number): void {
    for (const log of this.deps.logs.values()) {
      if (isLooking(log) && tabsOf(log).includes(tab)) this.inject(log, tab, frame);
    }
  }

  /** A copy of the script spoke; one that nobody listens to any more was not told, because the worker had been stopped. */
  heard(tab: number): void {
    if (!this.wanted(tab)) this.deps.pages.stop(tab);
  }

  private wanted(tab: number): boolean {
    return [...this.deps.logs.values()].some((log) => isLooking(log) && tabsOf(log).includes(tab));
  }

  private inject({ record }: WatchLog, tab: number, frame: number | null): void {
    const { pages } = this.deps;
    void pages.inject(tab, frame).then(() => {
      if (record.markers.length > 0) pages.lookFor(tab, record.markers);
    });
  }

  private act(log: WatchLog, on: boolean): void {
    const { pages } = this.deps;
    this.told.set(log.record.tab, on);
    for (const tab of tabsOf(log)) {
      if (on) this.inject(log, tab, null);
      else if (!this.wanted(tab)) pages.stop(tab);
    }
  }
}

function isLooking({ record }: WatchLog): boolean {
  return record.looks && record.started && record.closedAt === null;
}

function tabsOf({ record }: WatchLog): readonly number[] {
  return [record.tab, ...record.opened];
}
