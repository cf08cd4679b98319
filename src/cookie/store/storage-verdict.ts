/**
 * What a user agent does with a Set-Cookie line: kept, kept altered, or refused, and by which rule. RFC 6265bis §5.7, the storage model;
 * `__Http-` and `__Host-Http-` by Layered Cookies, Partitioned by CHIPS; where browsers differ by the table of `deviations.ts`.
 */

import { deviates } from '../browsers/deviations.ts';
import type { UserAgent } from '../browsers/user-agent.ts';
import { type CookieScope, cookieScope } from '../match/cookie-scope.ts';
import type { DatedCookie } from '../match/dated-cookie.ts';
import { expirationDateAt } from '../match/expires-at.ts';
import { requestPlace } from '../match/request-place.ts';
import { storedSameSite } from '../match/stored-same-site.ts';
import { decodeName, decodePath, decodeRepairing } from '../parse/decode-octets.ts';
import { headerOctets } from '../parse/header-octets.ts';
import { lifetimeOf } from '../parse/lifetime.ts';
import { type EffectiveAttributes, parseSetCookieString, type SetCookieString } from '../parse/set-cookie-string.ts';
import { type Alteration, alterationsBeyondAttributes, ignoredAttributes } from './alteration.ts';
import { keepsCreationTime, overwrittenCookie } from './overwritten-cookie.ts';
import type { Refusal } from './refusal.ts';
import { refusalByContext } from './refusal-by-context.ts';
import { refusalByDomain } from './refusal-by-domain.ts';
import { refusalByLine } from './refusal-by-line.ts';
import { refusalByStore } from './refusal-by-store.ts';
import { isThirdParty, type StorageRequest } from './storage-request.ts';

export type { StorageRequest } from './storage-request.ts';

interface Judged {
  /** The line taken apart, as the user agent reads it. Its texts are octet strings. */
  readonly parsed: SetCookieString;
}

export interface RefusedVerdict extends Judged, Refusal {
  readonly kind: 'refused';
}

export interface StoredVerdict extends Judged {
  readonly kind: 'kept' | 'altered';
  readonly effect: 'creates' | 'updates' | 'deletes' | 'deletes-nothing';
  /** As this browser's extension API tells it. Of a deletion: the cookie that is named. */
  readonly cookie: DatedCookie;
  /** What of the line was not done as written; empty when `kept`. Made when first asked for. */
  readonly alterations: readonly Alteration[];
  /** The stored cookie whose place it takes, or that it deletes. */
  readonly overwrites?: DatedCookie;
  /** An update that counts as old as what it overwrites. */
  readonly keepsAge: boolean;
}

export type StorageVerdict = RefusedVerdict | StoredVerdict;

/**
 * Answers for any line, in time linear in its length.
 *
 * @param line the header's text in the log's one form: see `headerOctets` for what a character is
 * @param store the cookies now stored, oldest first, as the same API tells them
 */
export function storageVerdict(
  line: string,
  request: StorageRequest,
  store: readonly DatedCookie[],
  userAgent: UserAgent,
): StorageVerdict {
  const parsed = parseSetCookieString(headerOctets(line), userAgent, lengthOfOctets);
  const malformed = refusalByLine(parsed, request);
  if (malformed !== undefined) return refusedVerdict(parsed, malformed);
  const { host } = requestPlace(request.url);
  const scope = cookieScope(parsed.effective.domain, host, userAgent);
  if (scope.kind === 'refused') {
    return refusedVerdict(parsed, refusalByDomain(scope.rule, parsed.effective.domain ?? '', host));
  }
  const cookie = cookieOf(parsed, request, scope, userAgent);
  const stopped =
    refusalByContext(parsed, cookie, request, userAgent) ?? refusalByStore(cookie, request, store, userAgent);
  if (stopped !== undefined) return refusedVerdict(parsed, stopped);
  return storedVerdict(parsed, request, scope, cookie, store, userAgent);
}

function refusedVerdict(parsed: SetCookieString, refusal: Refusal): RefusedVerdict {
  return { kind: 'refused', parsed, ...refusal };
}

function lengthOfOctets(text: string): number {
  return text.length;
}

