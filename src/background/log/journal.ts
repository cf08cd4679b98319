/**
 * Makes the logs durable in `storage.session`, and only then visible to panels. A commit is one atomic `set`, issued in the turn that asked
 * for it, so that a worker that is stopped right after the turn has lost nothing. Two commits wait in memory: one that is not urgent while
 * many writes are unanswered, and any while the browser refuses to store.
 */
import type { Observation } from '../../observation.ts';
import type { Draft, Opening } from '../observe/draft.ts';
import type { Clock } from '../platform/clock.ts';
import type { SessionArea } from '../platform/session-area.ts';
import type { Segment, WatchLog } from './watch-log.ts';

/** While so many writes are unanswered, what is not urgent waits for the next answer, and is then stored in one write. */
const MAX_IN_FLIGHT = 16;
const FIRST_RETRY = 100;
const LONGEST_RETRY = 5_000;

export interface JournalDeps {
  readonly area: SessionArea;
  readonly clock: Clock;
  readonly logs: ReadonlyMap<number, WatchLog>;
  /** Facts that panels may see from now on. */
  readonly onVisible: (log: WatchLog, fresh: readonly Observation[]) => void;
  /** A write failed: make room. Resolves when there is some, or there can't be more. */
  readonly onFull: () => Promise<void>;
  readonly onTrouble: (message: string) => void;
}

export const watchKey = (tab: number): string => `watch/${tab}`;
export const intakeKey = (draft: string): string => `intake/${draft}`;

export class Journal {
  private readonly deps: JournalDeps;
  private inFlight = 0;
  private failing = false;
  private retry = FIRST_RETRY;
  private owed = false;
  /** Drafts whose fate is undecided, still to be stored. */
  private stashes: (Draft | Opening)[] = [];
  private removals: string[] = [];

  constructor(deps: JournalDeps) {
    this.deps = deps;
  }

  /** Keep a draft whose fate is undecided. Stored with the next commit. */
  stash(draft: Draft | Opening): void {
    this.stashes.push(draft);
  }

  /** Remove keys after the next commit is durable. */
  removeAfter(keys: readonly string[]): void {
    this.removals.push(...keys);
  }

  /** Store everything that isn't yet. @param urgent do not wait for earlier writes, unless the last of them was refused */
  commit(urgent: boolean): void {
    if (this.failing) {
      // `recover` commits later. Sealed all the same, so that what waits in memory counts against the budget.
      for (const log of this.deps.logs.values()) log.seal();
      return;
    }
    if (this.inFlight >= MAX_IN_FLIGHT && !urgent) {
      this.owed = true;
      return;
    }
    this.owed = false;
    const items: Record<string, unknown> = {};
    const segments: Segment[] = [];
    const records: WatchLog[] = [];
    for (const log of this.deps.logs.values()) {
      log.seal();
      for (const segment of log.segments.slice(log.shown)) {
        if (segment.json === null) continue;
        items[segment.key] = segment.json;
        // Taken up by this write; given back when it fails.
        segments.push(segment);
      }
      if (log.dirty) {
        items[watchKey(log.record.tab)] = JSON.stringify(log.record);
        log.dirty = false;
        records.push(log);
      }
    }
    const stashes = this.stashes.splice(0);
    for (const draft of stashes) items[intakeKey(draft.id)] = JSON.stringify(draft);
    const removals = this.removals.splice(0);
    if (Object.keys(items).length === 0) {
      this.remove(removals, []);
      return;
    }
    const texts = segments.map((segment) => segment.json);
    for (const segment of segments) segment.json = null;
    this.inFlight += 1;
    this.deps.area.set(items).then(
      () => {
        this.inFlight -= 1;
        this.retry = FIRST_RETRY;
        for (const segment of segments) segment.durable = true;
        this.remove(removals, segments);
        this.settle();
      },
      (error: unknown) => {
        this.inFlight -= 1;
        segments.forEach((segment, index) => {
          segment.json = texts[index] ?? null;
        });
        for (const log of records) log.dirty = true;
        this.stashes.unshift(...stashes);
        this.removals.unshift(...removals);
        this.recover(error);
      },
    );
  }

  private remove(keys: readonly string[], segments: readonly Segment[]): void {
    if (keys.length === 0) return;
    this.deps.area.remove([...keys]).then(
      () => {
        for (const segment of segments) segment.drafts = [];
      },
      // Left-over keys are harmless: the segment remembers which drafts it holds, and the next start clears them away.
      () => undefined,
    );
  }

  private settle(): void {
    for (const log of this.deps.logs.values()) {
      const fresh = log.reveal();
      if (fresh.length > 0) this.deps.onVisible(log, fresh);
    }
    if (this.owed) this.commit(true);
  }

  private recover(error: unknown): void {
    if (this.failing) return;
    this.failing = true;
    const again = (): void => {
      this.failing = false;
      this.commit(true);
    };
    const first = this.retry === FIRST_RETRY;
    if (!first) {
      const reason = error instanceof Error ? error.message : String(error);
      this.deps.onTrouble(
        `The browser refused to store what was recorded (${reason}). It is kept in memory and tried again.`,
      );
    }
    const pause = first ? 0 : this.retry;
    this.retry = Math.min(this.retry * 2, LONGEST_RETRY);
    void this.deps.onFull().then(() => this.deps.clock.after(pause, again));
  }
}
