/** The domain of a stored cookie, to be compared with hosts. */
import type { StoredCookie } from '../../observation/stored-cookie.ts';
import { canonicalHost } from './canonical-host.ts';

/** Canonical, and without the dot that the extension APIs put before domain cookies. */
export function cookieDomain({ domain }: Pick<StoredCookie, 'domain'>): string {
  const plain = domain.startsWith('.') ? domain.slice(1) : domain;
  return canonicalHost(plain) ?? plain;
}
