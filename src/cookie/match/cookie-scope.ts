/** RFC 6265bis §5.7 steps 7 to 10: the domain under which a cookie is stored, and whether it is for that host only. */

import { deviates } from '../browsers/deviations.ts';
import type { UserAgent } from '../browsers/user-agent.ts';
import { decodeStrictly } from '../parse/decode-octets.ts';
import { canonicalHost } from './canonical-host.ts';
import { isIpAddress } from './domain-matches.ts';
import { isPublicSuffix, registrableDomain } from './registrable-domain.ts';

export type CookieScope =
  | {
      readonly kind: 'scope';
      readonly domain: string;
      readonly hostOnly: boolean;
      /** Why a Domain that was asked for gave a host-only cookie. */
      readonly because?: 'public-suffix' | 'single-host';
      /** The Domain as it was asked for, where it was written in other characters than the domain that it came to. */
      readonly converted?: string;
    }
  | { readonly kind: 'refused'; readonly rule: 'domain-not-ascii' | 'public-suffix' | 'domain-mismatch' | 'lone-dot' };

const ASCII = /^[\x00-\x7F]*$/;

/**
 * @param asked the Domain attribute without its leading dot, ASCII letters in lower case, as octets; `undefined` when absent or empty
 * @param host the canonical host of the request
 */
export function cookieScope(asked: string | undefined, host: string, userAgent: UserAgent): CookieScope {
  // Step 10, second part: no Domain, so the cookie is for this host only. §5.6.3: a dot alone is none.
  if (asked === undefined || (asked === '.' && !deviates(userAgent, 'lone-dot-refused')))
    return { kind: 'scope', domain: host, hostOnly: true };
  if (asked === '.') return { kind: 'refused', rule: 'lone-dot' };
  // Step 8: a Domain with non-ASCII characters.
  const domain = ASCII.test(asked) ? asked : converted(asked, userAgent);
  if (domain === undefined) return { kind: 'refused', rule: 'domain-not-ascii' };
  const scope = scopeFor(domain, host, userAgent);
  return scope.kind === 'scope' && domain !== asked ? { ...scope, converted: decodeStrictly(asked) ?? asked } : scope;
}

function scopeFor(domain: string, host: string, userAgent: UserAgent): CookieScope {
  const site = siteOfHost(host);
  if (site === undefined) return scopeOfSingleHost(domain, host, userAgent);
  // Step 9: a public suffix, which is whatever is no registrable domain and not below one. Step 10: the host must domain-match.
  const covers = host === domain || host.endsWith(`.${domain}`);
  if (!covers) return { kind: 'refused', rule: isPublicSuffix(domain) ? 'public-suffix' : 'domain-mismatch' };
  if (domain !== site && !domain.endsWith(`.${site}`)) return { kind: 'refused', rule: 'public-suffix' };
  return { kind: 'scope', domain, hostOnly: false };
}

/** A host that has no registrable domain: a public suffix, an address, a name without dots. Its cookies are its own. */
function scopeOfSingleHost(domain: string, host: string, userAgent: UserAgent): CookieScope {
  if (domain !== host) return { kind: 'refused', rule: isPublicSuffix(domain) ? 'public-suffix' : 'domain-mismatch' };
  if (isPublicSuffix(host)) return { kind: 'scope', domain: host, hostOnly: true, because: 'public-suffix' };
  if (!deviates(userAgent, 'domain-of-single-host-is-host-only')) return { kind: 'scope', domain, hostOnly: false };
  return { kind: 'scope', domain: host, hostOnly: true, because: 'single-host' };
}

function converted(asked: string, userAgent: UserAgent): string | undefined {
  if (!deviates(userAgent, 'unicode-domain')) return undefined;
  const text = decodeStrictly(asked);
  return text === undefined ? undefined : canonicalHost(text);
}

/** @returns the registrable domain, with the dot at its end that the host may have; `undefined` when there is none */
function siteOfHost(host: string): string | undefined {
  const dot = host.endsWith('.') ? '.' : '';
  const name = dot === '' ? host : host.slice(0, -1);
  if (isIpAddress(name) || !name.includes('.') || isPublicSuffix(name)) return undefined;
  return registrableDomain(name) + dot;
}
