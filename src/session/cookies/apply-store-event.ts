/** What the browser's store says about a cookie, applied to its record. Joined with headers by content, never by order of arrival. */
import { isSamePartition } from '../../cookie/match/cookie-identity.ts';
import { domainMatches } from '../../cookie/match/domain-matches.ts';
import { registrableDomain } from '../../cookie/match/registrable-domain.ts';
import type { StoredCookie } from '../../observation.ts';
import type { Moment } from '../model/model.ts';
import {
  type AwaitedLine,
  beginSpan,
  type CookieRecord,
  endSpan,
  latest,
  liveSpan,
  renewValue,
  type Span,
  type StoreEvent,
  touch,
} from '../records/cookie-record.ts';
import { sameIdentity } from '../records/identity-cache.ts';
import type { Judgement } from '../records/judgement.ts';
import { settleGone, takeAwaited } from './awaited-lines.ts';
import type { CookieState } from './cookie-state.ts';
import { JOIN_WINDOW } from './join-window.ts';
import { confirm, observe } from './observe-line.ts';

export function applyFound(state: CookieState, cookie: StoredCookie, moment: Moment): CookieRecord {
  const record = recordOf(state, cookie);
  const known = state.identities.read(cookie.name, cookie.value);
  const span = liveSpan(record);
  keep(state, record, cookie, moment);
  state.structure += 1;
  if (span === undefined) beginSpan(record, known, moment, 'found');
  else if (latest(span)?.value !== cookie.value) {
    if (sameIdentity(latest(span) ?? known, known)) renewValue(record, span, known);
    else beginSpan(record, known, moment, 'found');
  }
  return record;
}

export function applyAdded(state: CookieState, cookie: StoredCookie, moment: Moment): CookieRecord {
  const record = recordOf(state, cookie);
  const known = state.identities.read(cookie.name, cookie.value);
  const awaited = takeAwaited(record, false, cookie, moment);
  const event = { ...moment, value: cookie.value, removed: false, stored: cookie, ...heldBefore(record) };
  keep(state, record, cookie, moment);
  state.structure += 1;
  if (awaited !== undefined) {
    joinAddition(state, record, awaited, cookie, moment);
    return record;
  }
  const wrongly = confirm(state, record, cookie.value, moment);
  const span = liveSpan(record);
  const current = span && latest(span);
  if (span !== undefined && current !== undefined && sameIdentity(current, known)) {
    renewValue(record, span, known);
    if (span.provisional) span.provisional = false;
    // First met in a request, because the store's word came later.
    else if (span.setBy === 'sent' && moment.at - span.first.at <= JOIN_WINDOW) {
      span.setBy = 'script-or-user';
      touch(record, span);
      noteEvent(record, { ...event, span, claimed: false });
    } else {
      noteEvent(record, { ...event, within: span, claimed: false });
    }
    return record;
  }
  const began = beginSpan(record, known, moment, 'script-or-user');
  if (wrongly !== undefined) attribute(record, began, wrongly);
  noteEvent(record, { ...event, span: began, claimed: wrongly !== undefined });
  return record;
}

export function applyRemoved(
  state: CookieState,
  cookie: StoredCookie,
  cause: 'explicit' | 'overwrite' | 'expired' | 'expired_overwrite' | 'evicted',
  moment: Moment,
): CookieRecord {
  // Chromium tells the old value here, Firefox the new one; the addition that follows says all that is needed.
  if (cause === 'overwrite') return recordOf(state, cookie, true);
  const record = recordOf(state, cookie);
  state.structure += 1;
  const awaited = cause === 'expired' || cause === 'evicted' ? undefined : takeAwaited(record, true, cookie, moment);
  if (awaited !== undefined) {
    joinRemoval(state, record, awaited, moment);
    return record;
  }
  const before = heldBefore(record);
  record.gone = true;
  const span = record.spans.at(-1);
  if (span === undefined) {
    touch(record);
    return record;
  }
  if (span.ended !== undefined) {
    noteEvent(record, { ...moment, ...before, value: cookie.value, removed: true, span, claimed: true });
    return record;
  }
  const how = cause === 'expired' || cause === 'evicted' ? cause : 'deleted-by-script-or-user';
  const expiry = how === 'expired' ? { expiry: expiryOf(record) } : {};
  endSpan(record, span, { ...moment, how, ...expiry, ...(how === 'evicted' ? evictorOf(state, moment) : {}) });
  noteEvent(record, {
    ...moment,
    ...before,
    value: cookie.value,
    removed: true,
    span,
    claimed: how !== 'deleted-by-script-or-user',
  });
  return record;
}

