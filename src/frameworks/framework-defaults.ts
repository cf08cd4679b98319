/** What a framework sets when it is told nothing else, in words, and beside what a line asked for. */

import { askedSeconds, lifetimeOf } from '../cookie/parse/lifetime.ts';
import type { SetCookieString } from '../cookie/parse/set-cookie-string.ts';
import type { AttributeRow } from '../cookie/words/compare-attributes.ts';
import { describeSpan } from '../cookie/words/describe-span.ts';
import type { CookieDefaults } from './framework.ts';

export interface DefaultRow {
  readonly attribute: AttributeRow['attribute'];
  /** The framework's default: "HttpOnly", "no SameSite", "14 d". */
  readonly usual: string;
  /** The line asks for something else; absent where that cannot be told. */
  readonly isChanged?: boolean;
}

/** So many seconds a lifetime may differ by: servers round, and renew what has lived for a while. */
const TOLERANCE = 90;

/**
 * One row for each default that was read.
 *
 * @param url the address whose response carried the line
 * @param setAt when it arrived, milliseconds since the Unix epoch
 */
export function compareWithDefaults(
  defaults: CookieDefaults,
  { effective }: SetCookieString,
  url: string,
  setAt?: number,
): readonly DefaultRow[] {
  const { secure, httpOnly, sameSite, path, hostOnly, lifetime } = defaults;
  const rows: DefaultRow[] = [];
  const add = (attribute: AttributeRow['attribute'], usual: string, isChanged: boolean | undefined) =>
    rows.push({ attribute, usual, ...(isChanged !== undefined && { isChanged }) });
  if (secure !== undefined) {
    add('Secure', secureWords(secure), effective.secure !== (secure === 'https' ? /^https:/i.test(url) : secure));
  }
  if (httpOnly !== undefined) add('HttpOnly', flagWords('HttpOnly', httpOnly), effective.httpOnly !== httpOnly);
  if (sameSite !== undefined) add('SameSite', sameSiteWords(sameSite), effective.sameSite !== WRITTEN_AS[sameSite]);
  if (hostOnly !== undefined) add('Domain', domainWords(hostOnly), (effective.domain === undefined) !== hostOnly);
  // Where the application is mounted cannot be seen here.
  if (path !== undefined) add('Path', pathWords(path), path === '/' ? effective.path !== '/' : undefined);
  if (lifetime !== undefined) {
    add('Expires/Max-Age', lifetimeWords(lifetime), lifetimeChanged(lifetime, effective, setAt));
  }
  return rows;
}

/** "HttpOnly, no Secure, no SameSite, Path=/, no Domain, until the browser closes". */
export function describeDefaults(defaults: CookieDefaults): string {
  const { secure, httpOnly, sameSite, path, hostOnly, lifetime, idle } = defaults;
  return [
    ...(secure === undefined ? [] : [secureWords(secure)]),
    ...(httpOnly === undefined ? [] : [flagWords('HttpOnly', httpOnly)]),
    ...(sameSite === undefined ? [] : [sameSiteWords(sameSite)]),
    ...(path === undefined ? [] : [pathWords(path)]),
    ...(hostOnly === undefined ? [] : [domainWords(hostOnly)]),
    ...(lifetime === undefined
      ? []
      : [lifetime === 'session' ? lifetimeWords(lifetime) : `for ${lifetimeWords(lifetime)}`]),
    ...(idle === undefined ? [] : [`forgotten by the server after ${describeSpan(idle)} without use`]),
  ].join(', ');
}

const WRITTEN_AS = { Strict: 'strict', Lax: 'lax', None: 'none', absent: 'default' } as const;

function lifetimeChanged(
  usual: number | 'session',
  effective: SetCookieString['effective'],
  setAt: number | undefined,
): boolean | undefined {
  const hasEnd = effective.maxAge !== undefined || effective.expires !== undefined;
  if (!hasEnd || usual === 'session') return hasEnd !== (usual !== 'session');
  if (effective.maxAge === undefined && setAt === undefined) return undefined;
  const asked = lifetimeOf(effective, setAt ?? 0);
  return asked.kind !== 'persistent' || Math.abs(askedSeconds(asked, setAt ?? 0) - usual) > TOLERANCE;
}

function flagWords(name: string, isSet: boolean): string {
  return isSet ? name : `no ${name}`;
}

function secureWords(secure: boolean | 'https'): string {
  return secure === 'https' ? 'Secure on https' : flagWords('Secure', secure);
}

function sameSiteWords(sameSite: NonNullable<CookieDefaults['sameSite']>): string {
  return sameSite === 'absent' ? 'no SameSite' : `SameSite=${sameSite}`;
}

function pathWords(path: NonNullable<CookieDefaults['path']>): string {
  return path === '/' ? 'Path=/' : 'the application’s path';
}

function domainWords(hostOnly: boolean): string {
  return hostOnly ? 'no Domain' : 'a Domain';
}

function lifetimeWords(lifetime: number | 'session'): string {
  return lifetime === 'session' ? 'until the browser closes' : describeSpan(lifetime);
}
