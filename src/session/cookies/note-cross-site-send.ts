/** Cookies that went along with a request which a page of another site caused, other than by leading the tab somewhere. */

import type { Moment } from '../model/model.ts';
import { touch } from '../records/cookie-record.ts';
import type { HopRecord } from '../records/exchange-record.ts';

/** So many are kept of each cookie; the first ones show what the site relies on. */
const KEPT = 5;

/** @param siteOf registrable domain of a URL, `''` when it has none */
export function noteCrossSiteSend(hop: HopRecord, moment: Moment, siteOf: (url: string) => string): void {
  const { initiator, kind } = hop.exchange;
  if (initiator === undefined || kind === 'main_frame' || hop.sent.length === 0 || hop.site === '') return;
  const from = siteOf(initiator);
  if (from === '' || from === hop.site) return;
  for (const { record } of hop.sent) {
    if (record.sentCrossSite.length >= KEPT) continue;
    record.sentCrossSite.push({ seq: moment.seq, at: moment.at, url: hop.url, initiator });
    touch(record);
  }
}
