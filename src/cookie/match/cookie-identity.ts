/** What makes two cookies the same cookie: RFC 6265bis §5.7 step 23 (name, domain, host-only-flag, path), plus store and partition (CHIPS). */

import type { StoredCookie } from '../../observation/stored-cookie.ts';
import type { SetCookieString } from '../parse/set-cookie-string.ts';
import { canonicalHost, hostOf } from './canonical-host.ts';
import { defaultPath } from './default-path.ts';
import { isIpAddress } from './domain-matches.ts';
import { isPublicSuffix, registrableDomain } from './registrable-domain.ts';

export type CookieIdentity = Pick<
  StoredCookie,
  'name' | 'domain' | 'hostOnly' | 'path' | 'storeId' | 'partition' | 'hasCrossSiteAncestor'
>;

/** Two cookies of one store that can only be there one after the other. */
export function isSameCookie(one: Omit<CookieIdentity, 'storeId'>, other: Omit<CookieIdentity, 'storeId'>): boolean {
  return (
    one.name === other.name &&
    one.domain === other.domain &&
    one.hostOnly === other.hostOnly &&
    one.path === other.path &&
    isSamePartition(one, other)
  );
}

type Partition = Pick<CookieIdentity, 'partition' | 'hasCrossSiteAncestor'>;

/** Both are unpartitioned, or lie in the same of the two jars of one partition. */
export function isSamePartition(one: Partition, other: Partition): boolean {
  return (
    one.partition === other.partition && (one.hasCrossSiteAncestor === true) === (other.hasCrossSiteAncestor === true)
  );
}

/** One string per identity and one identity per string, whatever characters a hostile name holds: a JSON array of its parts. */
export function cookieKey(parts: CookieIdentity): string {
  const { name, domain, hostOnly, path, partition, storeId } = parts;
  const key = [name, domain, hostOnly, path, storeId, partition ?? null];
  return JSON.stringify(parts.hasCrossSiteAncestor === true ? [...key, true] : key);
}

/** The inverse of `cookieKey`; `undefined` for a string that it never returned. */
export function parseCookieKey(key: string): CookieIdentity | undefined {
  let list: unknown;
  try {
    list = JSON.parse(key);
  } catch {
    return undefined;
  }
  if (!Array.isArray(list) || list.length < 6 || list.length > 7) return undefined;
  const [name, domain, hostOnly, path, storeId, partition, within]: unknown[] = list;
  if (list.length === 7 && within !== true) return undefined;
  if (typeof name !== 'string' || typeof domain !== 'string' || typeof hostOnly !== 'boolean') return undefined;
  if (typeof path !== 'string' || typeof storeId !== 'string') return undefined;
  if (partition !== null && typeof partition !== 'string') return undefined;
  return {
    name,
    domain,
    hostOnly,
    path,
    storeId,
    ...(partition !== null && { partition }),
    ...(within === true && { hasCrossSiteAncestor: true }),
  };
}

/**
 * The identity under which a browser stores the cookie of a line, defaults applied. Says nothing on whether it stores it: a
 * refused line still names a cookie. Partitioned cookies need the top-level site, which a line does not tell: the caller adds it.
 *
 * @param url the URL whose response carried the line
 */
export function identityFromSetCookie(parsed: SetCookieString, url: string, storeId: string): CookieIdentity {
  const host = hostOf(url);
  const asked = canonicalHost(parsed.effective.domain ?? '') ?? parsed.effective.domain ?? '';
  // §5.7 steps 9 and 10: no Domain, or one that is a public suffix and the host itself, gives a host-only cookie. Both
  // browsers treat a host without registrable domain (an IP address, `localhost`) like the latter.
  const shared =
    asked !== '' && !(asked === host && (isIpAddress(host) || isPublicSuffix(host) || !hasRegistrableDomain(host)));
  return {
    name: parsed.name,
    domain: shared ? asked : host,
    hostOnly: !shared,
    path: parsed.effective.path ?? defaultPath(url),
    storeId,
  };
}

/** A registrable domain has at least two labels; what has none comes back unchanged as a single label. */
function hasRegistrableDomain(host: string): boolean {
  return registrableDomain(host).includes('.');
}
