/** What makes two cookies the same cookie: RFC 6265bis §5.7 step 23 (name, domain, host-only-flag, path), plus store and partition (CHIPS). */

import type { SetCookieString } from '../parse/set-cookie-string.ts';
import { canonicalHost, hostOf } from './canonical-host.ts';
import { defaultPath } from './default-path.ts';
import { isIpAddress } from './domain-matches.ts';
import { isPublicSuffix, registrableDomain } from './registrable-domain.ts';

export interface CookieIdentity {
  readonly name: string;
  /** Without leading dot. */
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly storeId: string;
  /** Top-level site of a partitioned cookie; absent for an unpartitioned one. */
  readonly partition?: string;
  /** Of the partition's two jars, the one for frames of other sites; absent for the other one, and where the browser does not tell. */
  readonly hasCrossSiteAncestor?: boolean;
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
    ...{ name, domain, hostOnly, path, storeId },
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
