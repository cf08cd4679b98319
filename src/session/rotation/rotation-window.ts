/** The requests and answers around a sign-in, or a change of password or role, in which a change of identifier belongs to it. */
import type { HopRecord } from '../records/exchange-record.ts';
import { isTelling } from '../records/exchange-record.ts';
import { hopsAfter, type SiteRecord } from '../records/site-record.ts';

/** A sign-in has settled by then, ms. */
export const SETTLE = 30_000;
/** Telling requests after the answer that may still bring the new identifier (V11). */
const LATE_ANSWERS = 2;
/** Requests looked at afterwards, and looked through for those under way; a request is under way for fewer facts than `UNDER_WAY`. */
const MOST_AFTER = 100;
const MOST_LOOKED = 2_000;
const UNDER_WAY = 400;

export interface RotationWindow {
  readonly hop: HopRecord;
  /** The attempt's own hops. */
  readonly chain: readonly HopRecord[];
  /** Chain and the two telling requests after it: a rotation may happen so late (V11). */
  readonly settling: readonly HopRecord[];
  /** Requests after the answer, up to the next attempt, that show what the browser holds. */
  readonly after: readonly HopRecord[];
  /** Answers of requests that began before the sign-in was answered and came after it. */
  readonly late: readonly HopRecord[];
}

/** @param until `seq` of the next attempt or sign-out, which explains what happens from then on */
export function rotationWindow(
  site: SiteRecord,
  hop: HopRecord,
  chain: readonly HopRecord[],
  until: number,
): RotationWindow {
  const own = new Set(chain.map((one) => one.exchange));
  const answered = chain.findLast((one) => one.responseSeq !== undefined) ?? hop;
  const [answeredSeq, answeredAt] = [answered.responseSeq ?? answered.seq, answered.respondedAt ?? answered.at];
  const settling = [...chain];
  const after: HopRecord[] = chain.slice(1);
  let telling = 0;
  for (const next of hopsAfter(site, hop.seq)) {
    if (next.seq >= until || next.at - answeredAt > SETTLE || after.length > MOST_AFTER) break;
    if (own.has(next.exchange) || next.seq < answeredSeq) continue;
    after.push(next);
    if (telling < LATE_ANSWERS && isTelling(next)) {
      telling += 1;
      settling.push(next);
    }
  }
  const first = hop.responseSeq ?? answeredSeq;
  const late: HopRecord[] = [];
  for (let index = site.hops.length - 1, looked = 0; index >= 0 && looked < MOST_LOOKED; index--, looked++) {
    const other = site.hops[index];
    if (other === undefined || other.seq < hop.seq - UNDER_WAY) break;
    if (other.seq < first && (other.responseSeq ?? 0) > first && !own.has(other.exchange)) late.push(other);
  }
  return { hop, chain, settling, after, late };
}
