/** What was found in pages' storage, held against the tokens and cookies of the site. */
import type { StoredText } from '../../observation.ts';
import type { StorageReading, StoredItem } from '../model/model.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import type { SiteRecord } from '../records/site-record.ts';
import type { StorageRead } from '../records/storage-read.ts';

/** A site may have any number of subdomains. */
const KEPT = 20;
const JWT = /^eyJ[\w-]{4,}\.[\w-]*\.[\w-]*$/;
/** Shorter values of cookies meet by chance. */
const SHORTEST = 16;

/** Keeps the last reading of each origin. */
export function noteStorage(site: SiteRecord, fact: StorageRead): void {
  const origin = fact.url.split('/', 3).join('/').slice(0, 300);
  site.storage.delete(origin);
  site.storage.set(origin, fact);
  const [oldest] = site.storage.keys();
  if (site.storage.size > KEPT && oldest !== undefined) site.storage.delete(oldest);
  site.dirty = true;
}

export function storageOf(site: SiteRecord): readonly StorageReading[] {
  if (site.storage.size === 0) return [];
  const cookies = cookieValues(site.cookies);
  return [...site.storage.values()].map(({ seq, at, url, entries, texts, truncated }) => ({
    seq,
    at,
    url,
    entries,
    truncated,
    items: texts.map((text) => itemOf(text, site, cookies)),
  }));
}

function itemOf(text: StoredText, site: SiteRecord, cookies: ReadonlyMap<string, string>): StoredItem {
  for (const record of site.tokens.values()) {
    const span = record.known.get(text.value);
    if (span !== undefined) return { ...text, kind: 'sent', token: record.key, ordinal: span.ordinal };
  }
  const cookie = cookies.get(text.value);
  if (cookie !== undefined) return { ...text, kind: 'cookie', cookie };
  return { ...text, kind: JWT.test(text.value) ? 'jwt' : 'named' };
}

function cookieValues(cookies: readonly CookieRecord[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { key, spans } of cookies) {
    for (const { values } of spans.slice(-50)) {
      for (const { value } of values.slice(-5)) if (value.length >= SHORTEST) found.set(value, key);
    }
  }
  return found;
}
