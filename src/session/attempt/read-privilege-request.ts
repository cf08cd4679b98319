/** Requests that change what somebody who is signed in may do, and are no sign-ins: another password, another role or account. */
import { type Address, readAddress } from '../../lexicon/address.ts';
import { CURRENT } from '../../lexicon/password-roles.ts';
import { segmentsOf } from '../../lexicon/segments-of.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { PrivilegeKind } from '../records/privilege-request.ts';
import { type ReadField, readFields } from './read-fields.ts';

/** @returns undefined for all others */
export function readPrivilegeRequest(hop: HopRecord): PrivilegeKind | undefined {
  const { kind } = hop.exchange;
  if (kind !== 'main_frame' && kind !== 'sub_frame' && kind !== 'xmlhttprequest') return undefined;
  const address = readAddress(hop.url);
  // Symfony and others switch by a link.
  if (address.roleSwitch && (hop.method === 'GET' ? kind === 'main_frame' : true)) return 'role-switch';
  if (hop.body === undefined || hop.method === 'GET') return undefined;
  const read = readFields(hop);
  return changesPassword(read, passwordsAmong(read), address) ? 'password-change' : undefined;
}

/** The password held so far and a new one; or two of them at an address that speaks of changing it. */
export function changesPassword(
  read: readonly ReadField[],
  passwords: readonly ReadField[],
  address: Address,
): boolean {
  const roles = passwords.map((one) => one.reading.role);
  const held =
    roles.includes('current') || read.some((one) => one.filled && CURRENT.has(segmentsOf(one.name).join('')));
  return (roles.includes('new') && held) || (address.passwordChange && passwords.length > 1);
}

function passwordsAmong(read: readonly ReadField[]): readonly ReadField[] {
  return read.filter((one) => one.filled && one.reading.meaning === 'password');
}
