/** What a cookie is taken for: its looks, then what the traffic showed, then the user's word. */
import type { Standing } from '../cookies/cookie-life.ts';
import type { CookieClass } from '../model/model.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import { countedEvidence } from '../records/counted-evidence.ts';
import { reasonOf } from '../records/evidence.ts';
import { classOf } from './class-of.ts';
import { looksOf } from './looks-of.ts';
import { roundedScore } from './rounded-score.ts';
import { LIKELY, LOOKS_AT_LEAST, POSSIBLE, RANKING_RULES } from './rules.ts';
import { RANKING_SENTENCES, type RankingEvidence, type TrafficEvidence } from './sentences.ts';
import type { SharedFlags } from './shared-flags.ts';
import type { StaticScore } from './static-score.ts';
import { MOVED, STANDS_BY } from './traffic-rules.ts';

const SILENT = RANKING_RULES['name-silent'].code;
const NONE_SHARED: SharedFlags = { httpOnly: false, secure: false };

const standings = new WeakMap<CookieRecord, { readonly key: string; readonly standing: Standing }>();

/**
 * @param traffic evidence from sign-ins, sign-outs and refusals
 * @param shared flags that nearly all cookies of the site have
 * @param signatureOf the cookie whose signature this one holds
 * @returns the same object as before while nothing changed
 */
export function standingOf(
  record: CookieRecord,
  traffic: readonly TrafficEvidence[],
  signatureOf: string | undefined,
  shared: SharedFlags = NONE_SHARED,
): Standing {
  const looks = looksOf(record);
  const { pinned } = record;
  const key = `${looks.key} ${pinned} ${signatureOf} ${shared.httpOnly} ${shared.secure} ${traffic.map((one) => `${one.code}${one.seq}`).join()}`;
  const cached = standings.get(record);
  if (cached?.key === key) return cached.standing;
  const { result, framework } = looks;
  const evidence: RankingEvidence[] = [...traffic];
  const seen = new Set(result.reasons.map(({ code }) => code));
  if (shared.httpOnly && seen.has('httponly')) evidence.push({ code: 'httponly-everywhere' });
  if (shared.secure && seen.has('secure')) evidence.push({ code: 'secure-everywhere' });
  if (pinned !== undefined) evidence.push({ code: pinned ? 'pinned' : 'unpinned' });
  if (signatureOf !== undefined) evidence.push({ code: 'signature', facts: signatureOf });
  const more = countedEvidence(RANKING_RULES, evidence).map((one) => reasonOf(RANKING_RULES, RANKING_SENTENCES, one));
  const reasons = [...result.reasons, ...more];
  const score = roundedScore(reasons);
  const standing: Standing = {
    score,
    reasons,
    class: classWith(result, score, traffic, pinned, signatureOf),
    ...(framework === undefined ? {} : { framework }),
  };
  standings.set(record, { key, standing });
  return standing;
}

/** Traffic alone makes nothing a session cookie whose looks speak against it: every answer may set a "last visit" as well. */
function classWith(
  result: StaticScore,
  score: number,
  traffic: readonly TrafficEvidence[],
  pinned: boolean | undefined,
  signatureOf: string | undefined,
): CookieClass {
  if (pinned === true) return 'session-confirmed';
  if (pinned === false) return result.kind === undefined || result.kind === 'session' ? 'unknown' : result.kind;
  const moved = traffic.some((one) => MOVED.has(one.code));
  const byLooks = classOf(result.kind, result.score, moved);
  if (signatureOf !== undefined && byLooks.startsWith('session')) return 'session-possible';
  if (result.kind !== undefined) return byLooks;
  // The weaker an identifier, the more it matters that it is one: nothing else can carry the session.
  if (traffic.some((one) => one.code === 'D7')) return 'session-likely';
  if (traffic.some((one) => STANDS_BY.has(one.code))) return score >= POSSIBLE ? 'session-possible' : 'unknown';
  // Long random values are what carts, devices and experiments have too: a name that says nothing needs traffic that does.
  const spokenFor = moved || !result.reasons.some((one) => one.code === SILENT);
  if (score >= LIKELY && result.score >= LOOKS_AT_LEAST && spokenFor) return 'session-likely';
  return score >= POSSIBLE ? 'session-possible' : 'unknown';
}
