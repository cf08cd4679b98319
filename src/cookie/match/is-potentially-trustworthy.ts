/** W3C Secure Contexts §3.1, "Is origin potentially trustworthy?": where browsers let a Secure cookie be set and sent. */
import { hostOf } from './canonical-host.ts';

/**
 * @param url an absolute URL
 * @returns true for https and wss, and for http and ws on this machine itself (`localhost`, 127.0.0.0/8, `[::1]`)
 */
export function isPotentiallyTrustworthy(url: string): boolean {
  // Step 3: https and wss.
  if (/^(https|wss):/i.test(url)) return URL.canParse(url);
  if (!/^(http|ws):/i.test(url)) return false;
  // Steps 4 and 5: loopback addresses, `localhost` and names under it.
  // The dot at the end of a whole name does not count (measured in both browsers).
  const host = hostOf(url).replace(/\.$/, '');
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
