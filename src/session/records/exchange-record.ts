/** The fold's own, growing record of one exchange and its hops. Published as an `Exchange`. */
import type { Refusal } from '../../cookie/store/refusal.ts';
import type { RequestBody, ResourceKind, SentToken, Via } from '../../observation.ts';
import type { Exchange, Hop, Moment } from '../model/model.ts';
import type { CarriedToken } from './carried-token.ts';
import type { CookieRecord } from './cookie-record.ts';
import type { Known } from './identity-cache.ts';

/** A cookie that a request carried. */
export interface Sent {
  readonly record: CookieRecord;
  readonly known: Known;
}

/** A Set-Cookie line of a response, taken apart. */
export interface SetLine extends Moment {
  readonly record: CookieRecord;
  readonly known: Known;
  readonly line: string;
  readonly deletes: boolean;
  /** The store did not take it: shown by its events, or by requests that should have carried it. */
  refused: boolean;
  /** The rule by which this browser refuses it, where there is one. */
  readonly refusal?: Refusal;
}

export interface HopRecord extends Moment {
  readonly exchange: ExchangeRecord;
  readonly index: number;
  readonly url: string;
  readonly site: string;
  readonly method: string;
  body?: RequestBody;
  /** The document that the tab showed when the request began. */
  readonly page: string;
  cookie?: string;
  sentSeq?: number;
  sent: readonly Sent[];
  authorization?: string;
  tokens?: readonly SentToken[];
  /** The carriers of tokens, headers and URL parameters, that are followed. */
  uses?: readonly CarriedToken[];
  status?: number;
  responseSeq?: number;
  respondedAt?: number;
  location?: string;
  contentType?: string;
  challenges?: readonly string[];
  setCookies: string[];
  set: SetLine[];
  clearSiteData?: string;
  strictTransportSecurity?: string;
  cacheControl?: string;
  /** What the response's Date header says, ms since the Unix epoch. */
  serverDate?: number;
}

export interface ExchangeRecord {
  readonly id: string;
  readonly site: string;
  readonly kind: ResourceKind;
  readonly via: Via;
  readonly frame: number;
  initiator?: string;
  documentUrl?: string;
  body?: RequestBody;
  readonly hops: HopRecord[];
  /** Sites of its hops: what happens on one is evidence on the others. */
  readonly sites: Set<string>;
  ended?: NonNullable<Exchange['ended']>;
  /** The browser's cache answered: its Set-Cookie lines are old, and are not done again. */
  fromCache?: boolean;
  incomplete: boolean;
  /** Its beginning, or the beginning of a hop, was never told. */
  broken: boolean;
  /** A restart of the worker happened since its first fact. */
  restarted: boolean;
  /** One of its hops may be a sign-in or a sign-out: its answers do not count as ordinary ones. */
  special: boolean;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Written out field by field: this runs once for every request of a page, and spreading costs several times as much. */
export function publishExchange(record: ExchangeRecord): Exchange {
  const exchange: Writable<Exchange> = {
    id: record.id,
    site: record.site,
    kind: record.kind,
    via: record.via,
    frame: record.frame,
    hops: record.hops.map(publishHop),
    incomplete: record.incomplete,
  };
  if (record.initiator !== undefined) exchange.initiator = record.initiator;
  if (record.documentUrl !== undefined) exchange.documentUrl = record.documentUrl;
  if (record.body !== undefined) exchange.body = record.body;
  if (record.ended !== undefined) exchange.ended = record.ended;
  return exchange;
}

const NO_LINES: readonly string[] = [];

function publishHop(record: HopRecord): Hop {
  const hop: Writable<Hop> = {
    seq: record.seq,
    at: record.at,
    url: record.url,
    method: record.method,
    setCookies: record.setCookies.length === 0 ? NO_LINES : record.setCookies.slice(),
  };
  if (record.cookie !== undefined) hop.cookie = record.cookie;
  if (record.sentSeq !== undefined) hop.sentSeq = record.sentSeq;
  if (record.authorization !== undefined) hop.authorization = record.authorization;
  if (record.tokens !== undefined) hop.tokens = record.tokens;
  if (record.status !== undefined) hop.status = record.status;
  if (record.responseSeq !== undefined) hop.responseSeq = record.responseSeq;
  if (record.respondedAt !== undefined) hop.respondedAt = record.respondedAt;
  if (record.location !== undefined) hop.location = record.location;
  if (record.contentType !== undefined) hop.contentType = record.contentType;
  if (record.challenges !== undefined) hop.challenges = record.challenges;
  if (record.clearSiteData !== undefined) hop.clearSiteData = record.clearSiteData;
  if (record.strictTransportSecurity !== undefined) hop.strictTransportSecurity = record.strictTransportSecurity;
  if (record.cacheControl !== undefined) hop.cacheControl = record.cacheControl;
  return hop;
}

/** A request that shows what the site does: a document or a script's request, not its pictures and fonts. */
export function isTelling(hop: HopRecord): boolean {
  const { kind } = hop.exchange;
  return kind === 'main_frame' || kind === 'sub_frame' || kind === 'xmlhttprequest';
}
