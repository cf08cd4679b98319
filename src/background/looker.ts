/**
 * Where the content script looks: only in the tabs of a watch, and the windows that they opened, whose user switched it on, and only
 * while DevTools is open. The choice is part of the watch's record, in memory, and ends with the tab.
 */
import type { Journal } from './journal.ts';
import type { Pages } from './surface.ts';
import type { WatchLog } from './watch-log.ts';

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

  /** DevTools closed on the tab, or came back. */
  follow(log: WatchLog): void {
    if (!log.record.looks) return;
    const wanted = isLooking(log);
    if (this.told.get(log.record.tab) !== wanted) this.act(log, wanted);
  }

  /** A frame has a new document. */
  committed(tab: number, frame: number): void {
    if (this.wanted(tab)) void this.deps.pages.inject(tab, frame);
  }

  /** A copy of the script spoke; one that nobody listens to any more was not told, because the worker had been stopped. */
  heard(tab: number): void {
    if (!this.wanted(tab)) this.deps.pages.stop(tab);
  }

  private wanted(tab: number): boolean {
    return [...this.deps.logs.values()].some((log) => isLooking(log) && tabsOf(log).includes(tab));
  }

  private act(log: WatchLog, on: boolean): void {
    const { pages } = this.deps;
    this.told.set(log.record.tab, on);
    for (const tab of tabsOf(log)) {
      if (on) void pages.inject(tab, null);
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
