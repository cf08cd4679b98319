/** What an earlier life of the worker left in `storage.session` → logs, undecided drafts, and what may be cleared away. */
import type { Observation } from '../../observation.ts';
import type { Draft, Opening } from '../observe/draft.ts';
import { watchKey } from './journal.ts';
import { logPrefix, makeSegment, type Segment, WatchLog } from './watch-log.ts';
import type { WatchRecord } from './watch-record.ts';

export interface Restored {
  readonly logs: ReadonlyMap<number, WatchLog>;
  /** Drafts of earlier boots that no log holds yet, in the order of their arrival. */
  readonly drafts: readonly (Draft | Opening)[];
  /** Keys whose content is elsewhere or belongs to nobody. */
  readonly stale: readonly string[];
}

interface StoredSegment {
  readonly observations: readonly Observation[];
  readonly drafts: readonly string[];
}

/** Only this version's worker writes here (the browser clears the area on every update), so what parses has its shape. */
function parse<T>(text: unknown): T | null {
  try {
    return typeof text === 'string' ? (JSON.parse(text) as T) : null;
  } catch {
    return null;
  }
}

/** @param boot this life; its own drafts are in memory */
export function restore(stored: Readonly<Record<string, unknown>>, boot: string, at: number): Restored {
  const logs = new Map<number, WatchLog>();
  const adopted = new Set<string>();
  const stale: string[] = [];
  const keys = Object.keys(stored).sort();

  for (const key of keys.filter((candidate) => candidate.startsWith('watch/'))) {
    const record = parse<WatchRecord>(stored[key]);
    if (record === null || watchKey(record.tab) !== key) stale.push(key);
    else logs.set(record.tab, new WatchLog(record));
  }

  const segments = new Map<WatchLog, Segment[]>();
  const seen = new Map<WatchLog, Set<number>>();
  for (const key of keys.filter((candidate) => candidate.startsWith('log/'))) {
    const segment = parse<StoredSegment>(stored[key]);
    for (const draft of segment?.drafts ?? []) adopted.add(draft);
    const log = logs.get(Number(key.split('/')[1]));
    if (segment === null || log === undefined || !key.startsWith(logPrefix(log.record))) {
      stale.push(key);
      continue;
    }
    // A segment may have been merged into an earlier one and not yet removed.
    const mine = seen.get(log) ?? new Set<number>();
    seen.set(log, mine);
    const fresh = segment.observations.filter(({ seq }) => !mine.has(seq));
    for (const { seq } of fresh) mine.add(seq);
    if (fresh.length === 0) {
      stale.push(key);
      continue;
    }
    const list = segments.get(log) ?? [];
    segments.set(log, list);
    list.push(makeSegment(key, fresh, [], true));
  }
  for (const log of logs.values()) log.restore(segments.get(log) ?? [], { boot, at });

  const drafts: (Draft | Opening)[] = [];
  for (const key of keys.filter(
    (candidate) => candidate.startsWith('intake/') && !candidate.startsWith(`intake/${boot}/`),
  )) {
    const draft = parse<Draft | Opening>(stored[key]);
    if (draft === null || adopted.has(draft.id)) stale.push(key);
    else drafts.push(draft);
  }
  return { logs, drafts, stale };
}
