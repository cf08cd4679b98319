/** Which site every request and cookie belongs to, and what the answers say about the site's addresses. */
import { hostOf } from '../cookie/canonical-host.ts';
import { siteOf } from '../cookie/registrable-domain.ts';
import { readAddress } from './address.ts';
import { readAttempt } from './attempt.ts';
import { transportOf } from './cleartext.ts';
import { type CookieRecord, touch } from './cookie-record.ts';
import { type HopRecord, isTelling } from './exchange-record.ts';
import { sameIdentity } from './identity-cache.ts';
import { noteUrl } from './in-urls.ts';
import type { Moment } from './model.ts';
import { createSiteRecord, endpointKey, type SiteRecord } from './site-record.ts';

/** Only the latest so many: a page that posts passwords all day is not a tester. */
const ATTEMPTS = 2_000;

interface Place {
  readonly site: string;
  readonly host: string;
}

export interface SiteBook {
  siteOf(url: string): string;
  site(domain: string): SiteRecord;
  all(): Iterable<SiteRecord>;
  addCookie(record: CookieRecord): void;
  addHop(hop: HopRecord): void;
  answered(hop: HopRecord, moment: Moment): void;
  /** The tab shows a document of this URL. */
  visit(url: string): void;
}

export function createSiteBook(): SiteBook {
  const sites = new Map<string, SiteRecord>();
  const places = new Map<string, Place>();
  const firstParties = new Set<string>();

  const placeOf = (url: string): Place => {
    const origin = originOf(url);
    const known = places.get(origin);
    if (known !== undefined) return known;
    const place = { site: siteOf(url), host: hostOf(url) };
    if (places.size > 10_000) places.clear();
    places.set(origin, place);
    return place;
  };
  const site = (domain: string): SiteRecord => {
    const known = sites.get(domain);
    if (known !== undefined) return known;
    const created = createSiteRecord(domain);
    created.firstParty = firstParties.has(domain);
    sites.set(domain, created);
    return created;
  };

  return {
    siteOf: (url) => placeOf(url).site,
    site,
    all: () => sites.values(),
    addCookie(record) {
      if (record.site === '') return;
      const owner = site(record.site);
      owner.cookies.push(record);
      owner.dirty = true;
    },
    addHop(hop) {
      if (hop.site === '') return;
      const owner = site(hop.site);
      owner.dirty = true;
      owner.hops.push(hop);
      owner.hosts.add(placeOf(hop.url).host);
      if (hop.index === 0 || hop.exchange.hops[hop.index - 1]?.site !== hop.site) owner.exchangeCount += 1;
      const transport = transportOf(hop.url);
      if (transport === 'in-clear') owner.cleartextOrigins.add(originOf(hop.url));
      if (transport === 'loopback') owner.loopbackOrigins.add(originOf(hop.url));
      if (hop.exchange.kind === 'main_frame' && hop.exchange.via === 'tab') {
        owner.firstParty = true;
        firstParties.add(hop.site);
      }
      noteUrl(owner, hop);
      // A redirect with status 307 sends the body again: the same attempt.
      const again = owner.attempts.at(-1)?.hop.exchange === hop.exchange;
      const attempt = again ? undefined : readAttempt(hop);
      if (attempt !== undefined) {
        hop.exchange.special = true;
        owner.attempts.push(attempt);
        if (owner.attempts.length > ATTEMPTS) owner.attempts.shift();
      } else if (isTelling(hop) && departs(hop)) {
        hop.exchange.special = true;
        owner.departures.push(hop);
        if (owner.departures.length > ATTEMPTS) owner.departures.shift();
      }
    },
    answered(hop, moment) {
      if (hop.site === '') return;
      const owner = site(hop.site);
      owner.dirty = true;
      if (isTelling(hop) && hop.method === 'GET') noteAnswer(owner, hop, moment);
      if (isTelling(hop) && !hop.exchange.special) countChurn(hop);
    },
    visit(url) {
      const domain = placeOf(url).site;
      if (domain === '') return;
      firstParties.add(domain);
      const known = sites.get(domain);
      if (known === undefined || known.firstParty) return;
      known.firstParty = true;
      known.dirty = true;
    },
  };
}

function originOf(url: string): string {
  const slash = url.indexOf('/', 8);
  const question = url.indexOf('?', 8);
  const end = slash < 0 ? question : question < 0 ? slash : Math.min(slash, question);
  return (end < 0 ? url : url.slice(0, end)).slice(0, 300);
}

function departs(hop: HopRecord): boolean {
  const address = readAddress(hop.url);
  const before = hop.exchange.hops[hop.index - 1];
  const begun = before !== undefined && before.site === hop.site && readAddress(before.url).signOut;
  return !begun && (address.signOut || (hop.method === 'DELETE' && address.signIn));
}

/** Refused: 401, 403, or a redirect to a sign-in page. */
function noteAnswer(site: SiteRecord, hop: HopRecord, moment: Moment): void {
  const { status = 0 } = hop;
  const ok = status >= 200 && status < 300;
  if (!ok && (status < 300 || status >= 404)) return;
  const refused = status === 401 || status === 403 || (status < 400 && !ok && sentToSignIn(hop));
  if (!ok && !refused) return;
  const key = endpointKey(hop).slice(0, 500);
  let endpoint = site.endpoints.get(key);
  if (endpoint === undefined) {
    endpoint = { allowed: [], denied: [] };
    site.endpoints.set(key, endpoint);
  }
  if (refused) {
    endpoint.denied.push(moment.seq);
    endpoint.lastDenied = hop;
    site.denials += 1;
    return;
  }
  endpoint.allowed.push(moment.seq);
  const { lastDenied } = endpoint;
  if (lastDenied === undefined) return;
  for (const { record } of hop.sent) {
    if (record.unlocked !== undefined || lastDenied.sent.some((one) => one.record === record)) continue;
    record.unlocked = { seq: moment.seq, at: moment.at };
    touch(record);
  }
}

function sentToSignIn({ url, location }: HopRecord): boolean {
  if (location === undefined || !URL.canParse(location, url)) return false;
  const from = readAddress(url);
  return !from.signOut && !from.signInPage && readAddress(new URL(location, url).href).signInPage;
}

/** Ordinary answers to requests that carried a cookie: how many of them changed it? */
function countChurn(hop: HopRecord): void {
  for (const { record, known } of hop.sent) {
    record.samples += 1;
    touch(record);
    const line = hop.set.findLast((one) => one.record === record && !one.deletes);
    if (line === undefined) continue;
    record.sets += 1;
    if (!sameIdentity(known, line.known)) record.changes += 1;
  }
}
