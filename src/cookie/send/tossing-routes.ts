/**
 * Cookie tossing: who else can put a cookie of this name before the server. RFC 6265bis §8.6 (weak integrity), §5.7 step 16 (leave
 * Secure cookies alone), §5.4 (prefixes). Both browsers behave alike: tossing from a sibling host and the protection of Secure cookies were
 * measured in Chromium 156 and Firefox ESR 153.
 */

import type { StoredCookie } from '../../observation/stored-cookie.ts';
import { cookieDomain } from '../match/cookie-domain.ts';
import { mayHaveSiblings } from '../match/may-have-siblings.ts';
import { registrableDomain } from '../match/registrable-domain.ts';
import { shownPlace } from '../match/shown-place.ts';
import { namePrefix, prefixDemands } from '../parse/name-prefix.ts';

export interface TossingRoute {
  /** `sibling-host`: any other host of the site. `cleartext`: whoever can answer an http request to the site in its place. */
  readonly by: 'sibling-host' | 'cleartext';
  /** `replaces`: the very cookie. `rides-in-front`: one of the same name is sent too, and the server reads it first. */
  readonly effect: 'replaces' | 'rides-in-front';
  /** A line that does it. */
  readonly line: string;
  readonly text: string;
}

/** @returns the strongest route of each kind; empty when nobody can */
export function tossingRoutes(
  cookie: Pick<StoredCookie, 'name' | 'domain' | 'hostOnly' | 'path' | 'secure'>,
): readonly TossingRoute[] {
  const prefix = namePrefix(cookie.name);
  const demands = prefix === undefined ? [] : prefixDemands(prefix);
  const domain = cookieDomain(cookie);
  const site = registrableDomain(domain);
  // Without a registrable domain there are no other hosts, and nobody may set a Domain.
  const siblings = mayHaveSiblings(domain) && !demands.includes('no Domain');
  // No answer over http can set a Secure cookie, and a prefix that demands it keeps all others out.
  const byHttp = !demands.includes('Secure');
  return [
    ...(siblings ? [bySibling(cookie, domain, site, prefix)] : []),
    ...(byHttp ? [cleartext(cookie, domain)] : []),
  ];
}

function bySibling(
  { name, hostOnly, path }: Pick<StoredCookie, 'name' | 'hostOnly' | 'path'>,
  domain: string,
  site: string,
  prefix: string | undefined,
): TossingRoute {
  const flags = prefix === undefined ? '' : '; Secure; HttpOnly';
  if (!hostOnly) {
    return {
      by: 'sibling-host',
      effect: 'replaces',
      line: `${name}=planted; Domain=${domain}; Path=${path}${flags}`,
      text: `Every host under ${shownPlace(domain)} can replace it: they all may set a cookie of this name, domain and path.`,
    };
  }
  return {
    by: 'sibling-host',
    effect: 'rides-in-front',
    line: `${name}=planted; Domain=${site}; Path=${below(path)}${flags}`,
    text: `Every other host of ${shownPlace(site)} can set a cookie of this name for the whole site; with a longer path, or set earlier, it is read first. Only the __Host- prefix keeps it out.`,
  };
}

function cleartext(
  { name, hostOnly, path, secure }: Pick<StoredCookie, 'name' | 'hostOnly' | 'path' | 'secure'>,
  domain: string,
): TossingRoute {
  const shared = hostOnly ? '' : `; Domain=${domain}`;
  if (!secure) {
    return {
      by: 'cleartext',
      effect: 'replaces',
      line: `${name}=planted; Path=${path}${shared}`,
      text: `It is not Secure, so an answer over http from ${shownPlace(domain)} can replace it.`,
    };
  }
  // §5.7 step 16 protects a Secure cookie's path and what lies below it, from the moment that the cookie is in the store.
  return {
    by: 'cleartext',
    effect: 'rides-in-front',
    line: `${name}=planted; Path=${below(path)}${shared}`,
    text: `It is Secure, and while the browser holds it, answers over http can set this name for shorter paths only. But one that is set before it, for a longer path, stays and is read first. A __Secure- or __Host- prefix keeps that out.`,
  };
}

function below(path: string): string {
  return `${path.endsWith('/') ? path : `${path}/`}account`;
}
