/** Requests that were summed up when memory ran short still count for the cookies that they carried. */
import { domainMatches } from '../cookie/match/domain-matches.ts';
import { registrableDomain } from '../cookie/match/registrable-domain.ts';
import type { ObservationOf } from '../observation.ts';
import { touch } from './records/cookie-record.ts';
import type { SiteBook } from './site-book.ts';

export function countDropped(book: SiteBook, { sent, lastAt, seq }: ObservationOf<'routine-dropped'>): void {
  for (const one of sent) {
    if (!book.tokenDropped(one)) countCookie(book, one, { seq, at: lastAt });
  }
}

function countCookie(
  book: SiteBook,
  { host, name, count }: ObservationOf<'routine-dropped'>['sent'][number],
  last: { readonly seq: number; readonly at: number },
): void {
  const site = registrableDomain(host);
  if (site === '') return;
  const reaches = (domain: string, hostOnly: boolean) => (hostOnly ? domain === host : domainMatches(host, domain));
  const record = book.site(site).cookies.findLast((one) => one.name === name && reaches(one.domain, one.hostOnly));
  const span = record?.spans.at(-1);
  if (record === undefined || span === undefined) return;
  span.sentCount += count;
  span.firstSent ??= last;
  if (span.lastSent === undefined || span.lastSent.at < last.at) span.lastSent = last;
  touch(record, span);
  book.touch(record.site);
}
