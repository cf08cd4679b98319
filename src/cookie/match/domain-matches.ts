/** RFC 6265bis §5.1.3, Domain Matching. */

/** Dotted decimal (RFC 3986 §3.2.2 IPv4address, loosely) or anything with a colon: no host *name* looks like that. */
const IPV4 = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;

export function isIpAddress(host: string): boolean {
  return IPV4.test(host) || host.includes(':');
}

/**
 * Does `host` domain-match `domain`? Both must be canonical (see `canonicalHost`).
 *
 * @param host the host of a request
 * @param domain a cookie's domain, without leading dot
 */
export function domainMatches(host: string, domain: string): boolean {
  // First alternative: the strings are identical.
  if (host === domain) return true;
  // Second: `domain` is a suffix, the character before it is a dot, and `host` is a host name rather than an IP address.
  return domain !== '' && host.endsWith(`.${domain}`) && !isIpAddress(host);
}
