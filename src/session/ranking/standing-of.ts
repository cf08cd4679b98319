/** What a cookie is taken for: its looks, then what the traffic showed, then the user's word. */

import { type Framework, recogniseFramework } from '../../frameworks/recognise-framework.ts';
import type { Standing } from '../cookies/cookie-life.ts';
import type { CookieClass, Reason } from '../model/model.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import { latest } from '../records/cookie-record.ts';
import { classOf, LIKELY, POSSIBLE, type StaticScore, staticScore } from './static-score.ts';

export interface Looked {
  readonly result: StaticScore;
  readonly framework?: Framework;
  /** Class by looks alone. */
  readonly class: CookieClass;
  readonly key: string;
}

const looked = new WeakMap<CookieRecord, Looked>();
const standings = new WeakMap<CookieRecord, { readonly key: string; readonly standing: Standing }>();

export function looksOf(record: CookieRecord): Looked {
  const span = record.spans.at(-1);
  const value = (span && latest(span)?.value) ?? record.stored?.value ?? '';
  const setBy = setByOf(record);
  const httpOnly = record.stored?.httpOnly ?? record.askedHttpOnly;
  const secure = record.stored?.secure ?? record.askedSecure;
  const key = `${setBy} ${httpOnly} ${secure} ${value}`;
  const cached = looked.get(record);
  if (cached?.key === key) return cached;
  const framework = recogniseFramework(record.name, value);
  const result = staticScore({
    ...{ name: record.name, value, setBy, httpOnly, secure },
    ...{ role: framework?.role, framework: framework?.framework },
  });
  const looks = {
    ...{ result, key, class: classOf(result.kind, result.score, false) },
    ...(framework === undefined ? {} : { framework }),
  };
  looked.set(record, looks);
  return looks;
}

/** A response that set it once tells more than the script that touched it later, or the store it was found in. */
function setByOf(record: CookieRecord): 'header' | 'script-or-user' | 'found' | 'sent' {
  if (record.spans.some((span) => span.setBy === 'header' || span.resets.length > 0)) return 'header';
  return record.spans.some((span) => span.setBy === 'script-or-user')
    ? 'script-or-user'
    : (record.spans[0]?.setBy ?? 'sent');
}

/**
 * @param dynamic evidence from sign-ins, sign-outs and refusals
 * @param signatureOf the cookie whose signature this one holds
 * @returns the same object as before while nothing changed
 */
export function standingOf(
  record: CookieRecord,
  dynamic: readonly Reason[],
  signatureOf: string | undefined,
): Standing {
  const looks = looksOf(record);
  const { pinned } = record;
  const key = `${looks.key} ${pinned} ${signatureOf} ${dynamic.map((one) => `${one.code}${one.seq}`).join()}`;
  const cached = standings.get(record);
  if (cached?.key === key) return cached.standing;
  const { result, framework } = looks;
  const reasons = [...result.reasons, ...dynamic];
  if (pinned === true) reasons.push({ code: 'pinned', points: 0, text: 'You said that it carries the session.' });
  if (pinned === false)
    reasons.push({ code: 'unpinned', points: 0, text: 'You said that it does not carry the session.' });
  if (signatureOf !== undefined) {
    reasons.push({ code: 'signature', points: 0, text: `It holds the signature of ${signatureOf} and belongs to it.` });
  }
  const score = Math.round(reasons.reduce((sum, one) => sum + one.points, 0) * 2) / 2;
  const standing: Standing = {
    ...{ score, reasons, class: classWith(result, score, dynamic, pinned, signatureOf) },
    ...(framework === undefined ? {} : { framework }),
  };
  standings.set(record, { key, standing });
  return standing;
}

/** Traffic alone makes nothing a session cookie whose looks speak against it: every answer may set a "last visit" as well. */
function classWith(
  result: StaticScore,
  score: number,
  dynamic: readonly Reason[],
  pinned: boolean | undefined,
  signatureOf: string | undefined,
): CookieClass {
  if (pinned === true) return 'session-confirmed';
  if (pinned === false) return result.kind === undefined || result.kind === 'session' ? 'unknown' : result.kind;
  const moved = dynamic.some((one) => one.code !== 'D2' && one.points > 0);
  const byLooks = classOf(result.kind, result.score, moved);
  if (signatureOf !== undefined && byLooks.startsWith('session')) return 'session-possible';
  if (result.kind !== undefined) return byLooks;
  if (score >= LIKELY && result.score >= 1) return 'session-likely';
  return score >= POSSIBLE ? 'session-possible' : 'unknown';
}

/**
 * Does it belong to the session set? Likely ones do, possible ones when the traffic speaks for them, pinned ones always; what
 * signs another cookie is judged with that one.
 */
export function isMember(
  record: CookieRecord,
  standing: Standing,
  dynamic: readonly Reason[],
  signature: boolean,
): boolean {
  if (record.pinned !== undefined) return record.pinned;
  if (signature) return false;
  if (standing.class === 'session-likely') return true;
  if (standing.class !== 'session-possible') return false;
  return looksOf(record).result.kind === 'session' || dynamic.some((one) => one.points > 0);
}
