/** Requests whose answer ended the session cookie that they carried, without a word of signing out: a sign-out perhaps, which the story tells. */
import { looksOf } from '../../ranking/looks-of.ts';
import { type HopRecord, isTelling } from '../../records/exchange-record.ts';
import { sameIdentity } from '../../records/identity-cache.ts';
import { keepLatest } from '../../records/keep-latest.ts';
import type { SiteRecord } from '../../records/site-record.ts';

/** @returns whether a request that changes something ended it, so that its answer is no ordinary one */
export function noteEnding(site: SiteRecord, hop: HopRecord): boolean {
  if (!isTelling(hop) || hop.exchange.special) return false;
  const changes = hop.method !== 'GET' && hop.method !== 'HEAD';
  const ended = hop.sent.some(({ record, known }) => {
    const line = hop.set.findLast((one) => one.record === record && !one.refused);
    if (line === undefined || !looksOf(record).class.startsWith('session')) return false;
    return line.deletes || (changes && !sameIdentity(line.known, known));
  });
  if (!ended) return false;
  keepLatest(site.endings, hop);
  return changes;
}
