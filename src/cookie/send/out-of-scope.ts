/** What a cookie itself says about where it goes: until when, to which hosts, paths and schemes. RFC 6265bis §5.8.3 step 1. */

import { hostOf } from '../match/canonical-host.ts';
import { cookieDomain } from '../match/cookie-domain.ts';
import type { DatedCookie } from '../match/dated-cookie.ts';
import { domainMatches } from '../match/domain-matches.ts';
import { isExpired } from '../match/expires-at.ts';
import { isPotentiallyTrustworthy } from '../match/is-potentially-trustworthy.ts';
import { pathMatches } from '../match/path-matches.ts';
import { shownPlace } from '../match/shown-place.ts';
import type { Obstacle } from './sending-decision.ts';
import type { SendingRequest } from './sending-request.ts';
import { sendingStandards } from './sending-standards.ts';

type Scope = (cookie: DatedCookie, request: Pick<SendingRequest, 'url' | 'at'>) => Obstacle | undefined;

/** @returns every rule by which the cookie does not go to the address, whoever makes the request; empty when it does */
export function outOfScope(cookie: DatedCookie, request: Pick<SendingRequest, 'url' | 'at'>): readonly Obstacle[] {
  return SCOPES.map((scope) => scope(cookie, request)).filter((found) => found !== undefined);
}

const cookieAddress: Scope = (_, { url }) =>
  /^(https?|wss?):/i.test(url) && hostOf(url) !== ''
    ? undefined
    : {
        rule: 'no-cookie-address',
        text: 'Cookies go to http, https, ws and wss addresses only.',
        reference: sendingStandards.retrieval,
      };

/** §5.7: expired cookies are evicted. */
const expiry: Scope = (cookie, { at }) =>
  isExpired(cookie, at)
    ? { rule: 'expired', text: 'The cookie has expired.', reference: sendingStandards.expiry }
    : undefined;

/** First point: host-only and identical, or not host-only and a domain-match. */
const host: Scope = (cookie, { url }) => {
  const asked = hostOf(url);
  const domain = cookieDomain(cookie);
  if (cookie.hostOnly) {
    if (asked === domain) return undefined;
    const text = `The cookie is host-only: it goes to ${shownPlace(domain)} and to no other host, not even to subdomains.`;
    return { rule: 'host-only', text, reference: sendingStandards.domain };
  }
  if (domainMatches(asked, domain)) return undefined;
  const text = `The cookie goes to ${shownPlace(domain)} and its subdomains; ${shownPlace(asked) || 'this address'} is none of them.`;
  return { rule: 'domain', text, reference: sendingStandards.domain };
};

/** Second point. */
const path: Scope = (cookie, { url }) => {
  const asked = URL.canParse(url) ? new URL(url).pathname : '';
  if (pathMatches(asked, cookie.path)) return undefined;
  const text = `The cookie goes to ${shownPlace(cookie.path)} and what lies below it; ${shownPlace(asked) || 'this address'} is not there.`;
  return { rule: 'path', text, reference: sendingStandards.path };
};

/** Third point. What counts as secure is W3C's "potentially trustworthy", in both browsers: `http://localhost` too. */
const secure: Scope = (cookie, { url }) =>
  !cookie.secure || isPotentiallyTrustworthy(url)
    ? undefined
    : {
        rule: 'secure',
        text: 'The cookie is Secure: it goes over https, and over http to this machine itself only.',
        reference: sendingStandards.secure,
      };

const SCOPES: readonly Scope[] = [cookieAddress, expiry, host, path, secure];
