/** What the store, and the requests that followed, showed of a judged line. The store is the judge. */
import type { RefusalRule } from '../../cookie/store/refusal.ts';
import type { StoredCookie } from '../../observation.ts';
import type { Moment } from '../model/model.ts';
import { type CookieRecord, liveSpan, touch } from '../records/cookie-record.ts';
import type { Judgement } from '../records/judgement.ts';
import type { CookieState } from './cookie-state.ts';
import { JOIN_WINDOW } from './join-window.ts';
import { lineContradiction } from './line-contradiction.ts';

/** So many lines of each cookie are kept: the last ones are what the panel explains. */
const KEPT = 6;
const KEPT_DISAGREEMENTS = 500;

/** Puts the judgement into the cookie's record. */
export function keepJudgement(record: CookieRecord, judged: Judgement, set: NonNullable<Judgement['set']>): void {
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
  const judged = open.find((one) => lineContradiction(one, 'stored', record.stored) === undefined) ?? open.at(-1);
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
  if (lineContradiction(judged, 'stored', record.stored) === undefined) judged.observed ??= 'stored';
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
  const contradiction = isCertain(judged, observed) ? lineContradiction(judged, observed, stored) : undefined;
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
