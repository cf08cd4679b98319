/** Session identifiers in addresses: by the parameter's name, or because a session cookie's value stands there. */

import type { Site } from '../model/model.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { SiteRecord } from '../records/site-record.ts';

/** Whose identifier it is; key of the cookie or the token. */
type Owner = { readonly cookie: string } | { readonly token: string };

/** Names that frameworks give to the session's parameter. */
const SURE = /^(?:jsessionid|phpsessid|aspsessionid\w*|asp\.net_sessionid|cfid|cftoken|zenid|oscsid|sessid)$/i;
/** Names that mean other things too: only with a value as long as an identifier. */
const MAYBE = /^(?:sid|session|session_?id|session_?key|session_?token|access_?token|auth_?token)$/i;
/** Names of one-time words of mails as well: only where a script's request carries a JSON Web Token there. */
const TOKEN = /^(?:token|jwt|auth|bearer|authorization)$/i;
const JWT = /^eyJ[\w-]{4,}\.[\w-]*\.[\w-]*$/;
const SHORTEST_SURE = 8;
/** Shorter values meet by chance. */
export const SHORTEST_EQUAL = 16;
const LONGEST = 4096;
const PER_URL = 50;
const KEPT = 5_000;
const SHOWN = 50;

export interface NamedValue {
  readonly parameter: string;
  readonly value: string;
  readonly place: 'path' | 'query';
}

/**
 * Notes what of a request's address could be an identifier. Called once a request.
 * @param named called for each that its parameter gives away
 */
export function noteUrl(site: SiteRecord, hop: HopRecord, named: (one: NamedValue) => void): void {
  const { url } = hop;
  if (site.urlValues.size >= KEPT || url.length > 20_000) return;
  const question = url.indexOf('?');
  const path = question < 0 ? url : url.slice(0, question);
  if (question < 0 && path.length < 40 && !path.includes(';')) return;
  let count = 0;
  const byScript = hop.exchange.kind !== 'main_frame' && hop.exchange.kind !== 'sub_frame';
  const note = (parameter: string, value: string, place: NamedValue['place']): void => {
    if (value.length < SHORTEST_SURE || value.length > LONGEST || count++ > PER_URL) return;
    const sure = SURE.test(parameter) || (MAYBE.test(parameter) && value.length >= SHORTEST_EQUAL);
    const isNamed = sure || (byScript && TOKEN.test(parameter) && JWT.test(value));
    if (!isNamed && value.length < SHORTEST_EQUAL) return;
    if (isNamed) named({ parameter, value, place });
    keep(parameter, value, isNamed);
  };
  const keep = (parameter: string, value: string, isNamed: boolean): void => {
    const key = `${parameter} ${value}`;
    if (site.urlValues.has(key)) return;
    const found = { seq: hop.seq, at: hop.at, url, parameter, named: isNamed };
    site.urlValues.set(key, found);
    if (!site.urlTexts.has(value)) site.urlTexts.set(value, found);
  };
  /** Who counts visitors is told the page's own address, in a parameter. */
  const keepWithin = (parameter: string, value: string): void => {
    if (value.length < SHORTEST_EQUAL || value.length > LONGEST || !/[/?;=&]/.test(value)) return;
    for (const piece of value.split(/[/?;=&#]/, PER_URL)) {
      if (piece.length >= SHORTEST_EQUAL && count++ <= PER_URL) keep(parameter, decoded(piece), false);
    }
  };
  for (const segment of path.split('/').slice(3, 40)) {
    const [name = '', ...parameters] = segment.split(';');
    note('path', decoded(name), 'path');
    for (const parameter of parameters) {
      const equals = parameter.indexOf('=');
      if (equals > 0) note(parameter.slice(0, equals), decoded(parameter.slice(equals + 1)), 'path');
    }
  }
  if (question >= 0)
    for (const [name, value] of new URLSearchParams(url.slice(question, question + 8000))) {
      note(name.slice(0, 100), value, 'query');
      keepWithin(name.slice(0, 100), value);
    }
}

/** @param members the session set: values equal to theirs, or to those of tokens in headers, are identifiers whatever the parameter's name */
export function identifiersInUrls(site: SiteRecord, members: readonly CookieRecord[]): Site['inUrls'] {
  if (site.urlValues.size === 0) return [];
  const owners = new Map<string, Owner>();
  for (const record of members) {
    for (const span of record.spans.slice(-200)) {
      for (const { value, identity } of span.values) {
        for (const text of [value, decoded(value), identity.part]) {
          if (text.length >= SHORTEST_EQUAL) owners.set(text, { cookie: record.key });
        }
      }
    }
  }
  for (const record of site.tokens.values()) {
    if (record.carrier.how === 'url') continue;
    for (const { known } of record.spans) {
      if (known.value.length >= SHORTEST_EQUAL) owners.set(known.value, { token: record.key });
    }
  }
  const found: Site['inUrls'][number][] = [];
  for (const [key, one] of site.urlValues) {
    const owner = owners.get(key.slice(one.parameter.length + 1));
    if (owner === undefined && !one.named) continue;
    found.push({ seq: one.seq, at: one.at, url: one.url, parameter: one.parameter, ...owner });
    if (found.length >= SHOWN) break;
  }
  return found;
}

function decoded(text: string): string {
  try {
    return text.includes('%') ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}
