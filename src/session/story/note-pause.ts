import type { HopRecord } from '../records/exchange-record.ts';
import { keepLatest } from '../records/keep-latest.ts';
import { SHORTEST_PAUSE, type SiteRecord } from '../records/site-record.ts';

/** A time in which nothing was sent that carried a cookie: a session can have run out in it. @param hop the request that ends it */
export function notePause(site: SiteRecord, hop: HopRecord): void {
  const before = site.lastUse;
  if (before !== undefined && hop.at - before.at >= SHORTEST_PAUSE) keepLatest(site.pauses, { from: before, hop });
  if (before === undefined || hop.at >= before.at) site.lastUse = { seq: hop.seq, at: hop.at };
}
