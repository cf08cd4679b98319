/**
 * RFC 6265bis §5.7, last paragraphs, and §6.1: a store that is full removes cookies. Which, each browser decides; the standard only asks
 * that expired ones go first, and that 50 cookies per domain can be kept. Limits for the whole store (over 3000) are left out: no site reaches them alone.
 */

import { deviates } from '../browsers/deviations.ts';
import type { UserAgent } from '../browsers/user-agent.ts';
import { isSamePartition } from '../match/cookie-identity.ts';
import type { DatedCookie } from '../match/dated-cookie.ts';
import { isExpired } from '../match/expires-at.ts';
import { registrableDomain } from '../match/registrable-domain.ts';
import { octets } from '../parse/octets.ts';

/** Cookies per registrable domain and partition: at more than `most`, all but `left` go. */
export const SITE_LIMIT = { most: 180, left: 150 } as const;
/** Bytes of names and values per partition and registrable domain: at more than `most`, the oldest go until `left` fit. */
export const PARTITION_BYTES = {
  chromium: { most: 10_240, left: 10_240 },
  firefox: { most: 12_288, left: 10_240 },
} as const;

/** How many cookies of each priority Chromium spares in a purge. */
const SPARED = { low: 30, medium: 50, high: 70 } as const;
const ROUNDS = [
  ['low', 'insecure'],
  ['low', 'all'],
  ['medium', 'insecure'],
  ['high', 'insecure'],
  ['medium', 'all'],
  ['high', 'all'],
] as const;

/**
 * @param store with the cookie that was just added as its last element
 * @param at milliseconds since the Unix epoch
 * @param asksForPartition the new cookie has the attribute Partitioned
 * @returns the cookies that go, possibly the new one
 */
export function evictedCookies(
  store: readonly DatedCookie[],
  at: number,
  userAgent: UserAgent,
  asksForPartition = false,
): readonly DatedCookie[] {
  const added = store.at(-1);
  if (userAgent === 'spec' || added === undefined) return [];
  const site = store.filter((cookie) => sameSite(cookie, added));
  if (deviates(userAgent, 'full-site-refuses-insecure')) {
    const crowded = evictInFirefox(site.slice(0, -1), at, added);
    if (crowded.length > 0 || !asksForPartition || added.hasCrossSiteAncestor !== true) return crowded;
    return trimPartition(site, at, PARTITION_BYTES.firefox);
  }
  if (added.partition !== undefined) return trimPartition(site, at, PARTITION_BYTES.chromium);
  return site.length > SITE_LIMIT.most ? purgeInChromium(site, at) : [];
}

/** Firefox: no room for a cookie without Secure, since only Secure ones are left to evict. */
export function isRefusedByFullSite(
  cookie: DatedCookie,
  store: readonly DatedCookie[],
  at: number,
  userAgent: UserAgent,
): boolean {
  if (cookie.secure || !deviates(userAgent, 'full-site-refuses-insecure')) return false;
  const site = store.filter((stored) => sameSite(stored, cookie));
  return site.length >= SITE_LIMIT.most && site.every((stored) => stored.secure && !isExpired(stored, at));
}

/** Firefox, before the new cookie is added: expired ones, then the least recently used without Secure; Secure ones only for a Secure one. */
function evictInFirefox(site: readonly DatedCookie[], at: number, added: DatedCookie): readonly DatedCookie[] {
  if (site.length < SITE_LIMIT.most) return [];
  const count = site.length + 1 - SITE_LIMIT.left;
  const stale = byAge(site, at).filter((cookie) => !cookie.secure || isExpired(cookie, at));
  if (stale.length > 0) return stale.slice(0, count);
  return added.secure ? byAge(site, at).slice(0, count) : [];
}

/** Chromium: expired ones, then by priority, those without Secure first, the least recently used of each first. */
function purgeInChromium(site: readonly DatedCookie[], at: number): readonly DatedCookie[] {
  const expired = site.filter((cookie) => isExpired(cookie, at));
  let left = byAge(site, at).filter((cookie) => !isExpired(cookie, at));
  if (left.length <= SITE_LIMIT.most) return expired;
  const goal = left.length - SITE_LIMIT.left;
  const gone = new Set<DatedCookie>();
  for (const [priority, which] of ROUNDS) {
    const candidates = left.filter((cookie) => (cookie.priority ?? 'medium') === priority);
    const secure = which === 'all' ? 0 : candidates.filter((cookie) => cookie.secure).length;
    const deletable = candidates.length - Math.max(secure, SPARED[priority]);
    const purged = candidates
      .filter((cookie) => which === 'all' || !cookie.secure)
      .slice(0, Math.max(0, Math.min(deletable, goal - gone.size)));
    for (const cookie of purged) gone.add(cookie);
    left = left.filter((cookie) => !gone.has(cookie));
  }
  return [...expired, ...gone];
}

/**
 * Partitioned cookies: the least recently used go until number and size fit. Firefox counts only when another site's frame or image brings
 * one with the attribute, and then all of the jar; its own pages have no such limit (measured).
 */
function trimPartition(
  site: readonly DatedCookie[],
  at: number,
  { most, left }: (typeof PARTITION_BYTES)[keyof typeof PARTITION_BYTES],
): readonly DatedCookie[] {
  let bytes = site.reduce((sum, cookie) => sum + sizeOf(cookie), 0);
  if (bytes <= most && site.length <= SITE_LIMIT.most) return [];
  const gone: DatedCookie[] = [];
  for (const cookie of byAge(site, at)) {
    const fits = bytes <= left && site.length - gone.length <= SITE_LIMIT.most;
    if (fits && !isExpired(cookie, at)) break;
    bytes -= sizeOf(cookie);
    gone.push(cookie);
  }
  return gone;
}

/** Expired ones first, then the least recently used; cookies of unknown age in the order of the list. */
function byAge(cookies: readonly DatedCookie[], at: number): readonly DatedCookie[] {
  const age = (cookie: DatedCookie) => cookie.usedAt ?? cookie.createdAt ?? 0;
  return [...cookies].sort(
    (one, other) => Number(isExpired(other, at)) - Number(isExpired(one, at)) || age(one) - age(other),
  );
}

function sizeOf(cookie: DatedCookie): number {
  return octets(cookie.name) + octets(cookie.value);
}

function sameSite(one: DatedCookie, other: DatedCookie): boolean {
  return (
    isSamePartition(one, other) &&
    (one.domain === other.domain || registrableDomain(one.domain) === registrableDomain(other.domain))
  );
}
