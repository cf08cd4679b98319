/** What the rules say of a Set-Cookie line in the log's own browser, and whether the store agrees. The store is the judge. */

import { siteOf } from '../../cookie/match/registrable-domain.ts';
import { requestPlace } from '../../cookie/match/request-place.ts';
import { isSameSite } from '../../cookie/match/site-relation.ts';
import { decodeName } from '../../cookie/parse/decode-octets.ts';
import { SITE_LIMIT } from '../../cookie/store/evicted-cookies.ts';
import type { RefusalRule } from '../../cookie/store/refusal.ts';
import { type StorageRequest, type StorageVerdict, storageVerdict } from '../../cookie/store/storage-verdict.ts';
import { storeAfter } from '../../cookie/store/store-after.ts';
import type { BrowserName, StoredCookie } from '../../observation.ts';
import type { Disagreement, JudgedLine, Moment } from '../model/model.ts';
import { type CookieRecord, liveSpan, touch } from '../records/cookie-record.ts';
import type { HopRecord, SetLine } from '../records/exchange-record.ts';
import type { Judgement } from '../records/judgement.ts';
import type { CookieState } from './cookie-state.ts';
import { JOIN_WINDOW } from './join-window.ts';
import { storeAround } from './store-around.ts';

/** Lines kept for each cookie: the last ones are what the panel explains. */
const KEPT = 6;
const KEPT_DISAGREEMENTS = 500;
/** An attribute may be written thousands of times. */
const KEPT_ALTERATIONS = 20;
/** Seconds by which the clocks of log and browser may differ. */
const TOLERANCE = 90;

export function judgeLine(state: CookieState, hop: HopRecord, line: string, moment: Moment): Judgement {
  const { request, crossSite, sure } = circumstances(hop, moment, state.browser);
  const store = storeAround(state, hop, line);
  const verdict = storageVerdict(line, request, store, state.browser);
  const crowded = store.length >= SITE_LIMIT.most;
  const evicts = crowded ? storeAfter(store, verdict, moment.at, state.browser).evicted.length : 0;
  if (evicts > 0) state.evicting = { line, url: hop.url, at: moment.at };
  const { parsed } = verdict;
  const cookie = verdict.kind === 'refused' ? undefined : verdict.cookie;
  return {
    ...moment,
    line,
    hop,
    verdict,
    crossSite,
    sure,
    evicts,
    stale: false,
    deletes:
      verdict.kind === 'refused'
        ? asksForDeletion(verdict, hop.serverDate ?? moment.at)
        : verdict.effect.startsWith('deletes'),
    name: cookie?.name ?? decodeName(parsed.name, state.browser),
    value: cookie?.value ?? decodeName(parsed.value, 'spec'),
  };
}

function asksForDeletion({ parsed }: StorageVerdict, at: number): boolean {
  const { maxAge, expires } = parsed.effective;
  return maxAge === undefined ? expires !== undefined && expires <= at : maxAge <= 0;
}

/** What is known of the request. What is not known is assumed so that it leads to no refusal: a wrong one would be a false alarm. */
function circumstances(hop: HopRecord, { at }: Moment, browser: BrowserName) {
  const { kind } = hop.exchange;
  const crossSite = isCrossSiteRequest(hop, browser);
  const request: StorageRequest = {
    url: hop.url,
    at,
    via: 'http',
    navigation: kind === 'main_frame',
    sameSite: crossSite !== true,
    ...(hop.serverDate === undefined ? {} : { serverDate: hop.serverDate }),
    ...(crossSite === true && siteOf(hop.page) !== '' ? { topLevelSite: requestPlace(hop.page).site } : {}),
  };
  // Whether third parties may store at all is the user's choice, which the log does not tell.
  return { request, crossSite, sure: crossSite === false };
}

/** @returns undefined when not enough is known */
function isCrossSiteRequest(hop: HopRecord, browser: BrowserName): boolean | undefined {
  const { kind, initiator, via, frame } = hop.exchange;
  if (kind === 'main_frame') return false;
  if (initiator === undefined || !/^https?:/i.test(initiator)) return undefined;
  if (!sameSite(initiator, hop.url, browser)) return true;
  if (via !== 'tab' || frame !== 0) return undefined;
  return sameSite(hop.page, hop.url, browser) ? false : undefined;
}

/** Compares origins first: most requests go to the very origin that made them. */
function sameSite(page: string, url: string, browser: BrowserName): boolean {
  const end = url.indexOf('/', 8);
  const origin = end < 0 ? url : url.slice(0, end);
  if (page === origin || page.startsWith(`${origin}/`)) return true;
  return isSameSite(page, url, browser);
}

/** Puts the judgement into the cookie's record. */
export function keepJudgement(record: CookieRecord, judged: Judgement, set: SetLine): void {
  judged.set = set;
  judged.stale = liveSpan(record)?.values.at(-1)?.value === judged.value;
  record.judged.push(judged);
  if (record.judged.length > KEPT) record.judged.shift();
}

/**
 * The store holds this value, or a request carried it: a line that asked for it was obeyed.
 *
 * @returns that line, if it had been taken for refused until now
 */
