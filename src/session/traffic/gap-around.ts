/** Does a gap of the log touch a request and what followed it? */

import type { Gap } from '../model/model.ts';
import type { HopRecord } from '../records/exchange-record.ts';

type Ends = Pick<HopRecord, 'seq' | 'at' | 'responseSeq' | 'respondedAt'>;

/** A cookie that changed so shortly before a request may have been sent with it, ms. */
const JUST_BEFORE = 1_000;

/**
 * A gap touches by its time or by its place in the log: a busy browser tells facts late, so that a gap may hide what is older than itself.
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
