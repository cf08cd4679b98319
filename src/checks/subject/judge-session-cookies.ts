/** The subject of most checks: each cookie that carries the session, weighed by how sure that is. */

import { shownAddress } from '../../masking/shown-address.ts';
import { shownName } from '../../masking/shown-text.ts';
import type { CookieLife } from '../../session/model/model.ts';
import type { CheckContext, Judgement, Severity, Verdict } from '../check.ts';
import { type Holder, isToken, sessionTokens } from './holder.ts';
import { sentences } from './sentences.ts';
import { weakestParts } from './weakest-parts.ts';

const LOWER: Readonly<Record<Severity, Severity>> = {
  critical: 'high',
  high: 'medium',
  medium: 'low',
  low: 'note',
  note: 'note',
};

/**
 * One verdict for each session cookie, and one for the parts of a value together. Of a cookie that only may carry the session, a
 * failure weighs one step less, and the summary says so. While there is no session cookie, one verdict says what to do, or that the
 * session lives elsewhere.
 */
export function judgeSessionCookies(
  context: CheckContext,
  judge: (cookie: CookieLife) => Judgement,
): readonly Verdict[] {
  if (context.sessionCookies.length === 0) return [withoutSessionCookie(context)];
  const verdicts = context.sessionCookies.map((cookie) => weighed({ ...judge(cookie), cookie }));
  return weakestParts(verdicts, context.site);
}

/** Whether it is uncertain that it carries the session: the ranking calls it possible only, and the user has not pinned it. */
export function isUnsure(holder: Holder): boolean {
  if (!isToken(holder) && holder.pinned === true) return false;
  return holder.class !== 'session-confirmed' && holder.class !== 'session-likely';
}

/** A failure about a cookie or token that only may carry the session weighs one step less, and says so; all else comes back unchanged. */
export function weighed(verdict: Verdict): Verdict {
  const holder = verdict.cookie ?? verdict.token;
  if (verdict.outcome !== 'failed' || holder === undefined || !isUnsure(holder)) return verdict;
  return {
    ...verdict,
    severity: verdict.severity && LOWER[verdict.severity],
    summary: `${verdict.summary} ${sentences.notCertain(isToken(holder) ? 'token' : 'cookie')}`,
  };
}

const said = sentences.withoutSessionCookie;

function withoutSessionCookie({ site }: CheckContext): Verdict {
  const signIn = site.signIns.findLast((one) => one.outcome === 'success');
  const [token] = sessionTokens(site).filter((one) => !isUnsure(one));
  const last = token?.identifiers.at(-1);
  if (token !== undefined && last !== undefined) {
    return {
      outcome: 'inapplicable',
      summary: said.token(shownName(token)),
      evidence: [{ seq: last.lastSent.seq, text: sentences.evidence.lastSent }],
    };
  }
  if (signIn !== undefined && site.cookies.length === 0) {
    return {
      outcome: 'inapplicable',
      summary: said.noCookies(shownAddress(signIn.url)),
      evidence: [{ seq: signIn.seq, text: sentences.evidence.signIn }],
    };
  }
  return {
    outcome: 'cantTell',
    summary: site.cookies.length === 0 ? said.noneSeen : said.noneTold(site.cookies.length),
    evidence: [],
    nextStep: sentences.nextStep.findSession,
  };
}
