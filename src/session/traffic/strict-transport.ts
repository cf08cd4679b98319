/** HSTS as a fact: which hosts this browser asks over https only. It decides how much a missing Secure matters. RFC 6797. */
import { hostOf } from '../../cookie/match/canonical-host.ts';
import { domainMatches, isIpAddress } from '../../cookie/match/domain-matches.ts';
import type { Moment, Site, StrictTransport } from '../model/model.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { SiteRecord } from '../records/site-record.ts';

/** So many hosts of one site are kept. */
const KEPT = 200;

/** An answer's Strict-Transport-Security header. §8.1: it counts over https only, and never for an address. */
export function noteStrictTransport(site: SiteRecord, hop: HopRecord, moment: Moment): void {
  const header = hop.strictTransportSecurity;
  if (header === undefined || !/^(?:https|wss):/i.test(hop.url)) return;
  const host = hostOf(hop.url);
  const policy = parseStrictTransport(header);
  if (policy === undefined || isIpAddress(host)) return;
  // §6.1.1: max-age=0 makes the browser forget.
  if (policy.maxAge === 0) site.strictTransport.delete(`header ${host}`);
  else keep(site, { ...moment, host, by: 'header', ...policy });
}

/** The browser turned a request for http into one for https before anything was sent. */
export function noteUpgrade(site: SiteRecord, hop: HopRecord, to: string, moment: Moment): void {
  if (!/^http:/i.test(hop.url) || !/^https:/i.test(to)) return;
  const host = hostOf(hop.url);
  if (host !== '' && host === hostOf(to)) keep(site, { ...moment, host, by: 'redirect', includeSubDomains: false });
}

function keep(site: SiteRecord, fact: StrictTransport): void {
  const key = `${fact.by} ${fact.host}`;
  if (!site.strictTransport.has(key) && site.strictTransport.size >= KEPT) return;
  site.strictTransport.set(key, fact);
}

/** §6.1: directives in any order, case-insensitive, each once; values may be quoted. @returns undefined without a valid max-age */
export function parseStrictTransport(
  header: string,
): { readonly maxAge: number; readonly includeSubDomains: boolean } | undefined {
  let maxAge: number | undefined;
  let includeSubDomains = false;
  // Of several headers, joined by commas, the first counts (§8.1).
  for (const directive of (header.slice(0, 1_000).split(',')[0] ?? '').split(';')) {
    const [name = '', value = ''] = directive.split('=', 2).map((part) => part.trim());
    if (/^includesubdomains$/i.test(name)) includeSubDomains = true;
    if (!/^max-age$/i.test(name)) continue;
    const [, digits] = /^"?(\d{1,15})"?$/.exec(value) ?? [];
    if (digits === undefined || maxAge !== undefined) return undefined;
    maxAge = Number(digits);
  }
  return maxAge === undefined ? undefined : { maxAge, includeSubDomains };
}

/**
 * The fact that keeps this browser from asking for a cookie's hosts over http.
 *
 * @returns undefined when none is known that covers all of them
 */
export function strictTransportFor(
  { strictTransport }: Pick<Site, 'strictTransport'>,
  cookie: { readonly domain: string; readonly hostOnly: boolean },
): StrictTransport | undefined {
  const domain = cookie.domain.toLowerCase();
  return strictTransport.find(({ host, by, includeSubDomains }) => {
    if (by !== 'header') return false;
    if (includeSubDomains) return domainMatches(domain, host);
    return cookie.hostOnly && host === domain;
  });
}
