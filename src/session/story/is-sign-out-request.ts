import { readAddress } from '../../lexicon/address.ts';
import { protocolWordOf } from '../attempt/protocol-words.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import { hasSignOutField } from './departure/has-sign-out-field.ts';

/** It looks like a sign-out by what it asks for; the redirects that a sign-out leads through are no more of them. */
export function isSignOutRequest(hop: HopRecord): boolean {
  if (protocolWordOf(hop) === 'sign-out' || hasSignOutField(hop)) return true;
  const before = hop.exchange.hops[hop.index - 1];
  const begun = before !== undefined && before.site === hop.site && readAddress(before.url).signOut;
  const address = readAddress(hop.url);
  return !begun && (address.signOut || (hop.method === 'DELETE' && address.signIn));
}
