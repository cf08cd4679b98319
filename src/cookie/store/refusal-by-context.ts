/** RFC 6265bis §5.7: the steps that end with "abort these steps and ignore the cookie entirely". */

import { deviates } from '../browsers/deviations.ts';
import type { UserAgent } from '../browsers/user-agent.ts';
import { isIpAddress } from '../match/domain-matches.ts';
import type { JarCookie } from '../match/jar-cookie.ts';
import { requestPlace } from '../match/request-place.ts';
import { namePrefix, type PrefixedAttributes, unmetDemands } from '../parse/name-prefix.ts';
import type { SetCookieString } from '../parse/set-cookie-string.ts';
import { isRefusedByFullSite, SITE_LIMIT } from './evicted-cookies.ts';
import { overlaidSecureCookie } from './overlaid-secure-cookie.ts';
import { overwrittenCookie } from './overwritten-cookie.ts';
import { type Refusal, type RefusalRule, refusal } from './refusal.ts';
import { isCrossSite, isThirdParty, type StorageRequest } from './storage-request.ts';

const CONTROL = /[\x00-\x08\x0A-\x1F\x7F]/;

/** Steps 1 to 5: what the line itself decides. */
export function refusalByForm(parsed: SetCookieString, { url, via }: StorageRequest): Refusal | undefined {
  if (requestPlace(url).host === '') {
    return refusal('scheme', 'Only responses and pages of http and https set cookies.');
  }
  // A script's text goes straight to the parser: nothing on the way ends it at a carriage return.
  if (via === 'script' && CONTROL.test(parsed.raw)) {
    return refusal('control-character', 'The text holds a control character.');
  }
  return parsed.rejected === undefined ? undefined : refusal(parsed.rejected.rule, parsed.rejected.text);
}

/** Steps 8 to 10. */
export function refusalByDomain(
  rule: Extract<RefusalRule, 'domain-not-ascii' | 'public-suffix' | 'domain-mismatch'>,
  asked: string,
  host: string,
): Refusal {
  const shown = asked.length > 80 ? `${asked.slice(0, 80)}…` : asked;
  const texts = {
    'domain-not-ascii': 'The Domain holds characters that are not ASCII.',
    'public-suffix': `Domain=${shown} is a public suffix: a cookie for it would reach sites of other owners.`,
    'domain-mismatch': `${host} may not set a cookie for Domain=${shown}: it is neither that host nor below it.`,
  };
  return refusal(rule, texts[rule]);
}

/** Steps 11 to 22, apart from what the store decides. */
export function refusalByContext(
  parsed: SetCookieString,
  cookie: JarCookie,
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
function refusalBySameSite(cookie: JarCookie, request: StorageRequest, userAgent: UserAgent): Refusal | undefined {
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
  cookie: JarCookie,
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
  cookie: JarCookie,
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
function refusalByPartition(parsed: SetCookieString, cookie: JarCookie, request: StorageRequest): Refusal | undefined {
  if (parsed.effective.partitioned && !cookie.secure) {
    return refusal('partitioned-without-secure', 'Partitioned needs Secure.');
  }
  if (request.blocksThirdPartyCookies === true && isThirdParty(request) && cookie.partition === undefined) {
    return refusal('third-party-blocked', 'The browser is set to block third-party cookies that are not partitioned.');
  }
  return undefined;
}

/** Steps 16 and 23, and a store without room. */
export function refusalByStore(
  cookie: JarCookie,
  request: StorageRequest,
  store: readonly JarCookie[],
  userAgent: UserAgent,
): Refusal | undefined {
  if (!requestPlace(request.url).trustworthy && overlaidSecureCookie(cookie, store, userAgent) !== undefined) {
    return refusal('leave-secure-alone', 'A Secure cookie of this name is stored, and plain http may not overlay it.');
  }
  const old = overwrittenCookie(cookie, store);
  if (old?.httpOnly === true && request.via === 'script') {
    return refusal('overwrites-httponly', 'A script cannot replace an HttpOnly cookie.');
  }
  if (old === undefined && isRefusedByFullSite(cookie, store, request.at, userAgent)) {
    return refusal(
      'site-is-full',
      `The site has ${SITE_LIMIT.most} cookies, all Secure: there is no room for one without.`,
    );
  }
  return undefined;
}
