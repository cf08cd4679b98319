/**
 * Bodies that prove a password without sending it: SRP (RFC 5054: A, M1), OPAQUE (RFC 9807: KE1, KE3), and the names that services give these
 * messages (Amazon Cognito's USER_SRP_AUTH, Proton, iCloud). Only the last message is the proof; the one before it names somebody.
 */
import { segmentsOf } from './segments-of.ts';

const OPAQUE_LAST = /^(?:credentialfinali[sz]ation|finishloginrequest|loginfinish(?:request)?|ke3)$/;

/** @param names of filled fields */
export function provesPassword(names: readonly string[]): boolean {
  const leaves = new Set(names.map((name) => lastOf(name)));
  const has = (...all: readonly string[]) => all.every((one) => leaves.has(one));
  if ([...leaves].some((one) => OPAQUE_LAST.test(one) || one === 'passwordclaimsignature')) return true;
  return has('clientproof', 'clientephemeral') || (leaves.has('m1') && (leaves.size > 1 || has('m2'))) || has('srpm1');
}

function lastOf(name: string): string {
  const dot = Math.max(name.lastIndexOf('.'), name.lastIndexOf('['));
  return segmentsOf(name.slice(dot + 1)).join('');
}
