/**
 * Sends the content script where it may look at pages: into a watched tab whose user switched that on, and the windows that the tab
 * opened, while DevTools is open. The choice is part of the watch's record, in memory, and ends with the tab.
 */
import type { PageText } from '../../protocol.ts';
import type { Logs } from '../log/logs.ts';
import type { WatchLog } from '../log/watch-log.ts';
import type { Pages } from '../platform/pages.ts';

const MOST_TEXTS = 20;

export class Looker {
  private readonly logs: Logs;
  private readonly pages: Pages;
  /** What was last told to the pages of a tab: true to look, false to stop. Empty in each new life of the worker. */
  private readonly told = new Map<number, boolean>();

  constructor(logs: Logs, pages: Pages) {
    this.logs = logs;
    this.pages = pages;
  }

  /** The user's switch. */
  choose(tab: number, on: boolean): void {
    const log = this.logs.of(tab);
    if (log === undefined || log.record.looks === on) return;
    log.change({ ...log.record, looks: on });
    this.logs.announce('status', log);
    this.act(log, on && isLooking(log));
  }

  /** A text that only signed-in pages of a site show; an empty one takes it back. */
  lookFor(tab: number, { site, text }: PageText): void {
    const log = this.logs.of(tab);
    if (log === undefined) return;
    const others = log.record.pageTexts.filter((one) => one.site !== site).slice(-MOST_TEXTS + 1);
    log.change({ ...log.record, pageTexts: text.trim() === '' ? others : [...others, { site, text: text.trim() }] });
    this.logs.announce('status', log);
    if (isLooking(log)) for (const each of tabsOf(log)) this.pages.lookFor(each, log.record.pageTexts);
  }

  /** DevTools closed on the tab, or came back. */
  follow(log: WatchLog): void {
    if (!log.record.looks) return;
    const wanted = isLooking(log);
    if (this.told.get(log.record.tab) !== wanted) this.act(log, wanted);
  }

  /** A frame has a new document. */
  committed(tab: number, frame: number): void {
    for (const log of this.logs.all()) {
      if (isLooking(log) && tabsOf(log).includes(tab)) this.inject(log, tab, frame);
    }
  }

  /** A copy of the script spoke. One that is not wanted missed the word to stop, because the worker was stopped; it is told now. */
  heard(tab: number): void {
    if (!this.wanted(tab)) this.pages.stop(tab);
  }

  private wanted(tab: number): boolean {
    return [...this.logs.all()].some((log) => isLooking(log) && tabsOf(log).includes(tab));
  }

  private inject({ record }: WatchLog, tab: number, frame: number | null): void {
    void this.pages.inject(tab, frame).then(() => {
      if (record.pageTexts.length > 0) this.pages.lookFor(tab, record.pageTexts);
    });
  }

  private act(log: WatchLog, on: boolean): void {
    this.told.set(log.record.tab, on);
    for (const tab of tabsOf(log)) {
      if (on) this.inject(log, tab, null);
      else if (!this.wanted(tab)) this.pages.stop(tab);
    }
  }
}

function isLooking({ record }: WatchLog): boolean {
  return record.looks && record.started && record.closedAt === null;
}

function tabsOf({ record }: WatchLog): readonly number[] {
  return [record.tab, ...record.opened];
}
