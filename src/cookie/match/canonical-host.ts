/** RFC 6265bis §5.1.2, Canonicalized Host Names: one spelling for every host, so that equal hosts compare equal. */

const ASCII = /^[\x00-\x7F]*$/;
/** Code points that end or structure a URL's host (WHATWG URL, "forbidden host code points", without those that IPv6 needs). */
const FORBIDDEN = /[\x00-\x20"#%/<>?@\\^`{|}]/;

/**
 * @param host a host name without port; may hold non-ASCII labels
 * @returns lower-case ASCII (A-labels); `undefined` when the host cannot be converted
 */
export function canonicalHost(host: string): string | undefined {
  if (FORBIDDEN.test(host)) return undefined;
  if (ASCII.test(host)) return host.toLowerCase();
  // Steps 1–3: split into labels, convert each non-LDH label to an A-label, join. The URL parser's host conversion does exactly that.
  if (host.includes(':')) return undefined;
  // Tried, not asked beforehand: Node's `URL.canParse`, once compiled, takes a Latin-1 string for UTF-8 and so agrees to what then throws.
  try {
    return new URL(`http://${host}/`).hostname;
  } catch {
    return undefined;
  }
}

/** @returns the canonical host of a URL, IPv6 addresses in brackets; `''` when it cannot be parsed or has none */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
