/** The life of a watch: DevTools opens on a tab, closes, comes back; the user clears the log; the tab goes; access comes and goes. */
import type { Fact } from '../../observation.ts';
import { LOOK_OUT } from '../log/continuity.ts';
import type { Journal } from '../log/journal.ts';
import { watchKey } from '../log/journal.ts';
import type { Recorder } from '../log/recorder.ts';
import { WatchLog } from '../log/watch-log.ts';
import { meet, newRecord, readAgain, topUrl, withoutTop, withTop } from '../log/watch-record.ts';
import { readCookies } from '../observe/read-cookies.ts';
import type { Clock, Lookups } from '../platform/platform.ts';

/** DevTools is taken for closed when its port stays away so long, ms. Its page reconnects within 5 s. */
const CLOSED_AFTER = 5_500;
/** The same after the worker was restarted, when the port must first notice. */
const CLOSED_AFTER_RESTART = 10_000;

export interface WatcherDeps {
  readonly clock: Clock;
  readonly lookups: Lookups;
  readonly logs: Map<number, WatchLog>;
  readonly journal: Journal;
  readonly recorder: () => Recorder;
  /** Never the same twice in a browser session. */
  readonly newEpoch: () => string;
  readonly onBegun: (log: WatchLog) => void;
  /** A DevTools page of a tab is there. */
  readonly onAttached: () => void;
  readonly onStatus: (log: WatchLog) => void;
  readonly onUnwatched: (tab: number) => void;
}

export class Watcher {
  private readonly deps: WatcherDeps;
  /** Open DevTools ports per tab. */
  private readonly attached = new Map<number, number>();
  /** Site readings under way, by log. */
  private readonly reading = new WeakMap<WatchLog, Set<string>>();

  constructor(deps: WatcherDeps) {
    this.deps = deps;
  }

  /** DevTools opened on a tab. @param at when, ms since the epoch */
  opens(tab: number, at: number): void {
    if (!this.deps.logs.has(tab)) this.begin(tab, [], at);
  }

  /** A DevTools page of the tab connected. @returns what to call when it disconnects */
  attach(tab: number): () => void {
    this.attached.set(tab, (this.attached.get(tab) ?? 0) + 1);
    const log = this.deps.logs.get(tab);
    if (log !== undefined && log.record.closedAt !== null) this.reopen(log, log.record.closedAt);
    this.deps.onAttached();
    return () => {
      this.attached.set(tab, (this.attached.get(tab) ?? 1) - 1);
      this.closeUnlessAttached(tab, CLOSED_AFTER);
    };
  }

  /** Is a DevTools page attached to the tab at this moment? */
  attachedTo(tab: number): boolean {
    return (this.attached.get(tab) ?? 0) > 0;
  }

  /** Is a DevTools page attached to the tab, or believed to be? */
  recording(log: WatchLog): boolean {
    return log.record.closedAt === null;
  }

  private begin(tab: number, opened: readonly number[], since: number): void {
    const { journal, logs, lookups, newEpoch } = this.deps;
    const log = new WatchLog({ ...newRecord(tab, newEpoch(), since, lookups.browser), opened });
    logs.set(tab, log);
    journal.commit(true);
    void this.start(log);
  }

  /** Ask the browser about the tab, then write the log's first fact. Events of the tab wait in storage until then. */
  private async start(log: WatchLog): Promise<void> {
    const { journal, lookups, onBegun, recorder } = this.deps;
    const { tab, since } = log.record;
    const info = await lookups.tab(tab);
    const access = await lookups.access(info?.url ?? '');
    if (this.deps.logs.get(tab) !== log || log.record.started) return;
    if (info === null) return this.remove(tab);
    const { url, storeId } = info;
    recorder().append(log, since, {
      type: 'watch-started',
      browser: lookups.browser,
      browserVersion: lookups.browserVersion,
      url,
      storeId,
      access,
    });
    const withheldSince = access === 'withheld' ? since : null;
    log.change(meet(withTop({ ...log.record, started: true, storeId, access, withheldSince }, tab, url), url));
    this.readUnread(log);
    recorder().reconsider();
    journal.commit(true);
    onBegun(log);
  }

  /** The logs of an earlier life are back: take up what it had begun. */
  resume(): void {
    for (const log of this.deps.logs.values()) {
      if (!log.record.started) void this.start(log);
      else if (log.record.closedAt === null) {
        this.readUnread(log);
        void this.refreshAccess(log);
      }
      this.closeUnlessAttached(log.record.tab, CLOSED_AFTER_RESTART);
      this.deps.clock.after(LOOK_OUT, () => {
        if (log.settle(this.deps.clock.now())) this.deps.journal.commit(true);
      });
    }
    if (this.deps.logs.size > 0) void this.forgetClosedTabs();
  }

