/**
 * Takes every event the moment it arrives, finds the logs that it belongs to, and asks in the same turn for it to be stored; the journal
 * says when that may be later. Until the logs of an earlier life are read back, events are stored as drafts: none waits in memory for a
 * read to finish.
 */
import type { Fact } from '../../observation.ts';
import type { Draft, DraftBody, Opening } from '../observe/draft.ts';
import type { Clock } from '../platform/clock.ts';
import type { SessionArea } from '../platform/session-area.ts';
import { isNews } from './is-news.ts';
import type { Logs } from './logs.ts';
import { restore } from './restore.ts';
import { route } from './route.ts';
import type { WatchLog } from './watch-log.ts';
import { meet, withOpened, withTop } from './watch-record.ts';

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
  /** Names this life of the worker; sorts after those of earlier lives. */
  readonly boot: string;
  readonly logs: Logs;
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

  /** An event of the browser or the user's word. */
  take(body: DraftBody): void {
    const { boot, clock, logs } = this.deps;
    if (this.early === null && logs.size === 0) return;
    const draft: Draft = { ...body, id: this.nextId(boot), arrived: clock.now() };
    if (this.keepEarly(draft)) return;
    this.handle(draft, false);
    logs.commit(isNews(body.fact));
  }

  /** What the user says or asks for. */
  takeFromUser(tab: number, fact: Fact): void {
    this.take({ at: this.deps.clock.now(), source: { kind: 'user', tab }, fact });
  }

  /** DevTools opened on a tab. */
  opens(tab: number): void {
    const { boot, clock, logs } = this.deps;
    const arrived = clock.now();
    if (!this.keepEarly({ id: this.nextId(boot), arrived, opens: tab })) logs.tell('opened', tab, arrived);
  }

  private nextId(boot: string): string {
    this.count += 1;
    return `${boot}/${String(this.count).padStart(9, '0')}`;
  }

  private keepEarly(draft: Draft | Opening): boolean {
    if (this.early === null) return false;
    this.early.push({ at: timeOf(draft), next: draft });
    if (timeOf(draft) < this.bootAt) this.lastKept = draft.arrived;
    this.deps.logs.stash(draft);
    this.deps.logs.commit(true);
    return true;
  }

  /** Something that is not a fact, done in its turn among those that are. */
  inTurn(run: () => void): void {
    if (this.early === null) run();
    else this.early.push({ at: this.deps.clock.now(), next: run });
  }

  /** Read back what an earlier life stored. Called once. */
  async load(): Promise<void> {
    const { area, boot, clock, logs } = this.deps;
    let stored: Record<string, unknown>;
    try {
      stored = await area.get(null);
    } catch {
      clock.after(LOAD_AGAIN, () => void this.load());
      return;
    }
    const restored = restore(stored, boot, this.bootAt);
    if (restored.logs.size > 0) await this.settled();
    for (const log of restored.logs.values()) logs.put(log);
    logs.clearAway(restored.stale);
    const kept = restored.drafts.map((draft): Early => ({ at: timeOf(draft), next: draft }));
    const inOrder = [...kept, ...(this.early ?? [])].sort((one, other) => one.at - other.at);
    this.early = null;
    logs.tell('restored');
    for (const { next } of inOrder) {
      if (typeof next === 'function') next();
      else this.handleStashed(next);
    }
    logs.commit(true);
  }

  private settled(): Promise<void> {
    const { clock } = this.deps;
    const from = clock.now();
    return new Promise((resolve) => {
      const resolveWhenQuiet = (): void => {
        const until = Math.min(Math.max(from, this.lastKept) + SETTLED_AFTER, from + LONGEST_SETTLING);
        if (clock.now() >= until) resolve();
        else clock.after(until - clock.now(), resolveWhenQuiet);
      };
      resolveWhenQuiet();
    });
  }

  private handleStashed(draft: Draft | Opening): void {
    if ('opens' in draft) {
      this.deps.logs.tell('opened', draft.opens, draft.arrived);
      this.deps.logs.unstash(draft.id);
    } else this.handle(draft, true);
  }

  /** @param stashed the draft is in storage already */
  private handle(draft: Draft, stashed: boolean): void {
    const { clock, logs } = this.deps;
    const routed = route(draft, logs.all());
    if (routed.kind === 'wait' && routed.until > clock.now()) {
      if (!stashed) logs.stash(draft);
      this.waiting.push({ draft, until: routed.until });
      this.sweepLater();
      return;
    }
    const learned: WatchLog[] = [];
    if (routed.kind === 'adopt') {
      for (const { log, fact } of routed.into) {
        // What an opened window shows is no fact of the log; it is needed to know its workers.
        if (draft.source.kind !== 'top-frame' || draft.source.tab === log.record.tab) {
          logs.append(log, draft.at, fact, stashed ? draft.id : undefined);
        }
        if (learn(log, draft)) learned.push(log);
      }
    }
    if (stashed) logs.unstash(draft.id);
    if (learned.length > 0) this.reconsider();
    for (const log of learned) logs.tell('learned', log);
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
      const kept = this.waiting.filter(({ until }) => until > now);
      const expired = this.waiting.filter(({ until }) => until <= now);
      this.waiting = kept;
      for (const { draft } of expired) this.deps.logs.unstash(draft.id);
      if (expired.length > 0) this.deps.logs.commit(false);
      if (kept.length > 0) this.sweepLater();
    });
  }
}

interface Early {
  readonly at: number;
  readonly next: Draft | Opening | (() => void);
}

function timeOf(draft: Draft | Opening): number {
  return 'opens' in draft ? draft.arrived : draft.at;
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
