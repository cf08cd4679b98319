/** The fold's own, growing record of one site: its requests in order, its answers by address, the user's words about it. */
import { routeOf } from '../../lexicon/routes/route-of.ts';
import type { Moment, Site, StrictTransport, UnstoredLine } from '../model/model.ts';
import type { Attempt } from './attempt.ts';
import type { CookieRecord } from './cookie-record.ts';
import type { HopRecord } from './exchange-record.ts';
import type { Notice } from './notice.ts';
import type { PrivilegeRequest } from './privilege-request.ts';
import type { RecordGroup } from './record-group.ts';
import type { StorageRead } from './storage-read.ts';
import type { TokenRecord } from './token-record.ts';

/** How the server answered one address so far, by the `seq` of the answers. */
export interface Endpoint {
  readonly allowed: number[];
  readonly denied: number[];
  /** 404 and 410. */
  missing?: number[];
  lastDenied?: HopRecord;
}

export interface Mark extends Moment {
  readonly mark: 'signed-in' | 'signed-out' | 'not-a-sign-in';
  readonly exchange?: string;
}

export interface Authorized extends Moment {
  /** Lower case: `bearer`, `basic` … */
  readonly scheme: string;
}

/** Nothing was sent from `from` to `hop`. */
export interface Pause {
  readonly from: Moment;
  readonly hop: HopRecord;
}

/** ms */
export const SHORTEST_PAUSE = 30_000;

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
  /** As of the last time it was published. */
  groups: readonly RecordGroup[];
  readonly hops: HopRecord[];
  readonly attempts: Attempt[];
  /** Requests that only said who somebody is: a step before a sign-in. */
  readonly identifierRequests: HopRecord[];
  /** Requests that carried credentials in an `Authorization` header and were answered with 2xx, from this site's pages or to it. */
  readonly authorized: Authorized[];
  /** Requests of this site's pages for a token that were granted, wherever they went. */
  readonly grants: Moment[];
  /** What a content script saw in the site's documents. */
  readonly notices: Notice[];
  /** Requests that were refused: 401, 403, or sent to a sign-in page. */
  readonly refusals: HopRecord[];
  /** Times without any request that carried a cookie, as far as they are longer than `SHORTEST_PAUSE`. */
  readonly pauses: Pause[];
  lastUse?: Moment;
  /** Answers of 2xx at addresses that refuse strangers, thinned out. */
  readonly admissions: HopRecord[];
  /** Requests that look like a sign-out by their address. */
  readonly signOutRequests: HopRecord[];
  /** Other requests whose answer deleted or renewed the session cookie that they carried. */
  readonly endings: HopRecord[];
  /** Changes of password or role. */
  readonly privileges: PrivilegeRequest[];
  readonly endpoints: Map<string, Endpoint>;
  readonly marks: Mark[];
  readonly urlValues: Map<string, UrlValue>;
  /** By carrier. */
  readonly tokens: Map<string, TokenRecord>;
  /** Readings of pages' storage, by origin. */
  readonly storage: Map<string, StorageRead>;
  /** By the value alone, the first one. */
  readonly urlTexts: Map<string, UrlValue>;
  readonly cleartextOrigins: Set<string>;
  readonly loopbackOrigins: Set<string>;
  /** By kind and host. */
  readonly strictTransport: Map<string, StrictTransport>;
  /** Set-Cookie lines without name and value. */
  readonly formless: UnstoredLine[];
  exchangeCount: number;
  denials: number;
  dirty: boolean;
  published?: Site;
}

export function createSiteRecord(domain: string): SiteRecord {
  return {
    domain,
    hosts: new Set(),
    firstParty: false,
    cookies: [],
    groups: [],
    hops: [],
    attempts: [],
    signOutRequests: [],
    endings: [],
    identifierRequests: [],
    authorized: [],
    grants: [],
    notices: [],
    privileges: [],
    refusals: [],
    pauses: [],
    admissions: [],
    endpoints: new Map(),
    marks: [],
    urlValues: new Map(),
    urlTexts: new Map(),
    tokens: new Map(),
    storage: new Map(),
    cleartextOrigins: new Set(),
    loopbackOrigins: new Set(),
    strictTransport: new Map(),
    formless: [],
    exchangeCount: 0,
    denials: 0,
    dirty: true,
  };
}

/** Method, origin, path and route: what answers alike. */
export function endpointKey(hop: HopRecord): string {
  const end = hop.url.search(/[?#]/);
  return end < 0 ? `${hop.method} ${hop.url}` : `${hop.method} ${hop.url.slice(0, end)}${routeOf(hop.url)}`;
}

/** The site's requests from the first one after `seq`, in order. */
export function* hopsAfter(site: Pick<SiteRecord, 'hops'>, seq: number): Generator<HopRecord> {
  for (let index = indexAfter(site.hops, seq); index < site.hops.length; index++) {
    const hop = site.hops[index];
    if (hop !== undefined) yield hop;
  }
}

/** The first moment of an ascending list after `seq` that fits. */
export function firstAfter<T extends Moment>(
  list: readonly T[],
  seq: number,
  fits?: (one: T) => boolean,
): T | undefined {
  for (let index = indexAfter(list, seq); index < list.length; index++) {
    const one = list[index];
    if (one !== undefined && (fits === undefined || fits(one))) return one;
  }
  return undefined;
}

function indexAfter(list: readonly Moment[], seq: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.seq ?? 0) > seq) high = middle;
    else low = middle + 1;
  }
  return low;
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
