/** Notes the tokens of each request, and what the answers say about them. */
import type { SentToken } from '../../observation.ts';
import type { Moment, TokenCarrier } from '../model/model.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { IdentityCache } from '../records/identity-cache.ts';
import type { Endpoint, SiteRecord } from '../records/site-record.ts';
import { carrierKey, createTokenRecord, send, type TokenRecord } from '../records/token-record.ts';
import { transportOf } from '../traffic/transport-of.ts';
import { carries, opensAlone } from './opens-alone.ts';

/** A site can name any number of parameters; headers come from a closed list. */
const KEPT_CARRIERS = 40;
const KEPT_RAISED = 50;

/** A token's header in requests to a host that were summed up: the summary may come before the first request that was kept. */
export interface DroppedToken {
  readonly host: string;
  /** Of the header, lower case. */
  readonly name: string;
  readonly count: number;
}

export interface TokenState {
  readonly identities: IdentityCache;
  readonly dropped: DroppedToken[];
}

/**
 * The tokens of a request's headers went out.
 * @param owner the site whose page sent them. A session belongs to what the tester looks at: a page of app.example that calls
 *   api.example.net carries the session of the application, and nobody signs in at the other site.
 */
export function noteSentTokens(
  owner: SiteRecord,
  hop: HopRecord,
  tokens: readonly SentToken[],
  state: TokenState,
  moment: Moment,
): void {
  for (const token of tokens) {
    const carrier: TokenCarrier =
      token.header === 'authorization'
        ? { how: 'authorization', ...(token.scheme === undefined ? {} : { scheme: token.scheme }) }
        : { how: 'header', name: token.header };
    note(owner, hop, carrier, token, state, moment);
  }
}

/**
 * A parameter of the request's address was found to be an identifier. Always of the site that it was sent to: other sites' addresses
 * are full of session parameters of their own (measurement, payment), which are no sessions of the page's site.
 */
export function noteUrlToken(
  owner: SiteRecord,
  hop: HopRecord,
  { parameter, value, place }: { readonly parameter: string; readonly value: string; readonly place: 'path' | 'query' },
  state: TokenState,
): void {
  note(owner, hop, { how: 'url', parameter, place }, { value }, state, { seq: hop.seq, at: hop.at });
}

function note(
  owner: SiteRecord,
  hop: HopRecord,
  carrier: TokenCarrier,
  { value, cutFrom }: Pick<SentToken, 'value' | 'cutFrom'>,
  state: TokenState,
  moment: Moment,
): void {
  const record = recordFor(owner, carrier);
  if (record === undefined) return;
  const host = hostIn(hop.url);
  if (!record.hosts.has(host)) {
    record.hosts.add(host);
    for (const one of state.dropped) addDropped(record, host, one);
  }
  const span = send(record, {
    value,
    moment,
    inClear: transportOf(hop.url) === 'in-clear',
    ...(cutFrom === undefined ? {} : { cutFrom }),
    read: () => state.identities.read(identityName(carrier), value),
  });
  const use = { seq: moment.seq, value, hop, record, span };
  record.uses.push(use);
  hop.uses = hop.uses === undefined ? [use] : [...hop.uses, use];
  hop.exchange.sites.add(owner.domain);
  owner.dirty = true;
}

/** Requests with a token's header were summed up. */
export function noteDroppedToken(one: DroppedToken, sites: Iterable<SiteRecord>, state: TokenState): void {
  state.dropped.push(one);
  for (const site of sites) {
    for (const record of site.tokens.values()) {
      const host = withoutPort(one.host);
      if (!record.hosts.has(host)) continue;
      addDropped(record, host, one);
      site.dirty = true;
    }
  }
}

/** Of two schemes of one header it is not known which one was sent: both are told. */
function addDropped(record: TokenRecord, host: string, one: DroppedToken): void {
  const { carrier } = record;
  const header = carrier.how === 'header' ? carrier.name : carrier.how;
  if (withoutPort(one.host) !== host || one.name !== header) return;
  record.dropped += one.count;
  record.version += 1;
}

function recordFor(owner: SiteRecord, carrier: TokenCarrier): TokenRecord | undefined {
  const key = carrierKey(carrier);
  const known = owner.tokens.get(key);
  if (known !== undefined || owner.tokens.size >= KEPT_CARRIERS) return known;
  const created = createTokenRecord(owner.domain, carrier);
  owner.tokens.set(key, created);
  return created;
}

/** Some forms are known by the name beside them: `JSESSIONID` has a route after its dot. */
function identityName(carrier: TokenCarrier): string {
  if (carrier.how === 'url') return carrier.parameter.toUpperCase();
  return carrier.how === 'header' ? carrier.name : 'authorization';
}

/** The request was answered. @param endpoint what was known of its address before this answer */
export function noteTokensAnswered(hop: HopRecord, endpoint: Endpoint | undefined, moment: Moment): void {
  const { status = 0, uses = [] } = hop;
  for (const use of uses) {
    const { record, span } = use;
    record.version += 1;
    if (status === 401) span.refused = moment;
    if (status < 200 || status >= 300) continue;
    span.accepted = moment;
    const denied = endpoint?.lastDenied;
    if (denied === undefined || !opensAlone(hop, denied, span)) continue;
    if (carries(denied, span)) {
      // Once it is open, further answers there tell nothing new.
      if (record.raised.at(-1)?.span !== span || denied.seq > (record.raised.at(-1)?.seq ?? 0)) {
        record.raised.push({ ...moment, span });
        if (record.raised.length > KEPT_RAISED) record.raised.shift();
      }
    } else {
      use.opened = true;
      record.unlocked ??= moment;
    }
  }
}

/** Without the port, as a site's hosts are told. */
function hostIn(url: string): string {
  const from = url.indexOf('//') + 2;
  const length = url.slice(from, from + 600).search(/[/?#]|$/);
  return withoutPort(
    url
      .slice(from, from + length)
      .replace(/^[^@]*@/, '')
      .slice(0, 300),
  );
}

const withoutPort = (host: string): string => host.replace(/:\d*$/, '');
