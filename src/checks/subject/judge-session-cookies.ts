/** The subject that most checks share: each cookie that carries the session, weighed by how sure that is. */

import { shownAddress, shownName } from '../../masking/shown.ts';
import type { CookieLife } from '../../session/model/model.ts';
import type { CheckContext, Severity, Verdict } from '../check.ts';
import { type Holder, isToken, sessionTokens } from './holder.ts';
import { weakestParts } from './weakest-parts.ts';

const LOWER: Readonly<Record<Severity, Severity>> = {
  critical: 'high',
  high: 'medium',
  medium: 'low',
  low: 'note',
  note: 'note',
};

/**
 * One verdict for each session cookie, and one for the parts of a value together. Of a cookie that only may carry the session, a failure weighs one step less, and the
 * summary says so. While there is no session cookie, one verdict says what to do, or that the session lives elsewhere.
 */
export function judgeSessionCookies(
  context: CheckContext,
  judge: (cookie: CookieLife) => Omit<Verdict, 'cookie'>,
): readonly Verdict[] {
  if (context.sessionCookies.length === 0) return [withoutSessionCookie(context)];
  const verdicts = context.sessionCookies.map((cookie) => weighed({ ...judge(cookie), cookie }));
  return weakestParts(verdicts, context.site);
}

/** The ranking calls it possible, and the user has not confirmed it. */
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
    ...(verdict.severity === undefined ? {} : { severity: LOWER[verdict.severity] }),
    summary: `${verdict.summary} This matters if this ${isToken(holder) ? 'token' : 'cookie'} carries the session, which is not certain yet.`,
  };
}

export const FIND_SESSION = 'Sign in while this panel is open, or pin the cookie that carries the session in the list.';

function withoutSessionCookie({ site }: CheckContext): Verdict {
  const signIn = site.signIns.findLast((one) => one.outcome === 'success');
  const [token] = sessionTokens(site).filter((one) => !isUnsure(one));
  const last = token?.identifiers.at(-1);
  if (token !== undefined && last !== undefined) {
    return {
      outcome: 'inapplicable',
      summary: `No cookie carries the session as far as can be told, ${shownName(token)} does: a script sends it, and what browsers do with cookies does not apply to it.`,
      evidence: [{ seq: last.lastSent.seq, text: 'The last request that carried it.' }],
    };
  }
  if (signIn !== undefined && site.cookies.length === 0) {
    return {
      outcome: 'inapplicable',
      summary: `A sign-in was seen at ${shownAddress(signIn.url)}, and the site has no cookies: its session is carried by something else, such as an Authorization header.`,
      evidence: [{ seq: signIn.seq, text: 'The sign-in.' }],
    };
  }
  return {
    outcome: 'cantTell',
    summary:
      site.cookies.length === 0
        ? 'No cookie of this site has been seen yet.'
        : `None of the ${site.cookies.length === 1 ? 'site’s cookies (1 seen)' : `${site.cookies.length} cookies of this site`} can be told to carry the session yet.`,
    evidence: [],
    nextStep: FIND_SESSION,
  };
}
