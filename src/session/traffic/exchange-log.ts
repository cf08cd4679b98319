/** Puts network facts into exchanges and their hops. A fact whose request was never told of makes an exchange that is marked incomplete. */
import { serverDateOf } from '../../cookie/parse/server-date-of.ts';
import type { Fact } from '../../observation.ts';
import type { Moment } from '../model/model.ts';
import type { ExchangeRecord, HopRecord } from '../records/exchange-record.ts';

export type NetworkFact = Extract<
  Fact,
  {
    readonly type:
      | 'request-started'
      | 'request-sent'
      | 'response-received'
      | 'redirected'
      | 'request-completed'
      | 'request-failed';
  }
>;

const NONE: HopRecord['sent'] = [];

/** What the rest of the fold is told. */
export interface ExchangeListener {
  opened(exchange: ExchangeRecord): void;
  hop(hop: HopRecord): void;
  sent(hop: HopRecord, cookie: string | undefined, moment: Moment): void;
  /** @param lines Set-Cookie lines that were not counted for this hop before */
  answered(hop: HopRecord, lines: readonly string[], moment: Moment): void;
  /** The browser itself turned the request to another address (HSTS): nothing was sent for this hop. */
  upgraded(hop: HopRecord, to: string, moment: Moment): void;
  changed(exchange: ExchangeRecord): void;
}

export interface ExchangeLog {
  apply(fact: NetworkFact, moment: Moment): void;
  /** The worker died and came back. */
  restart(): void;
}

/**
 * @param siteOf registrable domain of a URL, `''` when it has none
 * @param pageOf the document that a window showed at a moment
 */
