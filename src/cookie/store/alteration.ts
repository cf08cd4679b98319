/** What a user agent does differently from what a line says, of a cookie that it stores all the same. */

import { deviates } from '../browsers/deviations.ts';
import type { UserAgent } from '../browsers/user-agent.ts';
import type { CookieScope } from '../match/cookie-scope.ts';
import type { DatedCookie } from '../match/dated-cookie.ts';
import { askedSeconds, type Lifetime } from '../parse/lifetime.ts';
import type { CookieAttribute } from '../parse/list-attributes.ts';
import type { SetCookieString } from '../parse/set-cookie-string.ts';
import { unfoldedLine } from '../parse/unfolded-line.ts';
import type { StorageRequest } from './storage-request.ts';

export type Alteration =
  /** Seconds asked for; kept for 400 days. */
  | { readonly kind: 'lifetime-capped'; readonly asked: number }
  | {
      readonly kind: 'attribute-ignored';
      readonly name: string;
      readonly value: string;
      readonly why: NonNullable<CookieAttribute['ignored']>;
    }
  /** A SameSite whose value is no keyword: as if it were absent. */
  | { readonly kind: 'samesite-unknown'; readonly value: string }
  /** A Domain that gave a host-only cookie. */
  | { readonly kind: 'host-only'; readonly because: 'public-suffix' | 'single-host' }
  /** A Domain in characters that the browser converts, as in an address: umlauts, full-width letters and dots, soft hyphens. */
  | { readonly kind: 'domain-converted'; readonly asked: string; readonly domain: string }
  /** A Path that does not begin with a slash. */
  | { readonly kind: 'default-path'; readonly asked: string; readonly path: string }
  | { readonly kind: 'short-year'; readonly year: number }
  /** Expires was moved by the difference between the server's clock and the browser's, in seconds. */
  | { readonly kind: 'clock-corrected'; readonly by: number }
  /** What stood after a carriage return. */
  | { readonly kind: 'cut-at-carriage-return'; readonly lost: string }
  /** A line without "=". */
  | { readonly kind: 'text-taken-as'; readonly part: 'name' | 'value' }
  /** Octets that are not UTF-8 are shown, and in Firefox kept, as U+FFFD. */
  | { readonly kind: 'octets-replaced'; readonly part: 'name' | 'value' };

export interface Circumstances {
  readonly request: StorageRequest;
  readonly scope: CookieScope & { readonly kind: 'scope' };
  readonly cookie: DatedCookie;
  readonly lifetime: Lifetime;
  readonly userAgent: UserAgent;
}

/** All but the ignored attributes, which only the list of all attributes tells. */
export function alterationsBeyondAttributes(parsed: SetCookieString, around: Circumstances): readonly Alteration[] {
  const { cookie, scope, userAgent } = around;
  const found: Alteration[] = [...lifetimeAlterations(parsed, around)];
  if (scope.converted !== undefined) {
    found.push({ kind: 'domain-converted', asked: scope.converted, domain: cookie.domain });
  }
  if (scope.because !== undefined) found.push({ kind: 'host-only', because: scope.because });
  // A Path or SameSite that counts, but whose value is not used.
  if (parsed.effective.path === undefined) {
    const asked = parsed.asked.path;
    if (asked !== undefined) found.push({ kind: 'default-path', asked, path: cookie.path });
  }
  if (parsed.effective.sameSite === 'default') {
    const value = parsed.asked.sameSite;
    if (value !== undefined) found.push({ kind: 'samesite-unknown', value });
  }
  if (deviates(userAgent, 'carriage-return-ends-line')) {
    const { lost } = unfoldedLine(parsed.raw);
    if (lost !== undefined) found.push({ kind: 'cut-at-carriage-return', lost });
  }
  const semicolon = parsed.raw.indexOf(';');
  if (!(semicolon < 0 ? parsed.raw : parsed.raw.slice(0, semicolon)).includes('=')) {
    found.push({ kind: 'text-taken-as', part: parsed.name === '' ? 'value' : 'name' });
  }
  for (const part of ['name', 'value'] as const) {
    if (cookie[part].includes('\uFFFD') && !parsed[part].includes('\xEF\xBF\xBD'))
      found.push({ kind: 'octets-replaced', part });
  }
  return found;
}

function lifetimeAlterations(
  parsed: SetCookieString,
  { lifetime, request, userAgent }: Circumstances,
): readonly Alteration[] {
  if (lifetime.kind === 'session') return [];
  const found: Alteration[] = [];
  if (lifetime.kind === 'persistent' && lifetime.askedUntilMs > lifetime.keptUntilMs) {
    found.push({ kind: 'lifetime-capped', asked: askedSeconds(lifetime, request.at) });
  }
  if (lifetime.by === 'Max-Age' || parsed.effective.expires === undefined) return found;
  const year = new Date(parsed.effective.expires).getUTCFullYear();
  if (parsed.asked.expires?.includes(String(year)) === false) found.push({ kind: 'short-year', year });
  const skew = request.serverDate === undefined ? 0 : Math.round((request.at - request.serverDate) / 1000);
  if (Math.abs(skew) > 1 && deviates(userAgent, 'date-header-corrects-expires')) {
    found.push({ kind: 'clock-corrected', by: skew });
  }
  return found;
}

/** @returns every attribute that has no effect, in the order written */
export function ignoredAttributes(parsed: SetCookieString): readonly Alteration[] {
  return parsed.attributes.flatMap(({ name, value, ignored }) =>
    ignored === undefined ? [] : [{ kind: 'attribute-ignored', name, value, why: ignored } as const],
  );
}
