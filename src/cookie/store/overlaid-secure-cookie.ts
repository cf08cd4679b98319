/** RFC 6265bis §5.7 step 16: over plain http nobody may overlay a Secure cookie. */

import { deviates } from '../browsers/deviations.ts';
import type { UserAgent } from '../browsers/user-agent.ts';
import { isSamePartition } from '../match/cookie-identity.ts';
import type { DatedCookie } from '../match/dated-cookie.ts';
import { domainMatches } from '../match/domain-matches.ts';
import { pathMatches } from '../match/path-matches.ts';

/**
 * @param cookie what a line would store, set by an origin that is not trustworthy
 * @returns the stored Secure cookie that stands in the way; `undefined` when none does
 */
export function overlaidSecureCookie(
  cookie: DatedCookie,
  store: readonly DatedCookie[],
  userAgent: UserAgent,
): DatedCookie | undefined {
  const related = deviates(userAgent, 'parent-host-cookie-unprotected') ? mayMeet : domainsMatch;
  return store.find(
    (stored) =>
      // 1. the names are equal; 2. the stored one is Secure;
      stored.secure &&
      stored.name === cookie.name &&
      isSamePartition(stored, cookie) &&
      // 3. the domains domain-match in either direction;
      related(stored, cookie) &&
      // 4. the new path path-matches the stored one. (Not the other way: a cookie for a parent path may still be set.)
      pathMatches(cookie.path, stored.path),
  );
}

function domainsMatch(stored: DatedCookie, cookie: DatedCookie): boolean {
  return domainMatches(cookie.domain, stored.domain) || domainMatches(stored.domain, cookie.domain);
}

/** Like `domainsMatch`, but a host-only cookie matches its own host only. */
function mayMeet(stored: DatedCookie, cookie: DatedCookie): boolean {
  return (
    stored.domain === cookie.domain ||
    (!stored.hostOnly && domainMatches(cookie.domain, stored.domain)) ||
    (!cookie.hostOnly && domainMatches(stored.domain, cookie.domain))
  );
}
