/** RFC 6265bis §5.7 step 23: the cookie that a new one takes the place of, and what it inherits. */

import { deviates } from '../browsers/deviations.ts';
import type { UserAgent } from '../browsers/user-agent.ts';
import { isSameCookie } from '../match/cookie-identity.ts';
import type { DatedCookie } from '../match/dated-cookie.ts';

/** @returns the stored cookie with the same name, domain, host-only-flag, path and partition */
export function overwrittenCookie(cookie: DatedCookie, store: readonly DatedCookie[]): DatedCookie | undefined {
  return store.find((stored) => isSameCookie(stored, cookie));
}

/** Step 23.3: an update keeps the creation-time, which decides the order in which servers see cookies. */
export function keepsCreationTime(cookie: DatedCookie, old: DatedCookie, userAgent: UserAgent): boolean {
  return cookie.value === old.value || !deviates(userAgent, 'new-value-new-creation-time');
}