/** The life has the line already; only one that did nothing, as far as was known then, is done now. */
function joinAddition(
  state: CookieState,
  record: CookieRecord,
  { judged, known, span, url }: AwaitedLine,
  stored: StoredCookie,
  moment: Moment,
): void {
  observe(state, record, judged, 'stored', moment, stored);
  const live = liveSpan(record);
  const current = live && latest(live);
  if (span !== undefined) span.provisional = false;
  else if (current === undefined || !sameIdentity(current, known)) {
    const began = beginSpan(record, known, { seq: judged.seq, at: judged.at }, 'header');
    began.line = judged.line;
    began.setUrl = url;
  }
  settleGone(record);
  touch(record, span);
}

function joinRemoval(state: CookieState, record: CookieRecord, { judged, span, url }: AwaitedLine, moment: Moment) {
  observe(state, record, judged, 'stored', moment);
  const live = liveSpan(record);
  const { seq, at, line } = judged;
  if (span === undefined && live !== undefined) endSpan(record, live, { seq, at, how: 'deleted-by-header', line, url });
  settleGone(record);
  touch(record);
}

/** The line for whose cookie the browser made room. */
function evictorOf({ evicting }: CookieState, { at }: Moment): { readonly line?: string; readonly url?: string } {
  if (evicting === undefined || Math.abs(at - evicting.at) > JOIN_WINDOW) return {};
  return { line: evicting.line, url: evicting.url };
}

/** Which end had come: the one that was asked for, or the earlier one that the browser set because that was too far off. */
function expiryOf({ judged }: CookieRecord): 'declared' | 'browser' {
  const last = judged.findLast((one) => !one.deletes && one.observed !== 'not-stored')?.verdict;
  const capped = last?.kind === 'altered' && last.alterations.some(({ kind }) => kind === 'lifetime-capped');
  return capped ? 'browser' : 'declared';
}

/** The line had been taken for refused, but it brought this value. */
export function attribute(record: CookieRecord, span: Span, { line, hop, set }: Judgement): void {
  span.setBy = 'header';
  span.line = line;
  span.setUrl = hop.url;
  if (set !== undefined) set.refused = false;
  touch(record, span);
}

/**
 * The record of a stored cookie; one that a header made under a guessed key is recognised by its value.
 *
 * @param overwritten the store held another value until now, so that the one that was sent under a guessed key was this cookie's
 */
function recordOf(state: CookieState, cookie: StoredCookie, overwritten = false): CookieRecord {
  const exact = state.shelf.siblings(cookie).find((one) => isSamePartition(one, cookie));
  if (exact !== undefined) {
    exact.guessed = false;
    return exact;
  }
  const guessed = state.shelf
    .siblings(cookie)
    .find((one) => one.guessed && one.spans.some((span) => latest(span)?.value === cookie.value));
  const sent = guessed ?? sentElsewhere(state, cookie, overwritten);
  if (sent !== undefined) {
    state.shelf.rename(sent, cookie);
    return sent;
  }
  return state.shelf.open(identityOnly(cookie), false);
}

/** A cookie that was first met in a Cookie header was taken for one of the whole host; the store tells its path and domain. */
function sentElsewhere(state: CookieState, cookie: StoredCookie, overwritten: boolean): CookieRecord | undefined {
  const guesses = state.shelf
    .named(cookie.name, registrableDomain(cookie.domain))
    .filter((one) => one.guessed && one.stored === undefined && covers(cookie, one.domain));
  const same = guesses.find((one) => one.spans.some((span) => latest(span)?.value === cookie.value));
  return same ?? (overwritten && guesses.length === 1 ? guesses[0] : undefined);
}

function covers({ domain, hostOnly }: StoredCookie, host: string): boolean {
  return hostOnly ? host === domain : domainMatches(host, domain);
}

function identityOnly({ name, domain, hostOnly, path, storeId, partition, hasCrossSiteAncestor }: StoredCookie) {
  return {
    name,
    domain,
    hostOnly,
    path,
    storeId,
    ...(partition === undefined ? {} : { partition }),
    ...(hasCrossSiteAncestor === true ? { hasCrossSiteAncestor } : {}),
  };
}

function keep(state: CookieState, record: CookieRecord, cookie: StoredCookie, moment: Moment): void {
  record.stored = cookie;
  record.storedSeq = moment.seq;
  record.gone = false;
  state.shelf.stored(record);
  touch(record);
}

function heldBefore({ gone, stored }: CookieRecord): Pick<StoreEvent, 'before'> {
  return gone || stored === undefined ? {} : { before: stored };
}

function noteEvent(record: CookieRecord, event: StoreEvent): void {
  const { events } = record;
  events.push(event);
  while (events.length > 50 || (events[0]?.at ?? event.at) < event.at - JOIN_WINDOW) events.shift();
}
