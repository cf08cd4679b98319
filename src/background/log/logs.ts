/**
 * The logs of all watched tabs: which there are, what is appended to them, stored and shown. The other parts of the background know the
 * logs and not one another; what they have to hear of one another is told as an event of a log.
 */
import type { Fact, Observation } from '../../observation.ts';
import type { Draft, Opening } from '../observe/draft.ts';
import type { Clock } from '../platform/clock.ts';
import type { SessionArea } from '../platform/session-area.ts';
import { intakeKey, Journal, watchKey } from './journal.ts';
import { createUpkeep, type Upkeep } from './upkeep.ts';
import type { WatchLog } from './watch-log.ts';

/** Stored bytes beyond which nothing more is recorded, and a gap is noted instead. The browser's own limit is 10 MiB. */
export const HARD_LIMIT = 8_000_000;
/** A gap that goes on is noted again this often, ms. */
const GAP_EVERY = 5_000;

/** Told in the turn in which it happens. */
export interface LogEvents {
  /** DevTools opened on a tab, which may have a log already. @param at when, ms since the epoch */
  opened(tab: number, at: number): void;
  /** The logs of an earlier life are back, if there were any; no event of this life has been handled yet. */
  restored(): void;
  /** A log has its first fact. It replaces the tab's earlier log, if the user cleared one. */
  begun(log: WatchLog): void;
  /** The record of a log has a new site, whose cookies are to be read, or another top document. */
  learned(log: WatchLog): void;
  /** These facts are stored, and may be shown. */
  visible(log: WatchLog, fresh: readonly Observation[]): void;
  /** What panels are told of a log besides its facts has changed. */
  status(log: WatchLog): void;
  /** DevTools closed on the tab or came back, or our access to its site changed; the status with it. */
  watchChanged(log: WatchLog): void;
  /** The tab is gone, and its log with it. */
  removed(tab: number): void;
  /** Something that every panel has to say to the user. */
  trouble(message: string): void;
}

export class Logs {
  private readonly clock: Clock;
  private readonly byTab = new Map<number, WatchLog>();
  private readonly listeners: LogEvents[] = [];
  private readonly journal: Journal;
  private readonly upkeep: Upkeep;

  constructor(area: SessionArea, clock: Clock) {
    this.clock = clock;
    this.upkeep = createUpkeep({ area, clock, logs: this.byTab, onShrunk: (log) => this.announce('status', log) });
    this.journal = new Journal({
      area,
      clock,
      logs: this.byTab,
      onVisible: (log, fresh) => {
        this.tell('visible', log, fresh);
        this.upkeep.tidySoon();
        void this.upkeep.shrinkIfNeeded();
      },
      onFull: () => this.upkeep.shrinkTo(this.bytes / 2),
      onTrouble: (message) => this.tell('trouble', message),
    });
  }

  subscribe(listener: LogEvents): void {
    this.listeners.push(listener);
  }

  tell<Event extends keyof LogEvents>(event: Event, ...what: Parameters<LogEvents[Event]>): void {
    for (const listener of this.listeners)
      (listener[event] as (...what: Parameters<LogEvents[Event]>) => void)(...what);
  }

  /** Stores what changed, and tells of it. */
  announce(event: 'status' | 'watchChanged', log: WatchLog): void {
    this.commit(true);
    this.tell(event, log);
  }

  get size(): number {
    return this.byTab.size;
  }

  /** What all logs together weigh in storage. */
  get bytes(): number {
    let sum = 0;
    for (const log of this.byTab.values()) sum += log.bytes;
    return sum;
  }

  of(tab: number): WatchLog | undefined {
    return this.byTab.get(tab);
  }

  all(): Iterable<WatchLog> {
    return this.byTab.values();
  }

  /** False for a log that was cleared, or whose tab is gone: what was begun for it comes to nothing. */
  isCurrent(log: WatchLog): boolean {
    return this.byTab.get(log.record.tab) === log;
  }

  /** Takes the place of the tab's earlier log, whose facts are removed with the next commit. */
  put(log: WatchLog): void {
    const { tab } = log.record;
    this.journal.removeAfter(this.of(tab)?.segments.map(({ key }) => key) ?? []);
    this.byTab.set(tab, log);
  }

  /** Nothing of the tab's log is left after the next commit. */
  drop(tab: number): void {
    const log = this.of(tab);
    if (log === undefined) return;
    this.byTab.delete(tab);
    this.journal.removeAfter([watchKey(tab), ...log.segments.map(({ key }) => key)]);
    this.tell('removed', tab);
  }

  /** Appends to one log, or notes that there is no room left. Stored with the next commit. @param draft its id, when it is stashed */
  append(log: WatchLog, at: number, fact: Fact, draft?: string): void {
    const { refused } = log;
    if (this.bytes > HARD_LIMIT) {
      this.refuse(log, at, draft);
      return;
    }
    if (refused !== null) {
      log.refused = null;
      log.append(at, gap(refused.since, Math.max(refused.since, at)));
    }
    log.append(at, fact, draft);
  }

  private refuse(log: WatchLog, at: number, draft: string | undefined): void {
    const { refused } = log;
    const now = this.clock.now();
    if (refused !== null && now - refused.saidAt < GAP_EVERY) return;
    if (refused === null) {
      this.tell('trouble', 'The memory that the browser gives an extension is full. Clear the log to record again.');
    }
    log.append(now, gap(refused?.since ?? at, now), draft);
    log.refused = { since: now, saidAt: now };
  }

  /** Keeps a draft that belongs to no log yet. Stored with the next commit. */
  stash(draft: Draft | Opening): void {
    this.journal.stash(draft);
  }

  /** The draft is in its log, or belongs to none. Removed after the next commit. */
  unstash(draft: string): void {
    this.journal.removeAfter([intakeKey(draft)]);
  }

  /** Keys that an earlier life left behind. Removed after the next commit. */
  clearAway(keys: readonly string[]): void {
    this.journal.removeAfter(keys);
  }

  /** Stores everything that is not stored yet. @param urgent even when many writes are under way */
  commit(urgent: boolean): void {
    this.journal.commit(urgent);
  }
}

function gap(from: number, to: number): Fact {
  return { type: 'gap', reason: 'journal-failed', from, to, detail: 'The memory for recorded traffic was full.' };
}
