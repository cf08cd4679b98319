/** All cookie records, found by key, by name, or by the URL that a request goes to. */
import { hostOf } from '../../cookie/match/canonical-host.ts';
import { type CookieIdentity, cookieKey } from '../../cookie/match/cookie-identity.ts';
import { domainMatches } from '../../cookie/match/domain-matches.ts';
import { pathMatches } from '../../cookie/match/path-matches.ts';
import { registrableDomain } from '../../cookie/match/registrable-domain.ts';
import type { CookieRecord } from '../records/cookie-record.ts';

export interface CookieShelf {
  /** The record of exactly this cookie, made when there is none. */
  open(identity: CookieIdentity, guessed: boolean): CookieRecord;
  get(key: string): CookieRecord | undefined;
  /** Records of one name that may be sent to a URL, longest path first, then oldest (RFC 6265bis §5.8.3 step 2). */
  candidates(name: string, url: string): readonly CookieRecord[];
  /** Records of one name on one site (registrable domain). */
  named(name: string, site: string): readonly CookieRecord[];
  /** The store holds its cookie now, until its `gone` is set. */
  stored(record: CookieRecord): void;
  /** What the store holds of one site, as far as it has said, oldest first, and some that are gone. */
  held(site: string): ReadonlySet<CookieRecord>;
  /** Same cookie in every respect but the partition, which a header does not tell. */
  siblings(identity: CookieIdentity): readonly CookieRecord[];
  /** A record that was made from a header gets the key that the store tells. */
  rename(record: CookieRecord, identity: CookieIdentity): void;
  onOpen(listener: (record: CookieRecord) => void): void;
}

const NONE: readonly CookieRecord[] = [];
/** From so many cookies of one site on, those that are gone are swept out. */
const FIRST_SWEEP = 256;
const NOBODY: ReadonlySet<CookieRecord> = new Set();

export function createCookieShelf(): CookieShelf {
  const byKey = new Map<string, CookieRecord>();
  const byName = new Map<string, CookieRecord[]>();
  /** By all of the identity but the partition. */
  const byPlace = new Map<string, CookieRecord[]>();
  const bySite = new Map<string, { readonly records: Set<CookieRecord>; sweepAt: number }>();
  let opened: (record: CookieRecord) => void = () => undefined;
  const shelfOf = (name: string, site: string) => `${site} ${name}`;
  const placeOf = ({ name, domain, hostOnly, path, storeId }: CookieIdentity) =>
    cookieKey({ name, domain, hostOnly, path, storeId });
  const put = (record: CookieRecord, identity: CookieIdentity): void => {
    const place = placeOf(identity);
    const beside = byPlace.get(place);
    if (beside === undefined) byPlace.set(place, [record]);
    else beside.push(record);
  };

  return {
    open(identity, guessed) {
      const key = cookieKey(identity);
      const known = byKey.get(key);
      if (known !== undefined) return known;
      const site = registrableDomain(identity.domain);
      const record: CookieRecord = {
        ...identity,
        key,
        site,
        guessed,
        spans: [],
        gone: false,
        events: [],
        awaited: [],
        unstored: [],
        judged: [],
        sentCrossSite: [],
        samples: 0,
        changes: 0,
        sets: 0,
        version: 0,
      };
      byKey.set(key, record);
      const shelf = shelfOf(identity.name, site);
      const others = byName.get(shelf);
      if (others === undefined) byName.set(shelf, [record]);
      else others.push(record);
      put(record, identity);
      opened(record);
      return record;
    },
    get: (key) => byKey.get(key),
    candidates(name, url) {
      const host = hostOf(url);
      const all = byName.get(shelfOf(name, registrableDomain(host)));
      if (all === undefined) return [];
      const path = URL.canParse(url) ? new URL(url).pathname : '/';
      const fitting = all.filter(
        (one) => (one.hostOnly ? host === one.domain : domainMatches(host, one.domain)) && pathMatches(path, one.path),
      );
      return fitting.length < 2 ? fitting : fitting.sort((a, b) => b.path.length - a.path.length);
    },
    named: (name, site) => byName.get(shelfOf(name, site)) ?? NONE,
    stored(record) {
      const held = bySite.get(record.site) ?? { records: new Set(), sweepAt: FIRST_SWEEP };
      bySite.set(record.site, held);
      held.records.add(record);
      if (held.records.size < held.sweepAt) return;
      for (const one of held.records) if (one.gone) held.records.delete(one);
      held.sweepAt = Math.max(FIRST_SWEEP, 2 * held.records.size);
    },
    held: (site) => bySite.get(site)?.records ?? NOBODY,
    siblings: (identity) => byPlace.get(placeOf(identity)) ?? NONE,
    rename(record, identity) {
      byKey.delete(record.key);
      const beside = byPlace.get(placeOf(record));
      beside?.splice(beside.indexOf(record), 1);
      record.domain = identity.domain;
      record.hostOnly = identity.hostOnly;
      record.path = identity.path;
      put(record, identity);
      record.key = cookieKey(identity);
      if (identity.partition === undefined) delete record.partition;
      else record.partition = identity.partition;
      if (identity.hasCrossSiteAncestor === true) record.hasCrossSiteAncestor = true;
      else delete record.hasCrossSiteAncestor;
      record.guessed = false;
      record.version += 1;
      byKey.set(record.key, record);
    },
    onOpen(listener) {
      opened = listener;
    },
  };
}
