/** What a reading of the browser's cookie store tells that the log does not say yet. Pure. */
import { cookieKey } from '../../cookie/match/cookie-identity.ts';
import { isExpired } from '../../cookie/match/expires-at.ts';
import { registrableDomain } from '../../cookie/match/registrable-domain.ts';
import type { Fact, StoredCookie } from '../../observation.ts';

export interface KnownCookie {
  readonly cookie: StoredCookie;
  readonly gone: boolean;
  /** When the browser last reported a change, ms since the epoch; 0 for never. */
  readonly changedAt: number;
}

export interface Reading {
  readonly site: string;
  /** The site was read before, and something may have happened unseen. */
  readonly again: boolean;
  /** When the store was asked, ms since the epoch. */
  readonly asked: number;
}

/**
 * A cookie that the log does not know in this state is `cookie-found`. In a second reading, one that the log knows and the store no
 * longer has is a removed `cookie-changed`: `expired` when its time had come, else `explicit`, for nobody saw who removed it; the gap
 * that was the reason to read again stands before it. What the browser reported since the question is newer than the answer.
 */
export function readCookies(
  known: ReadonlyMap<string, KnownCookie>,
  stored: readonly StoredCookie[],
  reading: Reading,
): Fact[] {
  const facts: Fact[] = [];
  const present = new Set<string>();
  for (const cookie of stored) {
    const identity = cookieKey(cookie);
    present.add(identity);
    const before = known.get(identity);
    if (before !== undefined && before.changedAt >= reading.asked) continue;
    if (before !== undefined && !before.gone && sameState(before.cookie, cookie)) continue;
    facts.push({ type: 'cookie-found', cookie });
  }
  if (!reading.again) return facts;
  for (const [identity, { cookie, gone, changedAt }] of known) {
    if (gone || present.has(identity) || changedAt >= reading.asked) continue;
    if (registrableDomain(cookie.domain) !== reading.site) continue;
    const cause = isExpired(cookie, reading.asked) ? 'expired' : 'explicit';
    facts.push({ type: 'cookie-changed', removed: true, cause, cookie });
  }
  return facts;
}

/** Do two states of one cookie agree in everything that the store holds? */
function sameState(a: StoredCookie, b: StoredCookie): boolean {
  return (
    a.value === b.value &&
    a.secure === b.secure &&
    a.httpOnly === b.httpOnly &&
    a.sameSite === b.sameSite &&
    a.expirationDate === b.expirationDate
  );
}
