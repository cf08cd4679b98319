/** The fold's own, growing record of one site: its requests in order, its answers by address, the user's words about it. */
import type { Attempt } from './attempt.ts';
import type { CookieRecord } from './cookie-record.ts';
import type { HopRecord } from './exchange-record.ts';
import type { Moment, Site } from './model.ts';

/** How the server answered one address so far, by the seq of the requests. */
export interface Endpoint {
  readonly allowed: number[];
  readonly denied: number[];
  lastDenied?: HopRecord;
}

export interface Mark extends Moment {
  readonly mark: 'signed-in' | 'signed-out' | 'not-a-sign-in';
  readonly exchange?: string;
}

export interface UrlValue extends Moment {
  readonly url: string;
  readonly parameter: string;
  /** The parameter's name alone gives it away as a session identifier. */
  readonly named: boolean;
}

export interface SiteRecord {
  readonly domain: string;
  readonly hosts: Set<string>;
  firstParty: boolean;
  readonly cookies: CookieRecord[];
  readonly hops: HopRecord[];
  readonly attempts: Attempt[];
  /** Requests that look like a sign-out by their address. */
  readonly departures: HopRecord[];
  readonly endpoints: Map<string, Endpoint>;
  readonly marks: Mark[];
  readonly urlValues: Map<string, UrlValue>;
  readonly cleartextOrigins: Set<string>;
  readonly loopbackOrigins: Set<string>;
  exchangeCount: number;
  denials: number;
  dirty: boolean;
  published?: Site;
}

export function createSiteRecord(domain: string): SiteRecord {
  return {
    ...{ domain, hosts: new Set(), firstParty: false, cookies: [], hops: [], attempts: [], departures: [] },
    ...{ endpoints: new Map(), marks: [], urlValues: new Map(), cleartextOrigins: new Set() },
    ...{ loopbackOrigins: new Set(), exchangeCount: 0, denials: 0, dirty: true },
  };
}

/** Method, origin and path: what answers alike. */
export function endpointKey(hop: HopRecord): string {
  const end = hop.url.search(/[?#]/);
  return `${hop.method} ${end < 0 ? hop.url : hop.url.slice(0, end)}`;
}

/** The site's requests from the first one after `seq`, in order. */
export function* hopsAfter(site: Pick<SiteRecord, 'hops'>, seq: number): Generator<HopRecord> {
  let low = 0;
  let high = site.hops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((site.hops[middle]?.seq ?? 0) > seq) high = middle;
    else low = middle + 1;
  }
  for (let index = low; index < site.hops.length; index++) {
    const hop = site.hops[index];
    if (hop !== undefined) yield hop;
  }
}

/** The last of an ascending list that is below `seq`. */
export function lastBefore(seqs: readonly number[], seq: number): number | undefined {
  let low = 0;
  let high = seqs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seqs[middle] ?? 0) < seq) low = middle + 1;
    else high = middle;
  }
  return seqs[low - 1];
}
