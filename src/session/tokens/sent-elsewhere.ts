/** Where else the session went: another site's address or cookie with the value of one of this site's session cookies. */

import type { SentElsewhere } from '../model/cookie-group.ts';
import type { Site } from '../model/model.ts';
import { latest } from '../records/cookie-record.ts';
import type { SiteRecord } from '../records/site-record.ts';
import { SHORTEST_EQUAL } from './identifiers-in-urls.ts';

const SHOWN = 20;
/** Of each cookie, the last so many identifiers; of another site, the last so many cookies. */
const LOOKED_AT = 20;
const COOKIES = 500;
/** Of the requests with one header, the first so many. */
const USES = 2_000;

/** Text → key of the session cookie whose value it is. */
const owned = new WeakMap<Site, ReadonlyMap<string, string>>();

/** The sites as published, each with what the others received of it. Those about which nothing changed stay the same objects. */
export function withElsewhere(records: Iterable<SiteRecord>): readonly Site[] {
  const all = [...records];
  return all.flatMap((record) => {
    const { published } = record;
    if (published === undefined) return [];
    const found = published.sessionSet.length === 0 ? [] : sentFrom(record, published, all);
    const before = published.elsewhere;
    if (found.length === before.length && found.every((one, index) => sameSend(one, before[index]))) return [published];
    const values = owned.get(published);
    record.published = { ...published, elsewhere: found };
    if (values !== undefined) owned.set(record.published, values);
    return [record.published];
  });
}

function sameSend(a: SentElsewhere, b: SentElsewhere | undefined): boolean {
  return a.seq === b?.seq && a.cookie === b.cookie && a.site === b.site && a.name === b.name;
}

function sentFrom(record: SiteRecord, published: Site, all: readonly SiteRecord[]): readonly SentElsewhere[] {
  const values = valuesOf(record, published);
  const found: SentElsewhere[] = [...inHeaders(record, values)];
  for (const other of all) {
    if (other === record) continue;
    for (const [text, cookie] of values) {
      const one = other.urlTexts.get(text);
      if (one === undefined) continue;
      const { seq, at, url, parameter } = one;
      found.push({ seq, at, cookie, site: other.domain, where: 'url', name: parameter, url });
    }
    for (const { name, spans } of other.cookies.slice(-COOKIES)) {
      const span = spans.findLast((one) => values.has(latest(one)?.value ?? ''));
      const cookie = span === undefined ? undefined : values.get(latest(span)?.value ?? '');
      if (span === undefined || cookie === undefined) continue;
      found.push({ ...(span.firstSent ?? span.first), cookie, site: other.domain, where: 'cookie', name });
    }
  }
  return found.sort((a, b) => a.seq - b.seq).slice(0, SHOWN);
}

/** Headers of this site's pages to other sites. */
function* inHeaders({ domain, tokens }: SiteRecord, values: ReadonlyMap<string, string>): Generator<SentElsewhere> {
  for (const { name, carrier, known, uses } of tokens.values()) {
    if (carrier.how === 'url') continue;
    for (const [text, cookie] of values) {
      const span = known.get(text);
      const use =
        span && uses.slice(0, USES).find((one) => one.span === span && one.hop.site !== domain && one.hop.site !== '');
      if (use === undefined) continue;
      const { site, url, at } = use.hop;
      yield { seq: use.seq, at, cookie, site, where: 'header', name, url };
    }
  }
}

function valuesOf({ cookies }: SiteRecord, published: Site): ReadonlyMap<string, string> {
  const known = owned.get(published);
  if (known !== undefined) return known;
  const values = new Map<string, string>();
  const members = new Set(published.sessionSet);
  for (const { key, spans } of cookies) {
    if (!members.has(key)) continue;
    for (const { value, identity } of spans.slice(-LOOKED_AT).flatMap((span) => latest(span) ?? [])) {
      for (const text of [value, decoded(value), identity.part])
        if (text.length >= SHORTEST_EQUAL) values.set(text, key);
    }
  }
  owned.set(published, values);
  return values;
}

function decoded(text: string): string {
  try {
    return text.includes('%') ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}
