/** A cookie and a request to start from: the session of a shop, and its own link. */
import type { DatedCookie } from '../../../src/cookie/match/dated-cookie.ts';
import type { SendingRequest } from '../../../src/cookie/send/sending-request.ts';

export const AT = Date.UTC(2026, 10, 20, 12);
export const HOME = 'https://www.shop.test/account';
export const SIBLING = 'https://api.shop.test/';
export const EVIL = 'https://evil.test/';
export const PLAIN = 'http://www.shop.test/';

/** Host-only, Secure, SameSite absent, set an hour before `AT`. */
export function cookie(change: Partial<DatedCookie> = {}): DatedCookie {
  return {
    name: 'sid',
    value: '1',
    domain: 'www.shop.test',
    hostOnly: true,
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'unspecified',
    createdAt: AT - 3_600_000,
    ...change,
  };
}

/** A link on the page itself. */
export function request(change: Partial<SendingRequest> = {}): SendingRequest {
  return {
    url: HOME,
    method: 'GET',
    initiator: HOME,
    topLevelUrl: HOME,
    kind: 'top-navigation',
    redirects: [],
    at: AT,
    ...change,
  };
}

/** The same from a page in the tab. */
export function from(page: string, change: Partial<SendingRequest> = {}): SendingRequest {
  return request({ initiator: page, topLevelUrl: page, ...change });
}
