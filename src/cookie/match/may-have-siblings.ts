/** Does a host belong to a site that may have other hosts? */
import { isIpAddress } from './domain-matches.ts';
import { isPublicSuffix, registrableDomain } from './registrable-domain.ts';

/** @returns false for what is a site of its own: addresses, `localhost` and other single labels, and public suffixes themselves */
export function mayHaveSiblings(host: string): boolean {
  const site = registrableDomain(host);
  return site.includes('.') && !isIpAddress(site) && !isPublicSuffix(site);
}
