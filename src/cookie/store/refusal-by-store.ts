/** RFC 6265bis §5.7 steps 16 and 23, and a full store: what is stored already stands in the way. */

import type { UserAgent } from '../browsers/user-agent.ts';
import type { DatedCookie } from '../match/dated-cookie.ts';
import { requestPlace } from '../match/request-place.ts';
import { isRefusedByFullSite, SITE_LIMIT } from './evicted-cookies.ts';
import { overlaidSecureCookie } from './overlaid-secure-cookie.ts';
import { overwrittenCookie } from './overwritten-cookie.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { StorageRequest } from './storage-request.ts';

export function refusalByStore(
  cookie: DatedCookie,
  request: StorageRequest,
  store: readonly DatedCookie[],
  userAgent: UserAgent,
): Refusal | undefined {
  if (!requestPlace(request.url).trustworthy && overlaidSecureCookie(cookie, store, userAgent) !== undefined) {
    return refusal('leave-secure-alone', 'A Secure cookie of this name is stored, and plain http may not overlay it.');
  }
  const old = overwrittenCookie(cookie, store);
  if (old?.httpOnly === true && request.via === 'script') {
    return refusal('overwrites-httponly', 'A script cannot replace an HttpOnly cookie.');
  }
  if (old === undefined && isRefusedByFullSite(cookie, store, request.at, userAgent)) {
    return refusal(
      'site-is-full',
      `The site has ${SITE_LIMIT.most} cookies, all Secure: there is no room for one without.`,
    );
  }
  return undefined;
}
