/** The registrable domain of a host ("site" without its scheme), by the Public Suffix List. */
import { getDomain, getPublicSuffix } from 'tldts';

/** Private suffixes (`github.io`) count, as they do for browsers' cookies. Hosts are given, so none is looked for in a URL. */
const RULES = { allowPrivateDomains: true, extractHostname: false } as const;

/** No DNS name is longer (RFC 1035 §2.3.4); anything longer is data, and is not walked label by label. */
const LONGEST_NAME = 253;

/**
 * @param host a host name as in a URL or a cookie's domain, without port
 * @returns `shop.example.co.uk` → `example.co.uk`; the host itself, in lower case, for IP addresses, `localhost`, single labels and
 *   public suffixes, which have no registrable domain.
 */
export function registrableDomain(host: string): string {
  const plain = host.toLowerCase();
  if (plain.length > LONGEST_NAME) return plain;
  return getDomain(plain, RULES) ?? plain;
}

/** Is the host one under which anybody may register (`co.uk`, `github.io`)? Single unlisted labels such as `localhost` are not. */
export function isPublicSuffix(host: string): boolean {
  const plain = host.toLowerCase();
  if (plain.length > LONGEST_NAME || plain === 'localhost') return false;
  return plain !== '' && getPublicSuffix(plain, RULES) === plain;
}

/**
 * The site that a URL's traffic belongs to.
 *
 * @returns the registrable domain of the URL's host; `''` unless its scheme is http, https, ws or wss
 */
export function siteOf(url: string): string {
  if (!/^(https?|wss?):/i.test(url) || !URL.canParse(url)) return '';
  return registrableDomain(new URL(url).hostname);
}
