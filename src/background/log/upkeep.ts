/** Keeps the stored logs small: few keys by merging, few bytes by giving up routine traffic. Safe to be interrupted anywhere. */
import type { Observation } from '../../observation.ts';
import type { Clock } from '../platform/clock.ts';
import type { SessionArea } from '../platform/session-area.ts';
import { watchKey } from './journal.ts';
import { shorten } from './shorten.ts';
import { makeSegment, type Segment, type WatchLog } from './watch-log.ts';

/** For all logs together, in stored bytes. The browser gives 10 MiB. */
export const BUDGET = 6_000_000;
/** So much more is freed than is needed, so that it is not needed again at once. */
const SLACK = BUDGET / 10;
/** When nothing more could go, so many bytes have to come before it is worth looking again. */
const STEP = 100_000;
const MERGED_BYTES = 65_536;
const MERGE_FROM = 8;
/** How long small segments may pile up before they are merged, ms. */
const TIDY_AFTER = 2_000;

export interface UpkeepDeps {
  readonly area: SessionArea;
  readonly clock: Clock;
  readonly logs: ReadonlyMap<number, WatchLog>;
  readonly onShrunk: (log: WatchLog) => void;
}

export interface Upkeep {
  /** Merge small segments in a while. */
  tidySoon(): void;
  /** Bring all logs together down to `target` bytes, as far as routine traffic can be given up. */
  shrinkTo(target: number): Promise<void>;
  /** As `shrinkTo`, when the budget is exceeded. */
  shrinkIfNeeded(): Promise<void>;
}

export function createUpkeep({ area, clock, logs, onShrunk }: UpkeepDeps): Upkeep {
  let tidying = false;
  let turn: Promise<void> = Promise.resolve();
  /** What was left when no more routine traffic could go: looking again before that has grown is in vain. */
  let least = 0;
  /** One at a time: each step rests on what the one before has stored. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(work).catch(() => undefined);
    return turn;
  };
  const total = (): number => [...logs.values()].reduce((sum, log) => sum + log.bytes, 0);
  const current = (log: WatchLog): boolean => logs.get(log.record.tab) === log;

  async function tidyLog(log: WatchLog): Promise<void> {
    for (let from = 0; from < log.shown; ) {
      const group = mergeable(log, from);
      const [first] = group;
      if (group.length < MERGE_FROM || first === undefined) {
        from += Math.max(1, group.length);
        continue;
      }
      const merged = makeSegment(
        first.key,
        group.flatMap(({ observations }) => observations),
        [],
        true,
      );
      // Stored twice for a moment, told apart by seq; then the small ones go.
      await area.set({ [merged.key]: textOf(merged) });
      if (!current(log)) return;
      log.replace(from, group.length, [merged]);
      await area.remove(group.slice(1).map(({ key }) => key));
      from += 1;
    }
  }

  async function shrinkLog(log: WatchLog, bytes: number): Promise<boolean> {
    const candidates = log.segments.slice(0, log.shown).filter(({ drafts }) => drafts.length === 0);
    const plan = shorten(
      candidates.flatMap(({ observations }) => observations),
      bytes,
    );
    if (plan === null) return false;
    const { dropped, summary } = plan;
    const items: Record<string, unknown> = {};
    const changed = new Map<Segment, Segment | null>();
    for (const segment of candidates) {
      const kept: Observation[] = segment.observations.filter(({ seq }) => !dropped.has(seq) && seq !== summary.seq);
      const hosts = segment.observations.some(({ seq }) => seq === summary.seq);
      if (kept.length === segment.observations.length) continue;
      if (hosts) kept.push(summary);
      kept.sort((a, b) => a.seq - b.seq);
      const next = makeSegment(segment.key, kept, [], true);
      // Emptied in the same write that brings the summary, removed after it: an interruption leaves nothing counted twice.
      items[segment.key] = textOf(next);
      changed.set(segment, kept.length === 0 ? null : next);
    }
    const record = { ...log.record, droppedThrough: Math.max(log.record.droppedThrough, ...maxOf(dropped)) };
    items[watchKey(record.tab)] = JSON.stringify(record);
    await area.set(items);
    if (!current(log)) return false;
    log.change({ ...log.record, droppedThrough: record.droppedThrough });
    for (const [old, next] of changed) {
      const index = log.segments.indexOf(old);
      if (index >= 0) log.replace(index, 1, next === null ? [] : [next]);
    }
    const emptied = [...changed].filter(([, next]) => next === null).map(([{ key }]) => key);
    if (emptied.length > 0) await area.remove(emptied);
    onShrunk(log);
    return true;
  }

  async function shrink(target: number): Promise<void> {
    await shrinkLogs(target);
    least = total();
  }

  async function shrinkLogs(target: number): Promise<void> {
    const largestFirst = [...logs.values()].sort((a, b) => b.bytes - a.bytes);
    for (const log of largestFirst) {
      const excess = total() - target;
      if (excess <= 0) return;
      if (current(log)) await shrinkLog(log, excess);
    }
  }

  async function tidy(): Promise<void> {
    for (const log of [...logs.values()]) await tidyLog(log);
  }

  return {
    tidySoon() {
      if (tidying) return;
      tidying = true;
      clock.after(TIDY_AFTER, () => void inTurn(tidy).then(() => (tidying = false)));
    },
    shrinkTo: (target) => inTurn(() => shrink(target)),
    shrinkIfNeeded: () =>
      total() > Math.max(BUDGET, least + STEP) ? inTurn(() => shrink(BUDGET - SLACK)) : Promise.resolve(),
  };
}

/** The run of small segments from an index on whose text fits into one. */
function mergeable(log: WatchLog, from: number): Segment[] {
  const group: Segment[] = [];
  let bytes = 0;
  for (const segment of log.segments.slice(from, log.shown)) {
    bytes += segment.bytes;
    if (segment.drafts.length > 0 || (group.length > 0 && bytes > MERGED_BYTES)) break;
    group.push(segment);
  }
  return group;
}

function textOf(segment: Segment): string {
  return JSON.stringify({ observations: segment.observations, drafts: segment.drafts });
}

function maxOf(numbers: ReadonlySet<number>): number[] {
  let max = 0;
  for (const number of numbers) max = Math.max(max, number);
  return [max];
}
