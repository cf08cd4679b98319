/** Which site every request and cookie belongs to, and what the answers say about the site's addresses. */
import { hostOf } from '../cookie/match/canonical-host.ts';
import { siteOf } from '../cookie/match/registrable-domain.ts';
import { refusal } from '../cookie/store/refusal.ts';
import { type AttemptPlaces, noteAnswered, noteBegun, ownerOf } from './attempt/attempt-book.ts';
import { countChurn } from './cookies/cookie-life.ts';
import { noteNodesSent, noteNodesSet } from './cookies/server-nodes.ts';
import type { Moment } from './model/model.ts';
import type { CookieRecord } from './records/cookie-record.ts';
import { type HopRecord, isTelling } from './records/exchange-record.ts';
import type { IdentityCache } from './records/identity-cache.ts';
import { keepLatest } from './records/keep-latest.ts';
import type { Notice } from './records/notice.ts';
import { createSiteRecord, type SiteRecord } from './records/site-record.ts';
import type { StorageRead } from './records/storage-read.ts';
import { FORMLESS_LINE } from './sentences.ts';
import { noteEnding } from './story/departure/note-ending.ts';
import { isSignOutRequest } from './story/is-sign-out-request.ts';
import { endpointOf, noteAnswer } from './story/note-answer.ts';
import { notePause } from './story/note-pause.ts';
import { noteUrl } from './tokens/identifiers-in-urls.ts';
import { noteStorage } from './tokens/storage-story.ts';
import {
  type DroppedToken,
  noteDroppedToken,
  noteSentTokens,
  noteTokensAnswered,
  noteUrlToken,
} from './tokens/token-book.ts';
import { KEPT_NOTICES } from './traffic/page-notices.ts';
import { saysWhatOpens } from './traffic/says-what-opens.ts';
import { noteStrictTransport, noteUpgrade } from './traffic/strict-transport.ts';
import { transportOf } from './traffic/transport-of.ts';

const KEPT_FORMLESS = 20;
const MOST_ORIGINS = 10_000;

interface Place {
  readonly site: string;
  readonly host: string;
}

export interface SiteBook {
  siteOf(url: string): string;
  site(domain: string): SiteRecord;
  /** The site has to be published anew. `''`: none. */
  touch(domain: string): void;
  all(): Iterable<SiteRecord>;
  addCookie(record: CookieRecord): void;
  addHop(hop: HopRecord): void;
  /** The request went out. */
  sent(hop: HopRecord, moment: Moment): void;
  /** The browser itself led the request elsewhere before it went out. */
  upgraded(hop: HopRecord, to: string, moment: Moment): void;
  /** A Set-Cookie line that names no cookie. */
  formless(hop: HopRecord, line: string, moment: Moment): void;
  answered(hop: HopRecord, moment: Moment): void;
  /** @returns whether it was about a token's header, not about a cookie */
  tokenDropped(sent: DroppedToken & { readonly header?: true }): boolean;
  /** The tab shows a document of this URL. */
  visit(url: string): void;
  /** The storage of a document was looked into. */
  stored(fact: StorageRead): void;
  /** A content script saw something in the document of this URL. */
  noticed(url: string, notice: Notice): void;
}

export function createSiteBook(identities: IdentityCache): SiteBook {
  const sites = new Map<string, SiteRecord>();
  const origins = new Map<string, Place>();
  const firstParties = new Set<string>();
  const tokens = { identities, dropped: [] };

  const placeOf = (url: string): Place => {
    const origin = originOf(url);
    const known = origins.get(origin);
    if (known !== undefined) return known;
    const place = { site: siteOf(url), host: hostOf(url) };
    if (origins.size > MOST_ORIGINS) origins.clear();
    origins.set(origin, place);
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

  /** What was sent or answered went over the network; a request that the browser turned into https at once did not. */
  const noteClear = (hop: HopRecord): void => {
    if (hop.site === '' || transportOf(hop.url) !== 'in-clear') return;
    const owner = site(hop.site);
    owner.cleartextOrigins.add(originOf(hop.url));
    owner.dirty = true;
  };

  const places: AttemptPlaces = {
    site,
    siteOf: (url) => placeOf(url).site,
    isFirstParty: (domain) => firstParties.has(domain),
  };

  return {
    siteOf: (url) => placeOf(url).site,
    site,
    touch(domain) {
      if (domain !== '') site(domain).dirty = true;
    },
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
      if (transport === 'loopback') owner.loopbackOrigins.add(originOf(hop.url));
      if (hop.exchange.kind === 'main_frame' && hop.exchange.via === 'tab') {
        owner.firstParty = true;
        firstParties.add(hop.site);
      }
      noteUrl(owner, hop, (one) => noteUrlToken(owner, hop, one, tokens));
      if (noteBegun(hop, places)) {
        hop.exchange.special = true;
      } else if (isTelling(hop) && isSignOutRequest(hop)) {
        hop.exchange.special = true;
        keepLatest(owner.signOutRequests, hop);
      }
    },
    sent(hop, moment) {
      noteClear(hop);
      noteNodesSent(hop);
      if (hop.tokens === undefined || hop.site === '') return;
      const owner = ownerOf(hop, places);
      noteSentTokens(owner, hop, hop.tokens, tokens, moment);
      // Whoever signs out at another site's service, with the token of this one, signs out here.
      if (owner.domain !== hop.site && isTelling(hop) && isSignOutRequest(hop)) keepLatest(owner.signOutRequests, hop);
    },
    upgraded(hop, to, moment) {
      if (hop.site !== '') noteUpgrade(site(hop.site), hop, to, moment);
    },
    formless(hop, line, moment) {
      if (hop.site === '') return;
      const unstored = { ...moment, line, url: hop.url, reason: refusal('empty', FORMLESS_LINE) };
      keepLatest(site(hop.site).formless, unstored, KEPT_FORMLESS);
    },
    answered(hop, moment) {
      if (hop.site === '') return;
      const owner = site(hop.site);
      owner.dirty = true;
      noteClear(hop);
      noteStrictTransport(owner, hop, moment);
      if (hop.sent.length > 0) notePause(owner, hop);
      noteNodesSet(hop, moment);
      if (noteAnswered(hop, places)) hop.exchange.special = true;
      if (hop.uses !== undefined) noteTokensAnswered(hop, endpointOf(owner, hop), moment);
      if (saysWhatOpens(hop)) noteAnswer(owner, hop, moment);
      if (isTelling(hop) && !hop.exchange.special && !noteEnding(owner, hop)) countChurn(hop);
    },
    tokenDropped(sent) {
      if (sent.header === true) noteDroppedToken(sent, sites.values(), tokens);
      return sent.header === true;
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
    stored(fact) {
      const domain = placeOf(fact.url).site;
      if (domain !== '') noteStorage(site(domain), fact);
    },
    noticed(url, notice) {
      const domain = placeOf(url).site;
      if (domain === '') return;
      const owner = site(domain);
      keepLatest(owner.notices, notice, KEPT_NOTICES);
      owner.dirty = true;
    },
  };
}

function originOf(url: string): string {
  const slash = url.indexOf('/', 8);
  const question = url.indexOf('?', 8);
  const end = slash < 0 ? question : question < 0 ? slash : Math.min(slash, question);
  return (end < 0 ? url : url.slice(0, end)).slice(0, 300);
}
