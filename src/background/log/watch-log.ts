/** The log of one watched tab, as the worker holds it; the journal makes it durable. */

import { cookieKey } from '../../cookie/match/cookie-identity.ts';
import type { Fact, Observation, StoredCookie } from '../../observation.ts';
import { Continuity } from './continuity.ts';
import type { WatchRecord } from './watch-record.ts';

/** One stored piece of a log, under `log/<tab>/<epoch>/<first seq>`. */
export interface Segment {
  readonly key: string;
  readonly observations: readonly Observation[];
  /** Ids of the drafts behind these observations whose `intake/` keys may still be in storage. */
  drafts: readonly string[];
  /** The text to store; given up once it is stored. */
  json: string | null;
  readonly bytes: number;
  durable: boolean;
}

/** Upper bound of what a stored text weighs: three bytes for every character of a text that is not all ASCII. */
export function storedBytes(json: string): number {
  return /^[\0-\x7f]*$/.test(json) ? json.length : json.length * 3;
}

export function makeSegment(
  key: string,
  observations: readonly Observation[],
  drafts: readonly string[],
  durable: boolean,
): Segment {
  const json = JSON.stringify({ observations, drafts });
  return { key, observations, drafts, json: durable ? null : json, bytes: storedBytes(json) + key.length, durable };
}

export function logPrefix(record: WatchRecord): string {
  return `log/${record.tab}/${record.epoch}/`;
}

export class WatchLog {
  record: WatchRecord;
  /** The record differs from what is stored. */
  dirty = true;
  /** In seq order. The first `shown` ones are durable and were shown to panels. */
  readonly segments: Segment[] = [];
  shown = 0;
  /** What the segments weigh in storage. */
  bytes = 0;
  /** Note the worker's restart before the next fact. */
  restart: { readonly boot: string; readonly at: number } | null = null;
  /** Finds out whether an abrupt stop lost events; null when that is settled. */
  private continuity: Continuity | null = null;
  private lastAt = 0;
  /** Facts could not be stored for want of memory: since when, and when that was last noted; null when all could. */
  refused: { readonly since: number; readonly saidAt: number } | null = null;
  private pending: Observation[] = [];
  private pendingDrafts: string[] = [];
  private nextSeq = 1;
  /** Exchanges under way → status of their last response, null before the first. */
  private readonly exchanges = new Map<string, number | null>();

  constructor(record: WatchRecord) {
    this.record = record;
  }

  /** Put stored segments back. */
  restore(segments: readonly Segment[], restart: { readonly boot: string; readonly at: number } | null): void {
    this.replace(0, 0, segments);
    this.shown = segments.length;
    this.restart = restart;
    this.dirty = false;
    this.nextSeq = this.record.droppedThrough + 1;
    for (const segment of segments) {
      for (const observation of segment.observations) {
        this.nextSeq = Math.max(this.nextSeq, observation.seq + 1);
        this.follow(observation);
        this.lastAt = Math.max(this.lastAt, observation.at);
      }
    }
    if (segments.length > 0 && this.record.closedAt === null) this.continuity = new Continuity(this.observations());
    const last = segments.at(-1)?.observations.at(-1);
    if (last?.type === 'gap' && last.reason === 'journal-failed') this.refused = { since: last.to, saidAt: last.at };
  }

  get lastSeq(): number {
    return this.nextSeq - 1;
  }

  /** Nothing that comes from now on can show that events were lost at the last stop. @returns whether a loss was noted now */
  settle(now: number): boolean {
    const lost = this.continuity?.lacks() === true;
    if (lost) this.sayLoss(now);
    this.continuity = null;
    return lost;
  }

  private sayLoss(to: number): void {
    const detail = 'The browser stopped the extension in the middle of traffic, and some of it was not seen.';
    this.push(to, { type: 'gap', reason: 'unknown', from: Math.min(this.lastAt, to), to, detail });
  }

  /** Put other segments in the place of some; all of them must have been shown, or none. */
  replace(from: number, count: number, segments: readonly Segment[]): void {
    const gone = this.segments.splice(from, count, ...segments);
    for (const segment of gone) this.bytes -= segment.bytes;
    for (const segment of segments) this.bytes += segment.bytes;
    if (from < this.shown) this.shown += segments.length - gone.length;
  }

  change(record: WatchRecord): void {
    if (record === this.record) return;
    this.record = record;
    this.dirty = true;
  }

  append(at: number, fact: Fact, draft?: string): void {
    if (this.restart !== null) {
      const { boot, at: bootAt } = this.restart;
      this.restart = null;
      this.push(bootAt, { type: 'worker-restarted', boot });
    }
    if (this.continuity?.breaks(at, fact) === true) {
      this.continuity = null;
      this.sayLoss(at);
    }
    this.push(at, fact);
    if (draft !== undefined) this.pendingDrafts.push(draft);
  }

  private push(at: number, fact: Fact): void {
    this.follow(fact);
    this.pending.push({ seq: this.nextSeq, at, ...fact });
    this.nextSeq += 1;
  }

  /** Turn what was appended since the last call into a segment, still to be stored. */
  seal(): void {
    const [first] = this.pending;
    if (first === undefined) return;
    const key = `${logPrefix(this.record)}${String(first.seq).padStart(9, '0')}`;
    this.replace(this.segments.length, 0, [makeSegment(key, this.pending, this.pendingDrafts, false)]);
    this.pending = [];
    this.pendingDrafts = [];
  }

  /** Is the exchange under way in this log? */
  follows(exchange: string): boolean {
    return this.exchanges.has(exchange);
  }

  /** Status of the exchange's last response; undefined when none is known. */
  lastStatus(exchange: string): number | undefined {
    return this.exchanges.get(exchange) ?? undefined;
  }

  private follow(fact: Fact): void {
    if (fact.type === 'request-started') this.exchanges.set(fact.exchange, null);
    else if (fact.type === 'response-received') this.exchanges.set(fact.exchange, fact.status);
    else if (fact.type === 'request-completed' || fact.type === 'request-failed') this.exchanges.delete(fact.exchange);
  }

  /** All facts, also those not yet durable. */
  *observations(): IterableIterator<Observation> {
    for (const segment of this.segments) yield* segment.observations;
    yield* this.pending;
  }

  /** What panels may see, after a seq. */
  visibleAfter(after: number): Observation[] {
    return this.segments
      .slice(0, this.shown)
      .flatMap((segment) => segment.observations.filter((observation) => observation.seq > after));
  }

  /** Newly durable observations, in seq order: they may be shown now. */
  reveal(): Observation[] {
    const fresh: Observation[] = [];
    for (let next = this.segments[this.shown]; next?.durable === true; next = this.segments[this.shown]) {
      fresh.push(...next.observations);
      this.shown += 1;
    }
    return fresh;
  }

  /** Last known state of every cookie, by identity; `at` of the last change that the browser reported; null cookie when it is gone. */
  knownCookies(): Map<string, { readonly cookie: StoredCookie; readonly gone: boolean; readonly changedAt: number }> {
    const known = new Map<string, { cookie: StoredCookie; gone: boolean; changedAt: number }>();
    for (const fact of this.observations()) {
      if (fact.type === 'cookie-found') {
        known.set(cookieKey(fact.cookie), { cookie: fact.cookie, gone: false, changedAt: 0 });
      } else if (fact.type === 'cookie-changed') {
        const identity = cookieKey(fact.cookie);
        known.set(identity, { cookie: fact.cookie, gone: fact.removed, changedAt: fact.at });
      }
    }
    return known;
  }
}