export function confirm(
  state: CookieState,
  record: CookieRecord,
  value: string,
  moment: Moment,
): Judgement | undefined {
  const open = record.judged.filter(
    (one) => one.value === value && !one.deletes && one.observed !== 'stored' && moment.at - one.at <= JOIN_WINDOW,
  );
  // Where several lines asked for one value, the one that asked for exactly what is stored.
  const judged = open.find((one) => contradictionOf(one, 'stored', record.stored) === undefined) ?? open.at(-1);
  if (judged === undefined) return undefined;
  const refused = judged.verdict.kind === 'refused';
  if (refused && judged.stale) return undefined;
  const late = judged.observed === 'not-stored';
  if (late) withdraw(state, record, judged);
  observe(state, record, judged, 'stored', moment);
  return refused || late ? judged : undefined;
}

/** The store's event came late, when the line had been given up as not stored: takes that back. */
function withdraw(state: CookieState, { unstored }: CookieRecord, judged: Judgement): void {
  delete judged.observed;
  const isIt = (one: Moment & { readonly line: string }) => one.seq === judged.seq && one.line === judged.line;
  const at = unstored.findLastIndex(isIt);
  if (at >= 0) unstored.splice(at, 1);
  const counted = state.disagreements.findLastIndex(isIt);
  if (counted >= 0) state.disagreements.splice(counted, 1);
}

/** The line set the cookie to what it was already, which no browser reports. */
export function confirmUnchanged(record: CookieRecord, judged: Judgement): void {
  if (judged.verdict.kind === 'refused' || record.stored?.value !== judged.value) return;
  if (contradictionOf(judged, 'stored', record.stored) === undefined) judged.observed ??= 'stored';
}

/** @param stored what the store held at that moment */
export function observe(
  state: Pick<CookieState, 'disagreements'>,
  record: CookieRecord,
  judged: Judgement,
  observed: NonNullable<Judgement['observed']>,
  moment: Moment,
  stored: StoredCookie | undefined = record.stored,
): void {
  if (judged.observed !== undefined) return;
  judged.observed = observed;
  delete judged.published;
  touch(record);
  const contradiction = isCertain(judged, observed) ? contradictionOf(judged, observed, stored) : undefined;
  if (contradiction === undefined || state.disagreements.length >= KEPT_DISAGREEMENTS) return;
  const { seq, at } = moment;
  const { line, hop } = judged;
  state.disagreements.push({ seq, at, site: record.site, cookie: record.key, line, url: hop.url, ...contradiction });
}

/** Refusals that depend on cookies or settings of a third party that the log does not tell. */
const UNCERTAIN_THERE: ReadonlySet<RefusalRule> = new Set([
  'third-party-blocked',
  'leave-secure-alone',
  'site-is-full',
]);

/** Why a third party's cookie was not stored cannot be known; one that was stored against the prediction shows what is wrong about it. */
function isCertain({ sure, verdict }: Judgement, observed: 'stored' | 'not-stored'): boolean {
  return sure || (observed === 'stored' && !(verdict.kind === 'refused' && UNCERTAIN_THERE.has(verdict.rule)));
}

function contradictionOf(
  { verdict, value, hop }: Judgement,
  observed: 'stored' | 'not-stored',
  stored: StoredCookie | undefined,
): Pick<Disagreement, 'predicted' | 'observed'> | undefined {
  if (verdict.kind === 'refused') {
    return observed === 'stored' ? { predicted: `refused: ${verdict.text}`, observed: 'stored' } : undefined;
  }
  if (observed === 'not-stored') return { predicted: 'stored', observed: 'not stored' };
  if (stored === undefined || stored.value !== value) return undefined;
  for (const field of ['secure', 'httpOnly', 'sameSite'] as const) {
    const [asked, kept] = [verdict.cookie[field], stored[field]];
    if (asked !== kept) return { predicted: `${field}: ${asked}`, observed: `${field}: ${kept}` };
  }
  const [asked, kept] = [verdict.cookie.expirationDate, stored.expirationDate];
  if (asked === kept || (asked !== undefined && kept !== undefined && Math.abs(asked - kept) <= TOLERANCE)) {
    return undefined;
  }
  // Browsers move Expires by the difference between the clocks, which only a Date header tells.
  const byExpires = verdict.parsed.effective.maxAge === undefined && asked !== undefined && kept !== undefined;
  if (byExpires && hop.serverDate === undefined) return undefined;
  return { predicted: `expirationDate: ${asked ?? 'none'}`, observed: `expirationDate: ${kept ?? 'none'}` };
}

export function publishJudgement(judged: Judgement): JudgedLine {
  if (judged.published !== undefined) return judged.published;
  const { seq, at, line, hop, verdict, deletes, crossSite, sure, evicts, observed } = judged;
  const { status, cacheControl } = hop;
  judged.published = {
    seq,
    at,
    line,
    url: hop.url,
    method: hop.method,
    predicted: verdict.kind,
    deletes,
    sure,
    ...(status === undefined ? {} : { status }),
    ...(cacheControl === undefined ? {} : { cacheControl }),
    ...(verdict.kind === 'refused' ? { refusal: refusalOf(verdict) } : {}),
    alterations: verdict.kind === 'refused' ? [] : verdict.alterations.slice(0, KEPT_ALTERATIONS),
    ...(crossSite === undefined ? {} : { crossSite }),
    ...(evicts === 0 ? {} : { evicts }),
    ...(observed === undefined ? {} : { observed }),
  };
  return judged.published;
}

export function refusalOf({ rule, text, standard }: StorageVerdict & { readonly kind: 'refused' }) {
  return { rule, text, standard };
}
