/**
 * How two addresses stand to each other. "Same site" is HTML's: equal scheme and equal registrable domain (RFC 6265bis §5.2 takes it
 * from there); the port never counts.
 */

import { departs } from '../browsers/attachment-deviations.ts';
import type { UserAgent } from '../browsers/user-agent.ts';
import { registrableDomain } from './registrable-domain.ts';

export type SiteRelation =
  /** Scheme, host and port are equal. */
  | 'same-origin'
  /** Scheme and registrable domain are equal. */
  | 'same-site'
  /** The registrable domain is equal, one is http and the other https: another site to the standard, the same one to Firefox. */
  | 'other-scheme'
  | 'cross-site';

interface Place {
  readonly origin: string;
  readonly secure: boolean;
  readonly domain: string;
}

/**
 * @param a an absolute URL; `about:blank`, `data:` and whatever cannot be parsed have an opaque origin, which is cross-site to
 *   everything, itself included
 */
export function siteRelation(a: string, b: string): SiteRelation {
  const first = placeOf(a);
  const second = placeOf(b);
  if (first === undefined || second === undefined || first.domain !== second.domain) return 'cross-site';
  if (first.secure !== second.secure) return 'other-scheme';
  return first.origin === second.origin ? 'same-origin' : 'same-site';
}

/** Same site as that browser counts: schemefully in the standard and in Chromium, without regard to the scheme in Firefox. */
export function isSameSite(a: string, b: string, userAgent: UserAgent): boolean {
  const relation = siteRelation(a, b);
  return relation === 'other-scheme' ? departs(userAgent, 'scheme-does-not-count') : relation !== 'cross-site';
}

/** ws counts as http and wss as https: a page and its sockets are one site. */
function placeOf(url: string): Place | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, port } = new URL(url);
  if (!/^(https?|wss?):$/.test(protocol) || hostname === '') return undefined;
  const secure = protocol === 'https:' || protocol === 'wss:';
  return { origin: `${secure}${hostname}:${port}`, secure, domain: registrableDomain(hostname) };
}
