/** RFC 6265bis §5.7 steps 11 to 22, apart from what the store decides: how and where a cookie is set. */

import { deviates } from '../browsers/deviations.ts';
import type { UserAgent } from '../browsers/user-agent.ts';
import type { DatedCookie } from '../match/dated-cookie.ts';
import { isIpAddress } from '../match/domain-matches.ts';
import { requestPlace } from '../match/request-place.ts';
import { namePrefix, type PrefixedAttributes, unmetDemands } from '../parse/name-prefix.ts';
import type { SetCookieString } from '../parse/set-cookie-string.ts';
import { type Refusal, type RefusalRule, refusal } from './refusal.ts';
import { isCrossSite, isThirdParty, type StorageRequest } from './storage-request.ts';

export function refusalByContext(
  parsed: SetCookieString,
  cookie: DatedCookie,
  request: StorageRequest,
  userAgent: UserAgent,
): Refusal | undefined {
  if (cookie.path.includes('\t') && deviates(userAgent, 'no-tab-in-path')) {
    return refusal('tab-in-path', 'The Path holds a TAB.');
  }
  // Step 13.
  if (cookie.secure && !requestPlace(request.url).trustworthy) {
    return refusal('secure-over-http', 'Secure cookies cannot be set over plain http.');
  }
  // Step 15.
  if (cookie.httpOnly && request.via === 'script') {
    return refusal('httponly-by-script', 'A script cannot set an HttpOnly cookie.');
  }
  return (
    refusalBySameSite(cookie, request, userAgent) ??
    refusalByPrefix(parsed, cookie, request, userAgent) ??
    refusalByPartition(parsed, cookie, request)
  );
}

/** Steps 17 to 19. */
function refusalBySameSite(cookie: DatedCookie, request: StorageRequest, userAgent: UserAgent): Refusal | undefined {
  if (cookie.sameSite === 'no_restriction') {
    if (cookie.secure) return undefined;
    return refusal('samesite-none-without-secure', 'SameSite=None needs Secure.');
  }
  if (!isCrossSite(request)) return undefined;
  if (cookie.sameSite === 'unspecified' && deviates(userAgent, 'default-samesite-crosses-sites')) return undefined;
  const which = { unspecified: 'no SameSite, which counts as Lax,', lax: 'SameSite=Lax', strict: 'SameSite=Strict' };
  return refusal(
    'samesite-cross-site',
    `The request was cross-site, and a cookie with ${which[cookie.sameSite]} cannot be set by such.`,
  );
}

/** Steps 20 to 22, and Layered Cookies. */
function refusalByPrefix(
  parsed: SetCookieString,
  cookie: DatedCookie,
  request: StorageRequest,
  userAgent: UserAgent,
): Refusal | undefined {
  const hidden = parsed.name === '' ? namePrefix(parsed.value) : undefined;
  if (hidden !== undefined) {
    return refusal(
      'prefix-in-nameless-value',
      `The cookie has no name, and a server would take it for a ${hidden} cookie.`,
    );
  }
  const unmet = unmetDemands(parsed.name, prefixedAttributes(parsed, cookie, request, userAgent));
  const prefix = namePrefix(parsed.name);
  if (unmet.length > 0) return refusal(ruleOf(prefix), `A ${prefix} cookie needs ${unmet.join(', ')}.`);
  // Of the four prefixes two also say that no script wrote the cookie; HttpOnly has been refused to scripts above.
  return undefined;
}

function ruleOf(prefix: string | undefined): RefusalRule {
  return prefix === '__Http-' || prefix === '__Host-Http-' ? 'http-prefix' : 'prefix';
}

/** What a prefix is held against: the attributes as written, or the cookie that they come to. */
function prefixedAttributes(
  parsed: SetCookieString,
  cookie: DatedCookie,
  request: StorageRequest,
  userAgent: UserAgent,
): PrefixedAttributes {
  const { secure, httpOnly } = cookie;
  if (deviates(userAgent, 'host-prefix-looks-at-result')) return cookie;
  const { domain, path } = parsed.effective;
  const { host } = requestPlace(request.url);
  const repeatsAddress =
    deviates(userAgent, 'host-prefix-allows-address') && isIpAddress(host) && parsed.asked.domain === host;
  return { secure, httpOnly, hostOnly: domain === undefined || repeatsAddress, path };
}

/** CHIPS, and the user's settings. */
function refusalByPartition(
  parsed: SetCookieString,
  cookie: DatedCookie,
  request: StorageRequest,
): Refusal | undefined {
  if (parsed.effective.partitioned && !cookie.secure) {
    return refusal('partitioned-without-secure', 'Partitioned needs Secure.');
  }
  if (request.blocksThirdPartyCookies === true && isThirdParty(request) && cookie.partition === undefined) {
    return refusal('third-party-blocked', 'The browser is set to block third-party cookies that are not partitioned.');
  }
  return undefined;
}
