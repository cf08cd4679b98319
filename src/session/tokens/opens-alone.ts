/** Was it this token, and nothing else, that opened what had been refused? */

import { looksOf } from '../ranking/looks-of.ts';
import type { TokenSpan } from '../records/carried-token.ts';
import type { HopRecord } from '../records/exchange-record.ts';

/**
 * @param denied a request to the same address that was refused
 * @returns whether `opened` carried no other credential that `denied` lacked: no session cookie, no other token
 */
export function opensAlone(opened: HopRecord, denied: HopRecord, span: TokenSpan): boolean {
  const otherToken = opened.uses?.some(
    (use) => use.span !== span && denied.uses?.some((one) => one.span === use.span) !== true,
  );
  if (otherToken === true) return false;
  return opened.sent.every(
    ({ record, known }) =>
      denied.sent.some((one) => one.record === record && one.known.value === known.value) ||
      !looksOf(record).class.startsWith('session'),
  );
}

/** The request carried this very identifier. */
export function carries(hop: HopRecord, span: TokenSpan): boolean {
  return hop.uses?.some((use) => use.span === span) === true;
}
