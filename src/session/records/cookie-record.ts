/** The fold's own, growing record of one cookie. What it knows is published as a `CookieLife` (see `cookie-life.ts`). */
import type { StoredCookie } from '../../observation.ts';
import type { CookieLife, CrossSiteSend, IdentifierLife, Moment, SetBy, UnstoredLine } from '../model/model.ts';
import type { Known } from './identity-cache.ts';
import type { Judgement } from './judgement.ts';
import type { NamedServers } from './named-servers.ts';

/** One identifier: a stretch in which the cookie kept its identity part. */
export interface Span {
  ordinal: number;
  /** Every different value of this stretch, oldest first: signatures may change while the identity stays. */
  readonly values: Known[];
  readonly first: Moment;
  setBy: SetBy;
  line?: string;
  setUrl?: string;
  /** Made by a Set-Cookie line that the store has not confirmed. */
  provisional: boolean;
  readonly resets: Moment[];
  sentCount: number;
  firstSent?: Moment;
  lastSent?: Moment;
  readonly sentInClear: Moment[];
  ended?: NonNullable<IdentifierLife['ended']>;
  /** What was published last; void after a change. */
  published?: IdentifierLife;
}

/** A change that the store reported and no Set-Cookie line has claimed yet. */
export interface StoreEvent extends Moment {
  readonly value: string;
  readonly removed: boolean;
  /** The stretch that the event began or ended. */
  readonly span?: Span;
  /** The stretch that went on with it. */
  readonly within?: Span;
  claimed: boolean;
  /** What the store held until then, as far as it has said. */
  readonly before?: StoredCookie;
  /** What the store held then; of an addition. */
  readonly stored?: StoredCookie;
}

/** A line that was taken up before the store has told of it. */
export interface AwaitedLine {
  readonly judged: Judgement;
  readonly known: Known;
  readonly removed: boolean;
  readonly url: string;
  /** The stretch that it began, renewed or ended; absent while the life is the store's, which is ahead of the lines. */
  readonly span?: Span;
}

export interface CookieRecord {
  key: string;
  readonly name: string;
  /** Domain, host-only flag and path of a record known from a header only are a guess until the store tells. */
  domain: string;
  hostOnly: boolean;
  path: string;
  readonly storeId: string;
  partition?: string;
  hasCrossSiteAncestor?: boolean;
  readonly site: string;
  /** Known from a header only, so that the key is a guess: a partition, or another domain or path, may turn out. */
  guessed: boolean;
  readonly spans: Span[];
  stored?: StoredCookie;
  storedSeq?: number;
  asked?: NonNullable<CookieLife['asked']>;
  /** The last Set-Cookie line asked for HttpOnly or Secure; the store's word counts more. */
  askedHttpOnly?: boolean;
  askedSecure?: boolean;
  gone: boolean;
  readonly events: StoreEvent[];
  /** In the order of the lines. */
  readonly awaited: AwaitedLine[];
  readonly unstored: UnstoredLine[];
  readonly judged: Judgement[];
  readonly sentCrossSite: CrossSiteSend[];
  /** Ordinary responses to requests that carried it, and how many of them set another identity. */
  samples: number;
  changes: number;
  /** Ordinary responses that set it although it had been sent. */
  sets: number;
  /** Sent on a request that was answered where the same request without it had been refused. */
  unlocked?: Moment;
  pinned?: boolean;
  /** Servers that its values named. */
  nodes?: NamedServers;
  /** Grows with every change; the publishing side compares. */
  version: number;
}

export function liveSpan(record: CookieRecord): Span | undefined {
  const last = record.spans.at(-1);
  return last?.ended === undefined ? last : undefined;
}

export function latest(span: Span): Known | undefined {
  return span.values.at(-1);
}

export function touch(record: CookieRecord, span?: Span): void {
  record.version += 1;
  if (span !== undefined) delete span.published;
}

/** Begins a new stretch; the one before ends by being replaced. */
export function beginSpan(record: CookieRecord, known: Known, moment: Moment, setBy: SetBy): Span {
  const before = record.spans.at(-1);
  const ordinal = record.spans.length;
  if (before !== undefined && before.ended === undefined) {
    endSpan(record, before, { ...moment, how: 'replaced', nextOrdinal: ordinal });
  }
  const span: Span = {
    ordinal,
    values: [known],
    first: moment,
    setBy,
    provisional: false,
    resets: [],
    sentCount: 0,
    sentInClear: [],
  };
  record.spans.push(span);
  record.gone = false;
  touch(record, span);
  return span;
}

export function endSpan(record: CookieRecord, span: Span, ended: NonNullable<Span['ended']>): void {
  span.ended = ended;
  touch(record, span);
}

/** Takes a stretch out that never was; what came before it goes on, or is replaced by what came after. */
export function dropSpan(record: CookieRecord, span: Span): void {
  const at = record.spans.indexOf(span);
  if (at < 0) return;
  record.spans.splice(at, 1);
  const [before, after] = [record.spans[at - 1], record.spans[at]];
  if (before?.ended?.how === 'replaced') {
    if (after === undefined) delete before.ended;
    else before.ended = { ...after.first, how: 'replaced', nextOrdinal: at };
    touch(record, before);
  }
  for (const [index, one] of record.spans.entries()) {
    if (one.ordinal === index) continue;
    one.ordinal = index;
    if (one.ended?.nextOrdinal !== undefined) one.ended = { ...one.ended, nextOrdinal: index + 1 };
    touch(record, one);
  }
}

/** Changes value while the identity stays. */
export function renewValue(record: CookieRecord, span: Span, known: Known): void {
  if (latest(span)?.value === known.value) return;
  span.values.push(known);
  // A token renewed every minute for days must not grow without end; the ends of the story are what is compared.
  if (span.values.length > 200) span.values.splice(1, 1);
  touch(record, span);
}
