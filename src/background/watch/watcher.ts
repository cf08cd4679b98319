/** The life of a watch: DevTools opens on a tab, closes, comes back; the user clears the log; the tab goes; access comes and goes. */
import { LOSS_SHOWS_WITHIN } from '../log/continuity.ts';
import type { Logs } from '../log/logs.ts';
import type { Recorder } from '../log/recorder.ts';
import { WatchLog } from '../log/watch-log.ts';
import { meet, newRecord, readAgain, topUrl, type WatchRecord, withoutTop, withTop } from '../log/watch-record.ts';
import type { Clock } from '../platform/clock.ts';
import type { Lookups } from '../platform/lookups.ts';
import { noteAccess } from './note-access.ts';
import { SiteReader } from './site-reader.ts';

/** DevTools is taken for closed when its port stays away so long, ms. Its page reconnects within 5 s. */
const CLOSED_AFTER = 5_500;
/** The same after the worker was restarted, when the port must first notice. */
const CLOSED_AFTER_RESTART = 10_000;

export interface WatcherDeps {
  readonly clock: Clock;
  readonly lookups: Lookups;
  readonly logs: Logs;
  readonly recorder: Recorder;
  /** Never the same twice in a browser session. */
  readonly newEpoch: () => string;
}

export class Watcher {
  private readonly deps: WatcherDeps;
  private readonly reader: SiteReader;
  /** Open DevTools ports per tab. */
  private readonly attached = new Map<number, number>();

  constructor(deps: WatcherDeps) {
    this.deps = deps;
    this.reader = new SiteReader(deps);
  }

  /** DevTools opened on a tab. @param at when, ms since the epoch */
  opens(tab: number, at: number): void {
    if (this.deps.logs.of(tab) === undefined) this.begin(this.newRecord(tab, at));
  }

  /** A DevTools page of the tab connected. @returns what to call when it disconnects */
  attach(tab: number): () => void {
    this.attached.set(tab, (this.attached.get(tab) ?? 0) + 1);
    const log = this.deps.logs.of(tab);
    if (log !== undefined && log.record.closedAt !== null) this.reopen(log, log.record.closedAt);
    return () => {
      this.attached.set(tab, (this.attached.get(tab) ?? 1) - 1);
      this.closeUnlessAttached(tab, CLOSED_AFTER);
    };
  }

  /** Is a DevTools page attached to the tab at this moment? */
  attachedTo(tab: number): boolean {
    return (this.attached.get(tab) ?? 0) > 0;
  }

  private newRecord(tab: number, since: number): WatchRecord {
    return newRecord(tab, this.deps.newEpoch(), since, this.deps.lookups.browser);
  }

  private begin(record: WatchRecord): void {
    const { logs } = this.deps;
    const log = new WatchLog(record);
    logs.put(log);
    logs.commit(true);
    void this.start(log);
  }

  /** Ask the browser about the tab, then write the log's first fact. Events of the tab wait in storage until then. */
  private async start(log: WatchLog): Promise<void> {
    const { logs, lookups, recorder } = this.deps;
    const { tab, since } = log.record;
    const info = await lookups.tab(tab);
    const access = await lookups.access(info?.url ?? '');
    if (!logs.isCurrent(log) || log.record.started) return;
    if (info === null) return this.remove(tab);
    const { url, storeId } = info;
    const { browser, browserVersion } = lookups;
    logs.append(log, since, { type: 'watch-started', browser, browserVersion, url, storeId, access });
    const withheldSince = access === 'withheld' ? since : null;
    log.change(meet(withTop({ ...log.record, started: true, storeId, access, withheldSince }, tab, url), url));
    this.reader.read(log);
    recorder.reconsider();
    logs.commit(true);
    logs.tell('begun', log);
  }

  /** The logs of an earlier life are back: take up what it had begun. */
  resume(): void {
    const { clock, logs } = this.deps;
    for (const log of logs.all()) {
      if (!log.record.started) void this.start(log);
      else if (log.record.closedAt === null) this.learned(log);
      this.closeUnlessAttached(log.record.tab, CLOSED_AFTER_RESTART);
      clock.after(LOSS_SHOWS_WITHIN, () => {
        if (log.settle(clock.now())) logs.commit(true);
      });
    }
    if (logs.size > 0) void this.forgetClosedTabs();
  }

  private async forgetClosedTabs(): Promise<void> {
    const { logs, lookups } = this.deps;
    // Only what was known when the question was asked: the answer is silent about tabs that opened since.
    const known = [...logs.all()].flatMap(({ record }) => [record.tab, ...record.opened]);
    const open = await lookups.tabs();
    if (open === null) return;
    for (const tab of known) if (!open.includes(tab)) this.remove(tab);
  }

  private closeUnlessAttached(tab: number, patience: number): void {
    const { clock, logs } = this.deps;
    clock.after(patience, () => {
      const log = logs.of(tab);
      if (this.attachedTo(tab) || log === undefined || log.record.closedAt !== null) return;
      log.change({ ...log.record, closedAt: clock.now() });
      logs.announce('watchChanged', log);
    });
  }

  /** DevTools is back: say what may be missing, and read the store again for what changed meanwhile. */
  private reopen(log: WatchLog, from: number): void {
    const { clock, logs } = this.deps;
    const detail = 'DevTools was closed on this tab, so its traffic was not recorded.';
    log.change(readAgain({ ...log.record, closedAt: null }));
    logs.append(log, clock.now(), { type: 'gap', reason: 'devtools-closed', from, to: clock.now(), detail });
    logs.announce('watchChanged', log);
    void this.catchUp(log);
  }

  private async catchUp(log: WatchLog): Promise<void> {
    const { clock, logs, lookups } = this.deps;
    const { tab } = log.record;
    const info = await lookups.tab(tab);
    if (!logs.isCurrent(log)) return;
    if (info !== null && info.url !== topUrl(log.record)) {
      logs.append(log, clock.now(), { type: 'navigated', url: info.url });
      log.change(meet(withTop(log.record, tab, info.url), info.url));
      logs.commit(true);
    }
    this.learned(log);
  }

  /** Forget the tab's log and begin another. The tab's windows and the user's wishes for its pages stay. */
  clear(tab: number): void {
    const { clock, logs } = this.deps;
    const log = logs.of(tab);
    if (log === undefined || log.record.closedAt !== null) return;
    const { looks, opened, pageTexts } = log.record;
    this.begin({ ...this.newRecord(tab, clock.now()), opened, looks, pageTexts });
  }

  /** The tab was closed: nothing of it is kept. */
  remove(tab: number): void {
    const { logs } = this.deps;
    for (const log of logs.all()) log.change(withoutTop(log.record, tab));
    logs.drop(tab);
    logs.commit(true);
  }

  /** A watch learned something: read what it has not read, ask whether we may see its page. */
  learned(log: WatchLog): void {
    this.reader.read(log);
    void this.refreshAccess(log);
  }

  /** The user or the browser changed what we may see. */
  accessChanged(): void {
    for (const log of this.deps.logs.all()) if (log.record.closedAt === null) void this.refreshAccess(log);
  }

  private async refreshAccess(log: WatchLog): Promise<void> {
    const { clock, logs, lookups } = this.deps;
    const access = await lookups.access(topUrl(log.record));
    if (!logs.isCurrent(log) || !log.record.started || log.record.access === access) return;
    noteAccess(logs, log, access, clock.now());
    logs.announce('watchChanged', log);
    this.reader.read(log);
  }
}
