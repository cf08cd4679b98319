/** Does a gap of the log touch a request and what followed it? */

import type { Gap } from '../model/model.ts';
import type { HopRecord } from '../records/exchange-record.ts';

type Ends = Pick<HopRecord, 'seq' | 'at' | 'responseSeq' | 'respondedAt'>;

/** What is sent with a request may have been changed so shortly before, ms. */
const JUST_BEFORE = 1_000;

/**
 * By time, or by its place in the log: facts come late to a busy browser, so that what a gap swallowed may be older than the gap.
 *
 * @param last the last answer that counts
 */
export function gapAround(gaps: readonly Gap[], first: Ends, last: Ends): Gap | undefined {
  const end = last.respondedAt ?? last.at;
  return gaps.find(
    ({ from, to, seq }) =>
      (from <= end && to >= first.at - JUST_BEFORE) || (seq > first.seq && seq < (last.responseSeq ?? last.seq)),
  );
}
