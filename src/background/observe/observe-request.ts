/** One `webRequest` event → one draft. Pure: what the browser said, in the words of `observation.ts`. */
import type { Fact, ResourceKind } from '../../observation.ts';
import type { DraftBody, Source } from './draft.ts';
import { authorizationScheme, challengeSchemes, type HeaderLine, headerValue, headerValues } from './header-lines.ts';
import { sentTokens } from './sent-tokens.ts';
import { type RawRequestBody, shapeOfBody } from './shape-of-body.ts';

/** Every field of every `webRequest` event of either browser that we read. */
export interface RequestDetails {
  readonly requestId: string;
  readonly url: string;
  readonly method: string;
  readonly frameId: number;
  readonly tabId: number;
  readonly type: string;
  readonly timeStamp: number;
  /** Chrome: an origin, or `null` for an opaque one. */
  readonly initiator?: string | undefined;
  /** Firefox: URLs. */
  readonly originUrl?: string | undefined;
  readonly documentUrl?: string | undefined;
  readonly cookieStoreId?: string | undefined;
  readonly requestBody?: RawRequestBody | null | undefined;
  readonly requestHeaders?: readonly HeaderLine[] | undefined;
  readonly responseHeaders?: readonly HeaderLine[] | undefined;
  readonly statusCode?: number | undefined;
  readonly redirectUrl?: string | undefined;
  readonly fromCache?: boolean | undefined;
  readonly error?: string | undefined;
}

export type RequestEvent =
  | 'onBeforeRequest'
  | 'onSendHeaders'
  | 'onHeadersReceived'
  | 'onBeforeRedirect'
  | 'onCompleted'
  | 'onErrorOccurred';

const KINDS: ReadonlyMap<string, ResourceKind> = new Map([
  ['main_frame', 'main_frame'],
  ['sub_frame', 'sub_frame'],
  ['xmlhttprequest', 'xmlhttprequest'],
  ['websocket', 'websocket'],
  ['ping', 'ping'],
  // Firefox's name for sendBeacon, which Chrome calls a ping.
  ['beacon', 'ping'],
  ['script', 'script'],
  ['stylesheet', 'stylesheet'],
  ['image', 'image'],
  ['imageset', 'image'],
  ['font', 'font'],
  ['media', 'media'],
]);

function originOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { origin } = new URL(url);
  return origin === 'null' ? undefined : origin;
}

/** Was the request made by the extension itself? */
export function isOwn(details: RequestDetails, ownOrigin: string): boolean {
  const causes = [details.initiator, details.originUrl, details.documentUrl];
  return causes.some((cause) => cause === ownOrigin || cause?.startsWith(`${ownOrigin}/`) === true);
}

/**
 * @param ownOrigin the extension's own origin, whose requests are not the site's
 * @returns null for what is not recorded: other schemes than http(s) and ws(s), the extension's own requests, and OPTIONS, which
 *   browsers send as CORS preflights, without credentials (Fetch §4.8)
 */
export function observeRequest(event: RequestEvent, details: RequestDetails, ownOrigin: string): DraftBody | null {
  if (!/^(?:http|ws)s?:/i.test(details.url) || details.method === 'OPTIONS') return null;
  if (isOwn(details, ownOrigin)) return null;
  const initiator = originOf(details.initiator) ?? originOf(details.originUrl);
  const source: Source = {
    kind: 'request',
    tab: details.tabId,
    exchange: details.requestId,
    mainFrame: details.type === 'main_frame',
    url: details.url,
    ...(details.cookieStoreId === undefined ? {} : { store: details.cookieStoreId }),
    ...(initiator === undefined ? {} : { initiator }),
  };
  return { at: details.timeStamp, source, fact: requestFact(event, details, initiator) };
}

function requestFact(event: RequestEvent, details: RequestDetails, initiator: string | undefined): Fact {
  const { requestId: exchange, url } = details;
  const status = details.statusCode ?? 0;
  switch (event) {
    case 'onBeforeRequest': {
      const body = shapeOfBody(details.requestBody);
      return {
        type: 'request-started',
        exchange,
        url,
        method: details.method,
        kind: KINDS.get(details.type) ?? 'other',
        frame: details.frameId,
        // `route` puts in the right word when it knows whose request it is.
        via: 'tab',
        ...(initiator === undefined ? {} : { initiator }),
        ...(details.documentUrl === undefined ? {} : { documentUrl: details.documentUrl }),
        ...(body === undefined ? {} : { body }),
      };
    }
    case 'onSendHeaders': {
      const cookies = headerValues(details.requestHeaders, 'cookie');
      const authorization = headerValue(details.requestHeaders, 'authorization');
      const tokens = sentTokens(details.requestHeaders);
      return {
        type: 'request-sent',
        exchange,
        url,
        // RFC 9113 §8.2.3: pieces of one Cookie header are joined with "; ".
        ...(cookies.length === 0 ? {} : { cookie: cookies.join('; ') }),
        ...(authorization === undefined ? {} : { authorization: authorizationScheme(authorization) }),
        ...(tokens.length === 0 ? {} : { tokens }),
      };
    }
    case 'onHeadersReceived':
      return { type: 'response-received', exchange, url, status, ...responseFields(details.responseHeaders) };
    case 'onBeforeRedirect':
      return { type: 'redirected', exchange, from: url, to: details.redirectUrl ?? '', status };
    case 'onCompleted':
      return {
        type: 'request-completed',
        exchange,
        url,
        status,
        fromCache: details.fromCache ?? false,
        setCookies: headerValues(details.responseHeaders, 'set-cookie'),
      };
    case 'onErrorOccurred':
      return { type: 'request-failed', exchange, url, error: details.error ?? 'unknown' };
  }
}

/** No date is longer; a longer text was unreadable before it was cut. */
const LONGEST_DATE = 250;

function responseFields(headers: readonly HeaderLine[] | undefined) {
  const location = headerValue(headers, 'location');
  const contentType = headerValue(headers, 'content-type');
  const challenges = challengeSchemes(headerValues(headers, 'www-authenticate'));
  const strictTransportSecurity = headerValue(headers, 'strict-transport-security');
  const cacheControl = headerValue(headers, 'cache-control');
  const clearSiteData = headerValue(headers, 'clear-site-data');
  const setCookies = headerValues(headers, 'set-cookie');
  // Every response has one; it is needed only for the times in Set-Cookie lines.
  const date = setCookies.length === 0 ? undefined : headerValues(headers, 'date')[0]?.slice(0, LONGEST_DATE);
  return {
    setCookies,
    ...(location === undefined ? {} : { location }),
    ...(contentType === undefined ? {} : { contentType }),
    ...(challenges.length === 0 ? {} : { challenges }),
    ...(strictTransportSecurity === undefined ? {} : { strictTransportSecurity }),
    ...(cacheControl === undefined ? {} : { cacheControl }),
    ...(clearSiteData === undefined ? {} : { clearSiteData }),
    ...(date === undefined ? {} : { date }),
  };
}
