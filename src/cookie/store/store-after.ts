/** The store after a line: RFC 6265bis §5.7 steps 23 and 24, then eviction. */

import type { UserAgent } from '../browsers/user-agent.ts';
import { isSameCookie } from '../match/cookie-identity.ts';
import type { DatedCookie } from '../match/dated-cookie.ts';
import { evictedCookies } from './evicted-cookies.ts';
import type { StorageVerdict } from './storage-verdict.ts';

export interface StoreChange {
  /** Oldest first by creation, as far as the former store was. */
  readonly store: readonly DatedCookie[];
  readonly evicted: readonly DatedCookie[];
}

/**
 * @param store what the verdict was made with
 * @param at when, milliseconds since the Unix epoch
 */
export function storeAfter(
  store: readonly DatedCookie[],
  verdict: StorageVerdict,
  at: number,
  userAgent: UserAgent,
): StoreChange {
  if (verdict.kind === 'refused') return { store, evicted: [] };
  const { cookie, effect, overwrites } = verdict;
  if (effect === 'deletes') return { store: store.filter((stored) => !isSameCookie(stored, cookie)), evicted: [] };
  if (effect === 'deletes-nothing') return { store, evicted: [] };
  if (overwrites !== undefined && verdict.keepsAge) {
    return { store: store.map((stored) => (isSameCookie(stored, cookie) ? cookie : stored)), evicted: [] };
  }
  const added = [...store.filter((stored) => !isSameCookie(stored, cookie)), cookie];
  const evicted =
    overwrites === undefined ? evictedCookies(added, at, userAgent, verdict.parsed.effective.partitioned) : [];
  const gone = new Set(evicted);
  return { store: gone.size === 0 ? added : added.filter((stored) => !gone.has(stored)), evicted };
}
