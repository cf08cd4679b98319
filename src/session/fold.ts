/** The log, folded into a model. Incremental: adding is constant work, and publishing touches only what changed. */
import { parseCookieKey } from '../cookie/match/cookie-identity.ts';
import { domainMatches } from '../cookie/match/domain-matches.ts';
import { registrableDomain } from '../cookie/match/registrable-domain.ts';
import type { Observation, ObservationOf } from '../observation.ts';
import { applySetCookie } from './cookies/apply-set-cookie.ts';
import { applyAdded, applyFound, applyRemoved } from './cookies/apply-store-event.ts';
import { createCookieShelf } from './cookies/cookie-shelf.ts';
import type { CookieState } from './cookies/cookie-state.ts';
import { noteCrossSiteSend } from './cookies/note-cross-site-send.ts';
import { createSentCookies } from './cookies/sent-cookies.ts';
import { createUnstoredLines } from './cookies/unstored-lines.ts';
import type { Exchange, Gap, Model, Moment } from './model/model.ts';
import { publishSite } from './publish-site.ts';
import { type CookieRecord, touch } from './records/cookie-record.ts';
import { type ExchangeRecord, type HopRecord, publishExchange } from './records/exchange-record.ts';
import { createIdentityCache } from './records/identity-cache.ts';
import { VersionedMap } from './records/versioned-map.ts';
import { createSiteBook } from './site-book.ts';
import { withElsewhere } from './tokens/sent-elsewhere.ts';
import { createCollections } from './traffic/collections.ts';
import { createExchangeLog } from './traffic/exchange-log.ts';
import { gapText } from './traffic/gap-text.ts';
import { createShownDocuments } from './traffic/shown-documents.ts';

export interface Fold {
  /** Appends observations in the order of `seq`; one whose `seq` was passed already is ignored, holes are allowed. */
  add(observations: readonly Observation[]): void;
  /** The model of everything added so far; cheap when little changed. Earlier returned models stay valid and unchanged. */
  model(): Model;
}

export function foldLog(observations: readonly Observation[]): Model {
  const fold = createFold();
  fold.add(observations);
  return fold.model();
}

type Header = Pick<Model, 'browser' | 'browserVersion' | 'access' | 'startedAt'>;

