/** What became of the session cookies at a sign-out: which kept their identifier, which were deleted or given another. */
import type { Moment, SignOut } from '../model/model.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import { sameIdentity } from '../records/identity-cache.ts';
import { hopsAfter, type SiteRecord } from '../records/site-record.ts';

type Fate = Pick<SignOut, 'kept' | 'ended'>;

/** Later requests show nothing of a sign-out any more, ms. */
const WINDOW = 30_000;
const MOST_AFTER = 20;
/** A deletion so near to the answer belongs to it, ms. */
const AT_ONCE = 5_000;

/** What was sent with the sign-out against what was set by it, deleted, or sent afterwards. @param after later requests */
export function cookieFate(hop: HopRecord, members: readonly CookieRecord[], after: readonly HopRecord[]): Fate {
  const kept: string[] = [];
  const ended: string[] = [];
  const lines = hop.exchange.hops.slice(hop.index).flatMap((one) => one.set);
  for (const record of members) {
    const sent = hop.sent.find((one) => one.record === record);
    if (sent === undefined) continue;
    const line = lines.findLast((one) => one.record === record && !one.refused);
    const shown = after.flatMap((one) => one.sent).find((one) => one.record === record);
    const gone = record.spans.some(
      (span) =>
        span.values.some((one) => sameIdentity(one, sent.known)) &&
        span.ended?.how.startsWith('deleted') === true &&
        Math.abs(span.ended.at - (hop.respondedAt ?? hop.at)) < AT_ONCE,
    );
    const replaced = line !== undefined && (line.deletes || !sameIdentity(line.known, sent.known));
    const changed = shown !== undefined && !sameIdentity(shown.known, sent.known);
    if (replaced || changed || gone) ended.push(record.key);
    else kept.push(record.key);
  }
  return { kept, ended };
}

/** The requests that its answer led to, and the next ones of the site. */
export function requestsAfter(hop: HopRecord, site: SiteRecord, until: number): readonly HopRecord[] {
  const chain = hop.exchange.hops.slice(hop.index);
  const after = chain.slice(1);
  for (const next of hopsAfter(site, chain.at(-1)?.seq ?? hop.seq)) {
    if (next.seq >= until || next.at - hop.at > WINDOW || after.length > MOST_AFTER) break;
    after.push(next);
  }
  return after;
}

/** A sign-out that only the user's word tells of: what was stored at that moment, and what went within seconds of it. */
export function cookieFateAt(mark: Moment, members: readonly CookieRecord[]): Fate {
  const kept: string[] = [];
  const ended: string[] = [];
  for (const record of members) {
    const held = record.spans.findLast((span) => span.first.seq <= mark.seq);
    if (held === undefined) continue;
    const end = held.ended;
    if (end === undefined || end.at - mark.at > AT_ONCE) kept.push(record.key);
    else if (mark.at - end.at <= WINDOW) ended.push(record.key);
  }
  return { kept, ended };
}
