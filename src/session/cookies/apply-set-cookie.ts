/** A Set-Cookie line, applied to the record of the cookie that it names. */
import { hostOf } from '../../cookie/match/canonical-host.ts';
import { type CookieIdentity, identityFromSetCookie, isSamePartition } from '../../cookie/match/cookie-identity.ts';
import { domainMatches } from '../../cookie/match/domain-matches.ts';
import { registrableDomain } from '../../cookie/match/registrable-domain.ts';
import type { Moment } from '../model/model.ts';
import {
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
import type { HopRecord, SetLine } from '../records/exchange-record.ts';
import { type Known, sameIdentity } from '../records/identity-cache.ts';
import type { Judgement } from '../records/judgement.ts';
import { awaitEvent, holds, isSilent, storeSpeaksFirst } from './awaited-lines.ts';
import type { CookieState } from './cookie-state.ts';
import { type Behind, eventOfLine } from './event-of-line.ts';
import { inJoinWindow } from './join-window.ts';
import { judgeLine } from './judge-line.ts';
import { confirmUnchanged, keepJudgement, observe } from './observe-line.ts';
import { refusalOf } from './publish-judgement.ts';

export interface AppliedLine {
  readonly set: SetLine;
  readonly judged: Judgement;
  /** The stretch that the line began; provisional until the store or a request confirms it. */
  readonly began?: Span;
  /** The line changes what is stored, so that an event of the store should follow. */
  readonly expectsEvent: boolean;
}

/**
 * @param later lines of the same answer that stand after it
 * @returns undefined for a line without name and value, which no browser takes for a cookie
 */
export function applySetCookie(
  state: CookieState,
  hop: HopRecord,
  line: string,
  moment: Moment,
  later: readonly string[],
): AppliedLine | undefined {
  const judged = judgeLine(state, hop, line, moment);
  const { verdict, deletes } = judged;
  if (verdict.parsed.rejected?.rule === 'empty') return undefined;
  const { url } = hop;
  const record = recordFor(state, hop, judged, moment);
  const known = state.identities.read(judged.name, judged.value);
  const { event, behind } = eventOfLine(record, judged, hop, later, state.browser);
  // The store is the judge: what it reports to have taken was not refused.
  const refused = verdict.kind === 'refused' && event === undefined;
  const set: SetLine = {
    seq: moment.seq,
    at: moment.at,
    record,
    known,
    line,
    deletes,
    refused,
    ...(verdict.kind === 'refused' ? { refusal: refusalOf(verdict) } : {}),
  };
  record.asked = { line, url, seq: moment.seq };
  record.askedHttpOnly = verdict.parsed.effective.httpOnly;
  record.askedSecure = verdict.parsed.effective.secure;
  keepJudgement(record, judged, set);
  touch(record);
  state.structure += 1;
  if (refused) return { set, judged, expectsEvent: true };
  if (event !== undefined) {
    event.claimed = true;
    observe(state, record, judged, 'stored', moment, event.stored);
    claim(record, event, set, url);
    return { set, judged, expectsEvent: false };
  }
  confirmUnchanged(record, judged);
  if (storeSpeaksFirst(state.browser) && behind !== undefined && applyBehind(record, behind, set)) {
    if (!deletes && holds(behind.stored, judged)) judged.observed ??= 'stored';
    if (deletes && behind.span !== undefined) awaitEvent(record, { judged, known, removed: true, url });
    return { set, judged, expectsEvent: false };
  }
  const silent = deletes ? liveSpan(record) === undefined : isSilent(record, judged, state.browser);
  const applied = deletes ? applyDeletion(record, set, url) : applyValue(record, known, set, url);
  const { span, ...rest } = applied;
  if (!silent) awaitEvent(record, { judged, known, removed: deletes, url, ...(span === undefined ? {} : { span }) });
  return { set, judged, ...rest };
}

/** The store has told already what the line did. */
function claim(record: CookieRecord, { span, removed, within }: StoreEvent, set: SetLine, url: string): void {
  const { seq, at, line } = set;
  if (removed) {
    if (span?.ended === undefined) return;
    endSpan(record, span, { ...span.ended, how: 'deleted-by-header', line, url });
  } else if (span !== undefined && span.setBy !== 'header') {
    span.setBy = 'header';
    span.line = line;
    span.setUrl = url;
    touch(record, span);
  } else {
    const renewed = within ?? span;
    renewed?.resets.push({ seq, at });
    touch(record, renewed);
  }
}

/** @returns whether the line did nothing that the store tells of: it set what was there, or deleted what was not there */
function applyBehind(record: CookieRecord, { span }: Behind, { seq, at, known, deletes }: SetLine): boolean {
  if (deletes) return true;
  const current = span && latest(span);
  if (span === undefined || current === undefined || !sameIdentity(current, known)) return false;
  span.resets.push({ seq, at });
  touch(record, span);
  return true;
}

type Applied = Pick<AppliedLine, 'began' | 'expectsEvent'> & { readonly span?: Span };

function applyValue(record: CookieRecord, known: Known, set: SetLine, url: string): Applied {
  const moment = { seq: set.seq, at: set.at };
  const { line } = set;
  const live = liveSpan(record);
  const current = live && latest(live);
  if (live !== undefined && current !== undefined && sameIdentity(current, known)) {
    const changes = current.value !== known.value;
    live.resets.push(moment);
    renewValue(record, live, known);
    touch(record, live);
    // A cookie set again without any difference is reported by neither browser.
    return { span: live, expectsEvent: changes };
  }
  const began = beginSpan(record, known, moment, 'header');
  began.line = line;
  began.setUrl = url;
  began.provisional = true;
  return { span: began, began, expectsEvent: true };
}

function applyDeletion(record: CookieRecord, { seq, at, line }: SetLine, url: string): Applied {
  const live = liveSpan(record);
  if (live === undefined) return { expectsEvent: false };
  endSpan(record, live, { seq, at, how: 'deleted-by-header', line, url });
  record.gone = true;
  return { span: live, expectsEvent: false };
}

function recordFor(state: CookieState, hop: HopRecord, judged: Judgement, moment: Moment): CookieRecord {
  const { url } = hop;
  const { effective } = judged.verdict.parsed;
  const identity = identityOf(judged, url, state.storeId);
  const siblings = state.shelf.siblings(identity);
  const reported = siblings.find((one) =>
    one.events.some((event) => !event.claimed && event.value === judged.value && inJoinWindow(event, moment)),
  );
  const plain = siblings.find((one) => one.partition === undefined);
  const partitioned = siblings.find((one) => one.partition !== undefined);
  const stored = judged.verdict.kind === 'refused' ? undefined : judged.verdict.cookie;
  const exact = stored && siblings.find((one) => stored.partition !== undefined && isSamePartition(one, stored));
  const known = reported ?? exact ?? (effective.partitioned ? (partitioned ?? plain) : (plain ?? partitioned));
  if (known !== undefined) return known;
  if (!effective.partitioned) return state.shelf.open(identity, true);
  const top = hop.exchange.documentUrl ?? url;
  const partition =
    stored?.partition ?? `${/^https:/i.test(top) ? 'https' : 'http'}://${registrableDomain(hostOf(top))}`;
  const within = stored?.hasCrossSiteAncestor === true ? { hasCrossSiteAncestor: true } : {};
  return state.shelf.open({ ...identity, partition, ...within }, true);
}

function identityOf({ verdict, name }: Judgement, url: string, storeId: string): CookieIdentity {
  if (verdict.kind !== 'refused') {
    const { domain, hostOnly, path } = verdict.cookie;
    return { name, domain, hostOnly, path, storeId };
  }
  const asked = { ...identityFromSetCookie(verdict.parsed, url, storeId), name };
  const host = hostOf(url);
  // A line for a foreign domain says something about the host that sent it, not about that domain.
  return domainMatches(host, asked.domain) ? asked : { ...asked, domain: host, hostOnly: true };
}