export function createFold(): Fold {
  let header: Header = { browser: 'chromium', browserVersion: '', access: 'granted', startedAt: 0 };
  let [lastSeq, lastAt, storeSpeaks] = [0, 0, false];
  let gaps: readonly Gap[] = [];
  let restarts: readonly Moment[] = [];
  let dropped: readonly ObservationOf<'routine-dropped'>[] = [];
  let published: Model | undefined;
  const documents = createShownDocuments();
  const room: CookieState = {
    ...{ shelf: createCookieShelf(), identities: createIdentityCache(), storeId: '0', structure: 0 },
    ...{ browser: header.browser, disagreements: [] },
  };
  const [book, collections] = [createSiteBook(room.identities), createCollections()];
  const sentCookies = createSentCookies(room);
  const unstored = createUnstoredLines(room);
  const exchanges = new VersionedMap<Exchange>();
  const changedExchanges = new Set<ExchangeRecord>();
  room.shelf.onOpen((record) => book.addCookie(record));

  const dirty = (record: CookieRecord): void => {
    if (record.site !== '') book.site(record.site).dirty = true;
  };
  const everySite = (): void => {
    for (const site of book.all()) site.dirty = true;
  };

  const network = createExchangeLog(
    {
      opened: () => undefined,
      hop: (hop) => book.addHop(hop),
      sent(hop, cookie, moment) {
        if (cookie !== undefined) hop.sent = sentCookies.apply(cookie, hop.url, moment);
        for (const { record } of hop.sent) dirty(record);
        noteCrossSiteSend(hop, moment, book.siteOf);
        book.sent(hop, moment);
        unstored.sent(hop);
      },
      answered(hop, lines, moment) {
        for (const line of lines) takeLine(hop, line, moment);
        book.answered(hop, moment);
        if (hop.exchange.kind === 'main_frame' && (hop.status ?? 0) < 300)
          documents.show(hop.exchange.via, hop.url, moment.at);
      },
      upgraded: (hop, to, moment) => book.upgraded(hop, to, moment),
      changed(exchange) {
        changedExchanges.add(exchange);
        for (const site of exchange.sites) if (site !== '') book.site(site).dirty = true;
      },
    },
    book.siteOf,
    documents.shown,
  );

  const takeLine = (hop: HopRecord, line: string, moment: Moment): void => {
    const applied = applySetCookie(room, hop, line, moment);
    if (applied === undefined) {
      book.formless(hop, line, moment);
      return;
    }
    hop.set.push(applied.set);
    dirty(applied.set.record);
    if (applied.expectsEvent) unstored.wait(applied, hop);
  };

  const take = (one: Observation): void => {
    const moment = { seq: one.seq, at: one.at };
    switch (one.type) {
      case 'request-started':
      case 'request-sent':
      case 'response-received':
      case 'redirected':
      case 'request-completed':
      case 'request-failed':
        network.apply(one, moment);
        break;
      case 'cookie-found':
        storeSpeaks = true;
        dirty(applyFound(room, one.cookie, moment));
        break;
      case 'cookie-changed':
        storeSpeaks = true;
        dirty(one.removed ? applyRemoved(room, one.cookie, one.cause, moment) : applyAdded(room, one.cookie, moment));
        break;
      case 'watch-started':
        header = {
          ...{ browser: one.browser, browserVersion: one.browserVersion, access: one.access },
          startedAt: header.startedAt || one.at,
        };
        room.storeId = one.storeId;
        room.browser = one.browser;
        documents.show('tab', one.url, one.at);
        book.visit(one.url);
        break;
      case 'navigated':
        documents.show('tab', one.url, one.at);
        book.visit(one.url);
        break;
      case 'access-changed':
        header = { ...header, access: one.access };
        break;
      case 'worker-restarted':
        restarts = [...restarts, moment];
        network.restart();
        unstored.interrupt();
        break;
      case 'gap':
        gaps = [...gaps, { ...moment, from: one.from, to: one.to, reason: one.reason, text: gapText(one) }];
        unstored.interrupt();
        everySite();
        break;
      case 'marked': {
        const domain = registrableDomain(one.site);
        if (domain === '') break;
        const site = book.site(domain);
        const about = one.exchange === undefined ? {} : { exchange: one.exchange };
        site.marks.push({ ...moment, mark: one.mark, ...about });
        site.dirty = true;
        break;
      }
      case 'pinned':
        pin(one.cookie, one.pinned);
        break;
      case 'routine-dropped':
        dropped = [...dropped, one];
        for (const sent of one.sent) if (!book.tokenDropped(sent)) countDropped(sent, one.lastAt, one.seq);
        break;
      case 'page-noticed': {
        const { sign, frame, url } = one;
        book.noticed(url, { ...moment, sign, frame });
        break;
      }
      case 'storage-read':
        book.stored(one);
        break;
      case 'sample-started':
      case 'sample-taken':
      case 'sample-changed':
        collections.take(one);
        break;
      case 'window-opened':
        break;
    }
    for (const hop of unstored.settle(lastAt, storeSpeaks)) if (hop.site !== '') book.site(hop.site).dirty = true;
  };

  const pin = (key: string, pinned: boolean | null): void => {
    const known = parseCookieKey(key);
    const record = room.shelf.get(key) ?? (known === undefined ? undefined : room.shelf.open(known, true));
    if (record === undefined) return;
    if (pinned === null) delete record.pinned;
    else record.pinned = pinned;
    touch(record);
    dirty(record);
  };

  const countDropped = (
    { host, name, count }: { host: string; name: string; count: number },
    at: number,
    seq: number,
  ): void => {
    const site = registrableDomain(host);
    if (site === '') return;
    const record = book
      .site(site)
      .cookies.findLast(
        (one) => one.name === name && (one.hostOnly ? one.domain === host : domainMatches(host, one.domain)),
      );
    const span = record?.spans.at(-1);
    if (record === undefined || span === undefined) return;
    span.sentCount += count;
    span.firstSent ??= { seq, at };
    if (span.lastSent === undefined || span.lastSent.at < at) span.lastSent = { seq, at };
    touch(record, span);
    dirty(record);
  };

  const publish = (): Model => {
    for (const record of changedExchanges) exchanges.set(record.id, publishExchange(record));
    changedExchanges.clear();
    for (const site of book.all()) {
      if (!site.dirty && site.published !== undefined) continue;
      site.published = publishSite(site, gaps);
      site.dirty = false;
    }
    const sites = withElsewhere(book.all());
    return {
      ...header,
      ...{ lastSeq, lastAt, gaps, restarts, dropped, exchanges: exchanges.snapshot() },
      ...{ disagreements: room.disagreements.slice(), collections: collections.snapshot() },
      sites: [...sites.filter((one) => one.firstParty), ...sites.filter((one) => !one.firstParty)],
    };
  };

  return {
    add(observations) {
      for (const one of observations) {
        if (!(one.seq > lastSeq)) continue;
        lastSeq = one.seq;
        lastAt = Math.max(lastAt, one.at);
        if (header.startedAt === 0) header = { ...header, startedAt: one.at };
        take(one);
        published = undefined;
      }
    },
    model() {
      published ??= publish();
      return published;
    },
  };
}