export function createExchangeLog(
  listener: ExchangeListener,
  siteOf: (url: string) => string,
  pageOf: (via: ExchangeRecord['via'], at: number) => string,
): ExchangeLog {
  const all = new Map<string, ExchangeRecord>();
  const open = new Set<ExchangeRecord>();

  const openExchange = (
    id: string,
    url: string,
    started: Extract<NetworkFact, { type: 'request-started' }> | undefined,
  ): ExchangeRecord => {
    const exchange: ExchangeRecord = {
      id,
      site: siteOf(url),
      kind: started?.kind ?? 'other',
      via: started?.via ?? 'tab',
      frame: started?.frame ?? 0,
      hops: [],
      sites: new Set(),
      incomplete: started === undefined,
      broken: started === undefined,
      restarted: false,
      special: false,
    };
    if (started?.initiator !== undefined) exchange.initiator = started.initiator;
    if (started?.documentUrl !== undefined) exchange.documentUrl = started.documentUrl;
    if (started?.body !== undefined) exchange.body = started.body;
    all.set(id, exchange);
    open.add(exchange);
    listener.opened(exchange);
    return exchange;
  };

  const addHop = (
    exchange: ExchangeRecord,
    url: string,
    method: string,
    moment: Moment,
    body?: HopRecord['body'],
  ): HopRecord => {
    const hop: HopRecord = {
      exchange,
      index: exchange.hops.length,
      url,
      site: siteOf(url),
      method,
      seq: moment.seq,
      at: moment.at,
      // Looked up each time: the navigation that led to the page may be told of later than its requests.
      get page() {
        return exchange.documentUrl ?? pageOf(exchange.via, moment.at);
      },
      sent: NONE,
      setCookies: [],
      set: [],
    };
    if (body !== undefined) hop.body = body;
    exchange.hops.push(hop);
    exchange.sites.add(hop.site);
    listener.hop(hop);
    return hop;
  };

  /**
   * The hop that a fact belongs to: the first of its URL that lacks such a fact, because after a restart the browser delivers what it kept
   * listener by listener, all beginnings before all answers. Without one, the last of its URL, the last of all, or one made for it.
   */
  const hopFor = (
    exchange: ExchangeRecord,
    url: string,
    moment: Moment,
    lacks: (hop: HopRecord) => boolean,
  ): HopRecord => {
    const { hops } = exchange;
    const mine = hops.find((hop) => hop.url === url && lacks(hop)) ?? hops.findLast((hop) => hop.url === url);
    if (mine !== undefined) return mine;
    const last = hops.at(-1);
    if (last !== undefined && last.status === undefined && bare(last.url) === bare(url)) return last;
    exchange.broken ||= exchange.restarted;
    return addHop(exchange, url, last?.method ?? 'GET', moment);
  };

  /** HTTP authentication sends one request again; Chromium tells only of the second answer. */
  const retry = (before: HopRecord, moment: Moment): HopRecord => {
    const hop = addHop(before.exchange, before.url, before.method, moment);
    hop.sent = before.sent;
    if (before.cookie !== undefined) hop.cookie = before.cookie;
    if (before.sentSeq !== undefined) hop.sentSeq = before.sentSeq;
    return hop;
  };

  const apply = (fact: NetworkFact, moment: Moment): void => {
    if (fact.type === 'request-started') {
      const known = all.get(fact.exchange);
      const exchange = known ?? openExchange(fact.exchange, fact.url, fact);
      const last = exchange.hops.at(-1);
      // Firefox tells of a beginning once more when it upgrades the request or hands it to a service worker: the same hop.
      if (last !== undefined && last.url === fact.url && last.status === undefined) return;
      addHop(exchange, fact.url, fact.method, moment, fact.body);
      listener.changed(exchange);
      return;
    }
    const url = fact.type === 'redirected' ? fact.from : fact.url;
    const exchange = all.get(fact.exchange) ?? openExchange(fact.exchange, url, undefined);
    if (fact.type === 'request-sent') {
      const hop = hopFor(exchange, url, moment, isUnsent);
      if (hop.sentSeq === undefined) {
        if (fact.cookie !== undefined) hop.cookie = fact.cookie;
        if (fact.authorization !== undefined) hop.authorization = fact.authorization;
        if (fact.tokens !== undefined) hop.tokens = fact.tokens;
        hop.sentSeq = moment.seq;
        listener.sent(hop, fact.cookie, moment);
      }
    } else if (fact.type === 'response-received') {
      const last = hopFor(exchange, url, moment, isUnanswered);
      answer(last.status === undefined ? last : retry(last, moment), fact, moment);
    } else if (fact.type === 'redirected') {
      const hop = hopFor(exchange, url, moment, (one) => one.location === undefined);
      // The browser's own redirects (HSTS, status 307) have no answer.
      if (hop.responseSeq === undefined && hop.sentSeq === undefined) listener.upgraded(hop, fact.to, moment);
      hop.status ??= fact.status;
      hop.location ??= fact.to;
    } else {
      finish(exchange, fact, moment);
    }
    exchange.incomplete = exchange.broken || (exchange.restarted && misses(exchange));
    listener.changed(exchange);
  };

  const answer = (hop: HopRecord, fact: Extract<NetworkFact, { type: 'response-received' }>, moment: Moment): void => {
    const { location, contentType, challenges, clearSiteData, strictTransportSecurity, cacheControl } = fact;
    hop.status = fact.status;
    hop.responseSeq = moment.seq;
    hop.respondedAt = moment.at;
    if (location !== undefined) hop.location = location;
    if (contentType !== undefined) hop.contentType = contentType;
    if (challenges !== undefined) hop.challenges = challenges;
    if (clearSiteData !== undefined) hop.clearSiteData = clearSiteData;
    if (strictTransportSecurity !== undefined) hop.strictTransportSecurity = strictTransportSecurity;
    if (cacheControl !== undefined) hop.cacheControl = cacheControl;
    const serverDate = serverDateOf(fact.date);
    if (serverDate !== undefined) hop.serverDate = serverDate;
    hop.setCookies.push(...fact.setCookies.slice(0, 5_000));
    listener.answered(hop, fact.setCookies.slice(0, 5_000), moment);
  };

  const finish = (
    exchange: ExchangeRecord,
    fact: Extract<NetworkFact, { type: 'request-completed' | 'request-failed' }>,
    moment: Moment,
  ): void => {
    open.delete(exchange);
    if (fact.type === 'request-failed') {
      exchange.ended = { ...moment, how: 'failed', error: fact.error };
      return;
    }
    exchange.ended = { ...moment, how: 'completed', status: fact.status };
    if (fact.fromCache) exchange.fromCache = true;
    let hop = hopFor(exchange, fact.url, moment, isUnanswered);
    if (hop.status !== undefined && hop.status !== fact.status) hop = retry(hop, moment);
    const fresh = notCounted(fact.setCookies.slice(0, 5_000), hop.setCookies);
    const first = hop.responseSeq === undefined;
    if (first) {
      hop.status = fact.status;
      hop.responseSeq = moment.seq;
      hop.respondedAt = moment.at;
    }
    hop.setCookies.push(...fresh);
    if (first || fresh.length > 0) listener.answered(hop, fresh, moment);
  };

  return {
    apply,
    restart() {
      for (const exchange of open) exchange.restarted = true;
    },
  };
}

const bare = (url: string): string => url.replace(/#.*$/s, '');

const isUnsent = ({ sentSeq }: HopRecord): boolean => sentSeq === undefined;
const isUnanswered = ({ status }: HopRecord): boolean => status === undefined;

/** A fact that must have happened is missing: an answer to a request that was not seen going out, or no answer at all. */
function misses({ hops, ended }: ExchangeRecord): boolean {
  return hops.some((hop, index) => {
    const over = index < hops.length - 1 || ended?.how === 'completed';
    return (hop.responseSeq !== undefined && hop.sentSeq === undefined) || (over && hop.status === undefined);
  });
}

/** The lines that are not among those counted already. A line that stands in an answer twice counts twice. */
function notCounted(lines: readonly string[], counted: readonly string[]): readonly string[] {
  if (lines.length === 0) return lines;
  const left = new Map<string, number>();
  for (const line of counted) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