  private async forgetClosedTabs(): Promise<void> {
    // Only what was known when the question was asked: the answer is silent about tabs that opened since.
    const known = [...this.deps.logs].flatMap(([tab, log]) => [tab, ...log.record.opened]);
    const open = await this.deps.lookups.tabs();
    if (open === null) return;
    for (const tab of known) if (!open.includes(tab)) this.remove(tab);
  }

  private closeUnlessAttached(tab: number, patience: number): void {
    this.deps.clock.after(patience, () => {
      const log = this.deps.logs.get(tab);
      if (this.attachedTo(tab) || log === undefined || log.record.closedAt !== null) return;
      log.change({ ...log.record, closedAt: this.deps.clock.now() });
      this.deps.journal.commit(true);
      this.deps.onStatus(log);
    });
  }

  /** DevTools is back: say what may be missing, and read the store again for what changed meanwhile. */
  private reopen(log: WatchLog, from: number): void {
    const { clock, journal, onStatus, recorder } = this.deps;
    const detail = 'DevTools was closed on this tab, so its traffic was not recorded.';
    log.change(readAgain({ ...log.record, closedAt: null }));
    recorder().append(log, clock.now(), { type: 'gap', reason: 'devtools-closed', from, to: clock.now(), detail });
    journal.commit(true);
    onStatus(log);
    void this.catchUp(log);
  }

  private async catchUp(log: WatchLog): Promise<void> {
    const { clock, journal, logs, lookups, recorder } = this.deps;
    const { tab } = log.record;
    const info = await lookups.tab(tab);
    if (logs.get(tab) !== log) return;
    if (info !== null && info.url !== topUrl(log.record)) {
      recorder().append(log, clock.now(), { type: 'navigated', url: info.url });
      log.change(meet(withTop(log.record, tab, info.url), info.url));
      journal.commit(true);
    }
    this.readUnread(log);
    await this.refreshAccess(log);
  }

  /** Forget the tab's log and begin another. */
  clear(tab: number): void {
    const log = this.deps.logs.get(tab);
    if (log === undefined || log.record.closedAt !== null) return;
    this.deps.journal.removeAfter(log.segments.map(({ key }) => key));
    this.begin(tab, log.record.opened, this.deps.clock.now());
    const fresh = this.deps.logs.get(tab);
    fresh?.change({ ...fresh.record, looks: log.record.looks, markers: log.record.markers });
  }

  /** The tab was closed: nothing of it is kept. */
  remove(tab: number): void {
    const { journal, logs, onUnwatched } = this.deps;
    for (const log of logs.values()) log.change(withoutTop(log.record, tab));
    const log = logs.get(tab);
    if (log !== undefined) {
      logs.delete(tab);
      journal.removeAfter([watchKey(tab), ...log.segments.map(({ key }) => key)]);
      onUnwatched(tab);
    }
    journal.commit(true);
  }

  /** A watch learned something: read what it has not read, ask whether we may see its page. */
  learned(log: WatchLog): void {
    this.readUnread(log);
    void this.refreshAccess(log);
  }

  /** The user or the browser changed what we may see. */
  accessChanged(): void {
    for (const log of this.deps.logs.values()) if (log.record.closedAt === null) void this.refreshAccess(log);
  }

  private async refreshAccess(log: WatchLog): Promise<void> {
    const { clock, journal, logs, lookups, onStatus, recorder } = this.deps;
    const access = await lookups.access(topUrl(log.record));
    const { record } = log;
    if (logs.get(record.tab) !== log || !record.started || record.access === access) return;
    const now = clock.now();
    const facts: Fact[] = [{ type: 'access-changed', access }];
    if (access === 'granted') {
      const detail = 'The extension was not allowed to see this site.';
      facts.push({ type: 'gap', reason: 'access-withheld', from: record.withheldSince ?? now, to: now, detail });
      log.change({ ...readAgain(record), access, withheldSince: null });
    } else log.change({ ...record, access, withheldSince: now });
    for (const fact of facts) recorder().append(log, now, fact);
    journal.commit(true);
    onStatus(log);
    this.readUnread(log);
  }

  private readUnread(log: WatchLog): void {
    const { clock, journal, logs, lookups, recorder } = this.deps;
    const busy = this.reading.get(log) ?? new Set<string>();
    this.reading.set(log, busy);
    if (!log.record.started) return;
    for (const { site, again } of log.record.unread) {
      if (busy.has(site)) continue;
      busy.add(site);
      const asked = clock.now();
      void lookups.cookies(site, log.record.storeId).then((cookies) => {
        busy.delete(site);
        if (logs.get(log.record.tab) !== log) return;
        const facts = cookies === null ? [] : readCookies(log.knownCookies(), cookies, { site, again, asked });
        for (const fact of facts) recorder().append(log, asked, fact);
        log.change({ ...log.record, unread: log.record.unread.filter((entry) => entry.site !== site) });
        journal.commit(true);
      });
    }
  }
}
