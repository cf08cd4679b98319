/** Which attributes of a Set-Cookie line count. RFC 6265bis §5.6.1 to §5.6.7, and "the last one wins" of §5.7. */

import { deviates } from '../browsers/deviations.ts';
import { forEachAttribute } from './for-each-attribute.ts';
import { type KnownAttribute, knownAttribute } from './known-attribute.ts';
import { parseCookieDate } from './parse-cookie-date.ts';
import { parseMaxAge } from './parse-max-age.ts';
import { isTooLong, isUnknown, type LineReader, LONGEST_VALUE } from './reason-to-ignore.ts';

/** What the line asks for once unknown, invalid and overridden attributes are left out. */
export interface EffectiveAttributes {
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly partitioned: boolean;
  /** `default`: absent, or the last one has no value that is known. */
  readonly sameSite: 'default' | 'none' | 'lax' | 'strict';
  /** Lower case, without leading dot. Absent: host-only. */
  readonly domain?: string;
  /** Begins with a slash. Absent: default-path. */
  readonly path?: string;
  /** Seconds, ≤ 0 for a deletion. */
  readonly maxAge?: number;
  /** Milliseconds since the Unix epoch. Counts only without `maxAge`. */
  readonly expires?: number;
  /** Only where the user agent knows Priority. */
  readonly priority?: 'low' | 'medium' | 'high';
}

export interface CountedAttributes {
  readonly effective: EffectiveAttributes;
  /** No attribute is unknown, too long, unreadable or overridden. */
  readonly everyAttributeCounts: boolean;
  /** The values, as written, of the attributes that count and whose value may come to nothing. */
  readonly asked: Readonly<Record<'path' | 'sameSite' | 'domain' | 'expires', string | undefined>>;
}

/** No character of decoded text stands for more octets than this per UTF-16 code unit. */
const MOST_OCTETS = 3;

/**
 * What the attributes come to; makes no list of them, so that a line with a hundred thousand attributes costs little.
 *
 * @param from index after the first semicolon
 */
export function effectiveAttributes(line: string, from: number, reader: LineReader): CountedAttributes {
  const last: Values = {};
  const lifetimes: LifetimeAttribute[] = [];
  let written = 0;
  let counting = 0;
  forEachAttribute(line, from, (nameStart, nameEnd, valueStart, valueEnd) => {
    if (nameStart < nameEnd || valueStart < valueEnd) written++;
    const name = knownAttribute(line, nameStart, nameEnd);
    if (name === undefined || isUnknown(name, reader)) return;
    const value = line.slice(valueStart, valueEnd);
    if (value.length > LONGEST_VALUE / MOST_OCTETS && isTooLong(name, value, reader)) return;
    if (name === 'max-age' || name === 'expires') lifetimes.push({ name, value });
    else {
      if (last[name] === undefined) counting++;
      last[name] = value;
    }
  });
  const effective = interpret(last, reader);
  if (lifetimes.length > 0) {
    const maxAge = lastReadable('max-age', lifetimes, reader);
    const expires = lastReadable('expires', lifetimes, reader);
    if (maxAge !== undefined) effective.maxAge = maxAge;
    if (expires !== undefined) effective.expires = expires;
    counting += Number(maxAge !== undefined) + Number(expires !== undefined);
  }
  const expires =
    effective.expires === undefined ? undefined : lifetimes.findLast((one) => one.name === 'expires')?.value;
  return {
    effective,
    everyAttributeCounts: written === counting,
    asked: { path: last.path, sameSite: last.samesite, domain: last.domain, expires },
  };
}

type Values = { [name in KnownAttribute]?: string };

interface LifetimeAttribute {
  readonly name: 'max-age' | 'expires';
  readonly value: string;
}

/** §5.6.1 and §5.6.2: the last Max-Age and the last Expires that can be read; browsers look at the very last only. */
function lastReadable(
  name: 'max-age' | 'expires',
  lifetimes: readonly LifetimeAttribute[],
  { userAgent }: LineReader,
): number | undefined {
  for (let index = lifetimes.length - 1; index >= 0; index--) {
    const one = lifetimes[index];
    if (one?.name !== name) continue;
    const found = name === 'max-age' ? parseMaxAge(one.value, userAgent) : parseCookieDate(one.value, userAgent);
    if (found !== undefined || deviates(userAgent, 'last-lifetime-counts-even-unreadable')) return found;
  }
  return undefined;
}

/** All but the lifetime. Assigned field by field, since this runs for every line of a capture. */
function interpret(last: Values, { userAgent }: LineReader): Draft {
  const effective: Draft = {
    // §5.6.5 and §5.6.6: the value of Secure and HttpOnly does not matter; `Secure=false` is Secure.
    secure: last.secure !== undefined,
    httpOnly: last.httponly !== undefined,
    partitioned: last.partitioned !== undefined,
    sameSite: sameSiteFlag(last.samesite),
  };
  const domain = cookieDomain(last.domain ?? '');
  if (domain !== '') effective.domain = domain;
  // §5.6.4: empty, or not beginning with a slash: default-path.
  if (last.path?.startsWith('/') === true) effective.path = last.path;
  const priority = deviates(userAgent, 'knows-priority') ? last.priority?.toLowerCase() : undefined;
  if (priority === 'low' || priority === 'medium' || priority === 'high') effective.priority = priority;
  return effective;
}

type Draft = { -readonly [field in keyof EffectiveAttributes]: EffectiveAttributes[field] };

/**
 * §5.6.3, ASCII letters in lower case, the others left to `canonicalHost`. A dot alone stays: both browsers refuse it (measured) instead of
 * taking it for host-only.
 */
function cookieDomain(value: string): string {
  const name = value.startsWith('.') && value !== '.' ? value.slice(1) : value;
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** §5.6.7 steps 1 to 5: anything but the three keywords is "Default", also when an earlier attribute had a keyword. */
function sameSiteFlag(value: string | undefined): EffectiveAttributes['sameSite'] {
  const keyword = value?.toLowerCase();
  return keyword === 'none' || keyword === 'lax' || keyword === 'strict' ? keyword : 'default';
}
