/**
 * Takes every event the moment it arrives, finds the logs that it belongs to and has it stored in the same turn. Until the logs of an
 * earlier life are read back, events are stored as drafts; nothing ever waits in memory alone for a read to finish.
 */
import type { Fact } from '../../observation.ts';
import type { Draft, DraftBody, Opening } from '../observe/draft.ts';
import type { BootId, Clock, SessionArea } from '../platform/platform.ts';
import { isNews } from './is-news.ts';
import type { Journal } from './journal.ts';
import { restore } from './restore.ts';
import { route } from './route.ts';
import type { WatchLog } from './watch-log.ts';
import { meet, withOpened, withTop } from './watch-record.ts';

/** Stored bytes beyond which nothing more is recorded; the gap is said. The browser's own limit is 10 MiB. */
export const HARD_LIMIT = 8_000_000;
/** A gap that goes on is said again this often, ms. */
const GAP_EVERY = 5_000;
const SWEEP_EVERY = 1_000;
const LOAD_AGAIN = 500;
/**
 * After a restart the browser tells what it had kept listener by listener, and newer events in between (seen in Chromium 156: a form that
 * was sent is told of after its answer). They are put in order by their own time once nothing old has come for so long, ms.
 */
const SETTLED_AFTER = 150;
const LONGEST_SETTLING = 1_500;

export interface RecorderDeps {
  readonly area: SessionArea;
  readonly clock: Clock;
  readonly boot: BootId;
  readonly logs: Map<number, WatchLog>;
  readonly journal: Journal;
  /** DevTools opened on a tab: watch it, if it isn't yet. */
  readonly onOpens: (tab: number, at: number) => void;
  /** A log of an earlier life is back, before the first event is handled. */
  readonly onRestored: () => void;
  /** A watch learned something: a site whose cookies are to be read, or a new top document. */
  readonly onLearned: (log: WatchLog) => void;
  readonly onTrouble: (message: string) => void;
}

export class Recorder {
  private readonly deps: RecorderDeps;
  /** What arrived before the stored logs were read and the first rush was over; null from then on. */
  private early: Early[] | null = [];
  private readonly bootAt: number;
  /** When the last event arrived that had happened before this life began. */
  private lastKept = 0;
  private waiting: { readonly draft: Draft; readonly until: number }[] = [];
  private sweeping = false;
  private count = 0;

  constructor(deps: RecorderDeps) {
    this.deps = deps;
    this.bootAt = deps.clock.now();
  }

  /** An event of the browser or the user's word. Durable when this returns, as far as the browser keeps its promises. */
  take(body: DraftBody): void {
    const { boot, clock, journal, logs } = this.deps;
    if (this.early === null && logs.size === 0) return;
    const draft: Draft = { ...body, id: this.nextId(boot), arrived: clock.now() };
    if (this.keepEarly(draft)) return;
    this.handle(draft, false);
    journal.commit(isNews(body.fact));
  }

  /** DevTools opened on a tab. */
  opens(tab: number): void {
    const arrived = this.deps.clock.now();
    if (!this.keepEarly({ id: this.nextId(this.deps.boot), arrived, opens: tab })) this.deps.onOpens(tab, arrived);
  }

  private nextId(boot: BootId): string {
    this.count += 1;
    return `${boot}/${String(this.count).padStart(9, '0')}`;
  }

  private keepEarly(draft: Draft | Opening): boolean {
    if (this.early === null) return false;
    this.early.push({ at: timeOf(draft), next: draft });
    if (timeOf(draft) < this.bootAt) this.lastKept = draft.arrived;
    this.deps.journal.stash(draft);
    this.deps.journal.commit(true);
    return true;
  }

  /** Something that is not a fact, done in its turn among those that are. */
  inTurn(run: () => void): void {
    if (this.early === null) run();
    else this.early.push({ at: this.deps.clock.now(), next: run });
  }

  /** Read back what an earlier life stored. Called once. */
  async load(): Promise<void> {
    const { area, boot, clock, journal, logs } = this.deps;
    let stored: Record<string, unknown>;
    try {
      stored = await area.get(null);
    } catch {
      clock.after(LOAD_AGAIN, () => void this.load());
      return;
    }
    const restored = restore(stored, boot, this.bootAt);
    if (restored.logs.size > 0) await this.settled();
    for (const [tab, log] of restored.logs) logs.set(tab, log);
    journal.removeAfter(restored.stale);
    const kept = restored.drafts.map((draft): Early => ({ at: timeOf(draft), next: draft }));
    const inOrder = [...kept, ...(this.early ?? [])].sort((one, other) => one.at - other.at);
    this.early = null;
    this.deps.onRestored();
    for (const { next } of inOrder) {
      if (typeof next === 'function') next();
      else this.handleStashed(next);
    }
    journal.commit(true);
  }

