/** A `Cookie` header, applied to the records of the cookies in it. */
import { hostOf } from '../../cookie/match/canonical-host.ts';
import { isPotentiallyTrustworthy } from '../../cookie/match/is-potentially-trustworthy.ts';
import { type CookiePair, parseCookieHeader } from '../../cookie/parse/parse-cookie-header.ts';
import type { Moment } from '../model/model.ts';
import { beginSpan, type CookieRecord, latest, type Span, touch } from '../records/cookie-record.ts';
import type { Sent } from '../records/exchange-record.ts';
import { type Known, sameIdentity } from '../records/identity-cache.ts';
import { transportOf } from '../traffic/transport-of.ts';
import { attribute } from './apply-store-event.ts';
import type { CookieState } from './cookie-state.ts';
import { confirm } from './observe-line.ts';

/** For so long after a change in the store, a request that was under way may carry the old value, ms. */
const UNDER_WAY = 1_000;
/** How many sends in clear are kept for the evidence. */
const CLEAR_KEPT = 20;

interface Resolved extends Sent {
  readonly span: Span;
}

export interface SentCookies {
  apply(header: string, url: string, moment: Moment): readonly Sent[];
}

export function createSentCookies(state: CookieState): SentCookies {
  /** Requests of one origin mostly repeat one header: it is resolved once, until the cookies change. */
  let resolved = new Map<string, readonly Resolved[]>();
  let structure = state.structure;

  return {
    apply(header, url, moment) {
      if (structure !== state.structure || resolved.size > 200) {
        resolved = new Map();
        structure = state.structure;
      }
      const origin = url.slice(0, url.indexOf('/', 8) + 1 || url.length);
      const key = `${origin} ${header}`;
      let found = resolved.get(key);
      if (found === undefined) {
        found = resolve(state, parseCookieHeader(header), url, moment);
        if (structure === state.structure) resolved.set(key, found);
      }
      const inClear = transportOf(url) === 'in-clear';
      for (const { record, span } of found) {
        span.sentCount += 1;
        span.firstSent ??= moment;
        span.lastSent = moment;
        if (inClear && span.sentInClear.length < CLEAR_KEPT) span.sentInClear.push(moment);
        touch(record, span);
      }
      return found;
    },
  };
}

function resolve(state: CookieState, pairs: readonly CookiePair[], url: string, moment: Moment): readonly Resolved[] {
  const used = new Set<CookieRecord>();
  const found: Resolved[] = [];
  for (const { name, value } of pairs.slice(0, 1000)) {
    const known = state.identities.read(name, value);
    const free = state.shelf
      .candidates(name, url)
      .filter((one) => !used.has(one) && (one.stored?.secure !== true || isPotentiallyTrustworthy(url)));
    const record =
      free.find((one) => latest(one.spans.at(-1) ?? NO_SPAN)?.value === value) ??
      free.find((one) => recent(one).some((span) => span.values.some((each) => each.value === value))) ??
      free.find((one) => !one.gone) ??
      free[0] ??
      openGuessed(state, name, url);
    used.add(record);
    found.push({ record, known, span: spanOf(state, record, known, moment) });
  }
  return found;
}

const NO_SPAN: Pick<Span, 'values'> & Span = {
  ordinal: 0,
  values: [],
  first: { seq: 0, at: 0 },
  setBy: 'sent',
  provisional: false,
  resets: [],
  sentCount: 0,
  sentInClear: [],
};

/** The latest only: older values do not come back, and a cookie that changes with every answer must not make each request slower. */
function recent(record: CookieRecord): readonly Span[] {
  return record.spans.length <= 30 ? record.spans : record.spans.slice(-30);
}

function openGuessed(state: CookieState, name: string, url: string): CookieRecord {
  state.structure += 1;
  const identity = { name, domain: hostOf(url), hostOnly: true, path: '/', storeId: state.storeId };
  return state.shelf.open(identity, true);
}

/** The stretch that a sent value belongs to; a value that no stretch explains begins one. */
function spanOf(state: CookieState, record: CookieRecord, known: Known, moment: Moment): Span {
  const last = record.spans.at(-1);
  const current = last && latest(last);
  if (last !== undefined && current !== undefined && sameIdentity(current, known)) {
    if (last.provisional) confirm(state, record, known.value, moment);
    if (last.ended !== undefined && moment.at - last.ended.at > UNDER_WAY && last.ended.how !== 'replaced') {
      // It was said to be gone, but the browser still sends it.
      delete last.ended;
      record.gone = false;
      state.structure += 1;
      touch(record, last);
    }
    if (current.value !== known.value && !last.values.some((one) => one.value === known.value)) {
      last.values.push(known);
    }
    return last;
  }
  const earlier = recent(record).findLast((span) => span.values.some((one) => sameIdentity(one, known)));
  if (earlier !== undefined) {
    const since = last?.first.at ?? moment.at;
    if (last?.provisional === true || moment.at - since <= UNDER_WAY) return earlier;
  }
  state.structure += 1;
  const began = beginSpan(record, known, moment, 'sent');
  const wrongly = confirm(state, record, known.value, moment);
  if (wrongly !== undefined) attribute(record, began, wrongly);
  return began;
}
