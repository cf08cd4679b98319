/** The log, folded into a model. Incremental: adding is constant work, and publishing touches only what changed. */
import { parseCookieKey } from '../cookie/match/cookie-identity.ts';
import { registrableDomain } from '../cookie/match/registrable-domain.ts';
import type { Observation, ObservationOf } from '../observation.ts';
import { applyAdded, applyFound, applyRemoved } from './cookies/apply-store-event.ts';
import { createCookieShelf } from './cookies/cookie-shelf.ts';
import type { CookieState } from './cookies/cookie-state.ts';
import { createUnstoredLines } from './cookies/unstored-lines.ts';
import { countDropped } from './count-dropped.ts';
import { followNetwork } from './follow-network.ts';
import type { Exchange, Gap, Model, Moment } from './model/model.ts';
import { publishSite } from './publish-site.ts';
import { touch } from './records/cookie-record.ts';
import { type ExchangeRecord, publishExchange } from './records/exchange-record.ts';
import { createIdentityCache } from './records/identity-cache.ts';
import { VersionedMap } from './records/versioned-map.ts';
import { createSiteBook } from './site-book.ts';
import { withElsewhere } from './tokens/sent-elsewhere.ts';
import { createCollections } from './traffic/collections.ts';
import { factInOneForm } from './traffic/fact-in-one-form.ts';
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
  let lastSeq = 0;
  let lastAt = 0;
  let storeSpeaks = false;
  let gaps: readonly Gap[] = [];
  let restarts: readonly Moment[] = [];
  let dropped: readonly ObservationOf<'routine-dropped'>[] = [];
  let published: Model | undefined;
  const cookies: CookieState = {
    shelf: createCookieShelf(),
    identities: createIdentityCache(),
    storeId: '0',
    structure: 0,
    browser: header.browser,
    disagreements: [],
  };
  const documents = createShownDocuments();
  const book = createSiteBook(cookies.identities);
  const collections = createCollections();
  const unstored = createUnstoredLines(cookies);
  const exchanges = new VersionedMap<Exchange>();
  const changed = new Set<ExchangeRecord>();
  const network = followNetwork({ cookies, book, unstored, documents, changed: (one) => changed.add(one) });
  cookies.shelf.onOpen((record) => book.addCookie(record));

  const take = (one: Observation): void => {
    const moment = { seq: one.seq, at: one.at };
    switch (one.type) {
      case 'request-started':
      case 'request-sent':
      case 'response-received':
      case 'redirected':
      case 'request-completed':
      case 'request-failed':
        network.apply(factInOneForm(one, header.browser), moment);
        break;
      case 'cookie-found':
        storeSpeaks = true;
        book.touch(applyFound(cookies, one.cookie, moment).site);
        break;
      case 'cookie-changed':
        storeSpeaks = true;
        book.touch(
          (one.removed ? applyRemoved(cookies, one.cookie, one.cause, moment) : applyAdded(cookies, one.cookie, moment))
            .site,
        );
        break;
      case 'watch-started':
        header = {
          browser: one.browser,
          browserVersion: one.browserVersion,
          access: one.access,
          startedAt: header.startedAt || one.at,
        };
        cookies.storeId = one.storeId;
        cookies.browser = one.browser;
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
        for (const { domain } of book.all()) book.touch(domain);
        break;
      case 'marked': {
        const domain = registrableDomain(one.site);
        if (domain === '') break;
        const about = one.exchange === undefined ? {} : { exchange: one.exchange };
        book.site(domain).marks.push({ ...moment, mark: one.mark, ...about });
        book.touch(domain);
        break;
      }
      case 'pinned':
        pin(one.cookie, one.pinned);
        break;
      case 'routine-dropped':
        dropped = [...dropped, one];
        countDropped(book, one);
        break;
      case 'page-noticed':
        book.noticed(one.url, { ...moment, sign: one.sign, frame: one.frame });
        break;
      case 'storage-read':
        book.stored(one);
        break;
      case 'sample-started':
      case 'sample-taken':
      case 'sample-changed':
        collections.take(one);
        break;
      case 'window-opened':
        // Which requests are the tab's own was decided when they were recorded.
        break;
      default:
        one satisfies never;
    }
    for (const hop of unstored.settle(lastAt, storeSpeaks)) book.touch(hop.site);
  };

  const pin = (key: string, pinned: boolean | null): void => {
    const known = parseCookieKey(key);
    const record = cookies.shelf.get(key) ?? (known === undefined ? undefined : cookies.shelf.open(known, true));
    if (record === undefined) return;
    if (pinned === null) delete record.pinned;
    else record.pinned = pinned;
    touch(record);
    book.touch(record.site);
  };

  const publish = (): Model => {
    for (const record of changed) exchanges.set(record.id, publishExchange(record));
    changed.clear();
    for (const site of book.all()) {
      if (!site.dirty && site.published !== undefined) continue;
      site.published = publishSite(site, gaps);
      site.dirty = false;
    }
    const sites = withElsewhere(book.all());
    return {
      ...header,
      lastSeq,
      lastAt,
      gaps,
      restarts,
      dropped,
      exchanges: exchanges.snapshot(),
      disagreements: cookies.disagreements.slice(),
      collections: collections.snapshot(),
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