/** §5.7 steps 4 to 19: every field of the new cookie. */
function cookieOf(
  parsed: SetCookieString,
  request: StorageRequest,
  scope: CookieScope & { readonly kind: 'scope' },
  userAgent: UserAgent,
): Draft {
  const { effective } = parsed;
  const cookie: Draft = {
    name: decodeName(parsed.name, userAgent),
    value: decodeRepairing(parsed.value),
    domain: scope.domain,
    hostOnly: scope.hostOnly,
    // Step 11: the default-path when there is no Path or none that begins with a slash.
    path: effective.path === undefined ? requestPlace(request.url).defaultPath : decodePath(effective.path, userAgent),
    secure: effective.secure,
    httpOnly: effective.httpOnly,
    sameSite: storedSameSite[effective.sameSite],
    createdAt: request.at,
    usedAt: request.at,
  };
  if (effective.priority !== undefined) cookie.priority = effective.priority;
  partition(cookie, effective, request, userAgent);
  return cookie;
}

/** Mutable while the verdict is being made. */
type Draft = { -readonly [field in keyof DatedCookie]: DatedCookie[field] };

/** CHIPS: the top-level site, for cookies that ask for it; where third parties have jars of their own, for all of theirs. */
function partition(
  cookie: Draft,
  { partitioned }: EffectiveAttributes,
  request: StorageRequest,
  userAgent: UserAgent,
): void {
  const wanted = partitioned || (isThirdParty(request) && deviates(userAgent, 'third-party-cookies-partitioned'));
  if (!wanted) return;
  cookie.partition = request.topLevelSite ?? requestPlace(request.url).site;
  if (isThirdParty(request)) cookie.hasCrossSiteAncestor = true;
}

function storedVerdict(
  parsed: SetCookieString,
  request: StorageRequest,
  scope: CookieScope & { readonly kind: 'scope' },
  cookie: Draft,
  store: readonly DatedCookie[],
  userAgent: UserAgent,
): StoredVerdict {
  const lifetime = lifetimeOf(parsed.effective, request.at, userAgent, request.serverDate);
  const overwrites = overwrittenCookie(cookie, store);
  const keepsAge = overwrites !== undefined && keepsCreationTime(cookie, overwrites, userAgent);
  if (lifetime.kind === 'persistent') cookie.expirationDate = expirationDateAt(lifetime.keptUntilMs);
  if (keepsAge && overwrites.createdAt !== undefined) cookie.createdAt = overwrites.createdAt;
  const beyond = alterationsBeyondAttributes(parsed, { request, scope, cookie, lifetime, userAgent });
  return new StoredLine(
    parsed,
    cookie,
    effectOf(lifetime.kind === 'expired', overwrites),
    beyond,
    overwrites,
    keepsAge,
  );
}

/** A class, so that the list of alterations is made only when it is asked for. */
class StoredLine implements StoredVerdict {
  readonly kind: StoredVerdict['kind'];
  readonly effect: StoredVerdict['effect'];
  readonly parsed: SetCookieString;
  readonly cookie: DatedCookie;
  readonly overwrites?: DatedCookie;
  readonly keepsAge: boolean;
  readonly #beyond: readonly Alteration[];
  #alterations: readonly Alteration[] | undefined;

  constructor(
    parsed: SetCookieString,
    cookie: DatedCookie,
    effect: StoredVerdict['effect'],
    beyond: readonly Alteration[],
    overwrites: DatedCookie | undefined,
    keepsAge: boolean,
  ) {
    this.kind = beyond.length === 0 && parsed.everyAttributeCounts ? 'kept' : 'altered';
    this.effect = effect;
    this.parsed = parsed;
    this.cookie = cookie;
    if (overwrites !== undefined) this.overwrites = overwrites;
    this.keepsAge = keepsAge;
    this.#beyond = beyond;
  }

  get alterations(): readonly Alteration[] {
    this.#alterations ??= this.kind === 'kept' ? [] : [...this.#beyond, ...ignoredAttributes(this.parsed)];
    return this.#alterations;
  }
}

function effectOf(expired: boolean, overwrites: DatedCookie | undefined): StoredVerdict['effect'] {
  if (expired) return overwrites === undefined ? 'deletes-nothing' : 'deletes';
  return overwrites === undefined ? 'creates' : 'updates';
}