  private settled(): Promise<void> {
    const { clock } = this.deps;
    const from = clock.now();
    return new Promise((resolve) => {
      const look = (): void => {
        const until = Math.min(Math.max(from, this.lastKept) + SETTLED_AFTER, from + LONGEST_SETTLING);
        if (clock.now() >= until) resolve();
        else clock.after(until - clock.now(), look);
      };
      look();
    });
  }

  private handleStashed(draft: Draft | Opening): void {
    if ('opens' in draft) {
      this.deps.onOpens(draft.opens, draft.arrived);
      this.deps.journal.unstash(draft.id);
    } else this.handle(draft, true);
  }

  /** @param stashed the draft is in storage already */
  private handle(draft: Draft, stashed: boolean): void {
    const { journal, logs } = this.deps;
    const routed = route(draft, logs.values());
    if (routed.kind === 'wait' && routed.until > this.deps.clock.now()) {
      if (!stashed) journal.stash(draft);
      this.waiting.push({ draft, until: routed.until });
      this.sweepLater();
      return;
    }
    const learned: WatchLog[] = [];
    if (routed.kind === 'adopt') {
      for (const { log, fact } of routed.into) {
        // What an opened window shows is no fact of the log; it is needed to know its workers.
        if (draft.source.kind !== 'top-frame' || draft.source.tab === log.record.tab) {
          this.append(log, draft.at, fact, stashed ? draft.id : undefined);
        }
        if (learn(log, draft)) learned.push(log);
      }
    }
    if (stashed) journal.unstash(draft.id);
    if (learned.length > 0) this.reconsider();
    for (const log of learned) this.deps.onLearned(log);
  }

  /** A watch knows more than before: some of what waited may belong to it now. */
  reconsider(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const { draft } of waiting) this.handle(draft, true);
  }

  private sweepLater(): void {
    if (this.sweeping) return;
    this.sweeping = true;
    this.deps.clock.after(SWEEP_EVERY, () => {
      this.sweeping = false;
      const now = this.deps.clock.now();
      const [kept, expired] = [
        this.waiting.filter(({ until }) => until > now),
        this.waiting.filter(({ until }) => until <= now),
      ];
      this.waiting = kept;
      for (const { draft } of expired) this.deps.journal.unstash(draft.id);
      if (expired.length > 0) this.deps.journal.commit(false);
      if (kept.length > 0) this.sweepLater();
    });
  }

  /** Append to one log, or say that there is no room left. The caller commits. */
  append(log: WatchLog, at: number, fact: Fact, draft?: string): void {
    const full = this.totalBytes() > HARD_LIMIT;
    const refused = log.refused;
    if (full) {
      const now = this.deps.clock.now();
      if (refused === null)
        this.deps.onTrouble('The memory that the browser gives an extension is full. Clear the log to record again.');
      if (refused === null || now - refused.saidAt >= GAP_EVERY) {
        log.append(now, gap(refused?.since ?? at, now), draft);
        log.refused = { since: now, saidAt: now };
      }
      return;
    }
    if (refused !== null) {
      log.refused = null;
      log.append(at, gap(refused.since, Math.max(refused.since, at)));
    }
    log.append(at, fact, draft);
  }

  totalBytes(): number {
    let sum = 0;
    for (const log of this.deps.logs.values()) sum += log.bytes;
    return sum;
  }
}

interface Early {
  readonly at: number;
  readonly next: Draft | Opening | (() => void);
}

function timeOf(draft: Draft | Opening): number {
  return 'opens' in draft ? draft.arrived : draft.at;
}

function gap(from: number, to: number): Fact {
  return { type: 'gap', reason: 'journal-failed', from, to, detail: 'The memory for recorded traffic was full.' };
}

/** @returns whether the watch's record changed */
function learn(log: WatchLog, { source }: Draft): boolean {
  const before = log.record;
  let record = before;
  if (source.kind === 'request') record = meet(record, source.url);
  else if (source.kind === 'top-frame') record = meet(withTop(record, source.tab, source.url), source.url);
  else if (source.kind === 'window') record = withOpened(record, source.opened, source.url);
  log.change(record);
  return record !== before;
}
