import type { Standing } from '../cookies/cookie-life.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import { looksOf } from './looks-of.ts';
import type { TrafficEvidence } from './sentences.ts';
import { STANDS_BY } from './traffic-rules.ts';

/**
 * Does it belong to the session set? Likely ones do, possible ones when the traffic speaks for them, pinned ones always; what
 * signs another cookie is judged with that one.
 */
export function isMember(
  record: CookieRecord,
  standing: Standing,
  traffic: readonly TrafficEvidence[],
  signature: boolean,
): boolean {
  if (record.pinned !== undefined) return record.pinned;
  if (signature || traffic.some((one) => STANDS_BY.has(one.code))) return false;
  if (standing.class === 'session-likely') return true;
  if (standing.class !== 'session-possible') return false;
  return looksOf(record).result.kind === 'session' || traffic.length > 0;
}
