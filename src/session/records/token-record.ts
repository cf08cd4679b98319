/** The fold's own, growing record of one token carrier of one site. What it knows is published as a `TokenLife` (see `token-life.ts`). */

import type { Moment, TokenCarrier } from '../model/model.ts';
import type { CarriedToken, CarrierRecord, TokenSpan } from './carried-token.ts';
import type { HopRecord } from './exchange-record.ts';
import type { Known } from './identity-cache.ts';

export interface TokenRecord extends CarrierRecord {
  /** Requests that carried it, in order. */
  readonly uses: TokenUse[];
}

/** A request, and what of the carrier it carried. */
export interface TokenUse extends CarriedToken {
  readonly hop: HopRecord;
  readonly record: TokenRecord;
}

/** A page may send a new token with every request. */
const KEPT_SPANS = 200;
const KEPT_NAMES = 1_000;
const KEPT_RENEWALS = 100;
const KEPT_CLEAR = 20;
/** Requests under way still carry the token of before, ms. */
const UNDER_WAY = 1_000;

export interface Sending {
  readonly value: string;
  readonly cutFrom?: number;
  readonly inClear: boolean;
  readonly moment: Moment;
  /** Called for values that were not met before. */
  read(): Known;
}

export function createTokenRecord(site: string, carrier: TokenCarrier): TokenRecord {
  return {
    key: tokenKey(site, carrier),
    name: nameOf(carrier),
    carrier,
    site,
    hosts: new Set(),
    spans: [],
    known: new Map(),
    count: 0,
    uses: [],
    raised: [],
    dropped: 0,
    version: 0,
  };
}

/** Unlike any cookie's, whose key begins with a word of its own. */
export function tokenKey(site: string, carrier: TokenCarrier): string {
  return JSON.stringify(['token', site, carrierKey(carrier)]);
}

export function carrierKey(carrier: TokenCarrier): string {
  switch (carrier.how) {
    case 'authorization':
      return `authorization ${carrier.scheme ?? ''}`;
    case 'header':
      return `header ${carrier.name}`;
    case 'url':
      return `${carrier.place} ${carrier.parameter}`;
  }
}

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['dpop', 'DPoP'],
  ['gnap', 'GNAP'],
  ['jwt', 'JWT'],
  ['id', 'ID'],
]);

function nameOf(carrier: TokenCarrier): string {
  if (carrier.how === 'url') return carrier.place === 'path' ? `;${carrier.parameter}=` : `?${carrier.parameter}=`;
  if (carrier.how === 'header') return carrier.name.split('-').map(capital).join('-');
  return carrier.scheme === undefined ? 'Authorization' : `Authorization: ${capital(carrier.scheme)}`;
}

const capital = (word: string): string => SPELLINGS.get(word) ?? word.slice(0, 1).toUpperCase() + word.slice(1);

/** @returns the span that the value belongs to, new or known */
export function send(record: TokenRecord, sending: Sending): TokenSpan {
  const { value, moment } = sending;
  const span = record.known.get(value) ?? meet(record, sending);
  span.sentCount += 1;
  span.lastSent = moment;
  if (sending.inClear && span.sentInClear.length < KEPT_CLEAR) span.sentInClear.push(moment);
  const next = record.spans[record.spans.indexOf(span) + 1];
  const since = next === undefined ? 0 : moment.at - next.first.at;
  if (since > UNDER_WAY) span.sentOn = { count: (span.sentOn?.count ?? 0) + 1, last: moment, milliseconds: since };
  record.version += 1;
  return span;
}

/** A value that was not met before: another one of an identity that is known, or a new identifier. */
function meet(record: TokenRecord, { cutFrom, moment, read }: Sending): TokenSpan {
  const known = read();
  const { kind, part } = known.identity;
  // What was cut off may have been what tells two of them apart.
  const identity = part === '' || cutFrom !== undefined ? undefined : `\0${kind} ${part}`;
  const renewed = identity === undefined ? undefined : record.known.get(identity);
  const span = renewed ?? begin(record, known, moment);
  if (renewed !== undefined) {
    span.known = known;
    span.renewals.push(moment);
    if (span.renewals.length > KEPT_RENEWALS) span.renewals.shift();
  }
  if (cutFrom !== undefined) span.cutFrom = cutFrom;
  if (record.known.size > KEPT_NAMES) forget(record);
  record.known.set(known.value, span);
  if (identity !== undefined) record.known.set(identity, span);
  return span;
}

function begin(record: TokenRecord, known: Known, moment: Moment): TokenSpan {
  const span: TokenSpan = {
    ordinal: record.count,
    known,
    first: moment,
    sentCount: 0,
    lastSent: moment,
    renewals: [],
    sentInClear: [],
  };
  record.count += 1;
  record.spans.push(span);
  if (record.spans.length > KEPT_SPANS) record.spans.splice(1, 1);
  return span;
}

function forget(record: TokenRecord): void {
  record.known.clear();
  for (const span of record.spans) {
    const { value, identity } = span.known;
    record.known.set(value, span);
    if (identity.part !== '' && span.cutFrom === undefined)
      record.known.set(`\0${identity.kind} ${identity.part}`, span);
  }
}

/** The uses of a carrier after `seq`, in order. */
export function usesAfter(record: TokenRecord, seq: number): readonly TokenUse[] {
  let low = 0;
  let high = record.uses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((record.uses[middle]?.seq ?? 0) > seq) high = middle;
    else low = middle + 1;
  }
  return record.uses.slice(low, low + MOST_USES);
}

/** Looked at after a sign-in or a sign-out. */
const MOST_USES = 500;
