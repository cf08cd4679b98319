/** Which attributes of a Set-Cookie line count. RFC 6265bis §5.6.1 to §5.6.7, and "the last one wins" of §5.7. */

import { deviates } from '../browsers/deviations.ts';
import type { UserAgent } from '../browsers/user-agent.ts';
import { forEachAttribute, type KnownAttribute, knownAttribute } from './for-each-attribute.ts';
import { parseCookieDate } from './parse-cookie-date.ts';
import { parseMaxAge } from './parse-max-age.ts';

export interface CookieAttribute {
  /** As written, trimmed. */
  readonly name: string;
  readonly value: string;
  /** Everything between its semicolons. */
  readonly raw: string;
  /** Why it has no effect; absent when it has. */
  readonly ignored?: 'unknown' | 'too-long' | 'invalid' | 'overridden';
}

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

export interface Counted {
  readonly effective: EffectiveAttributes;
  /** No attribute is unknown, too long, unreadable or overridden. */
  readonly everyAttributeCounts: boolean;
  /** The values, as written, of the attributes that count and whose value may come to nothing. */
  readonly asked: Readonly<Record<'path' | 'sameSite' | 'domain' | 'expires', string | undefined>>;
}

/** How a line is read: by which user agent's rules, and how many octets a piece of its text stands for. */
export interface Reader {
  readonly userAgent: UserAgent;
  readonly lengthOf: (text: string) => number;
}

const LONGEST_VALUE = 1024;
/** No character of decoded text stands for more octets than this per UTF-16 code unit. */
const MOST_OCTETS = 3;

/** Known attributes whose value some user agents do not measure. */
const FLAGS: readonly KnownAttribute[] = ['secure', 'httponly', 'samesite', 'partitioned'];

/**
 * What the attributes come to; makes no list of them, so that a line with a hundred thousand attributes costs little.
 *
 * @param from index after the first semicolon
 */
export function effectiveAttributes(line: string, from: number, reader: Reader): Counted {
  const last: Values = {};
  const lifetimes: Lifetime[] = [];
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

interface Lifetime {
  readonly name: 'max-age' | 'expires';
  readonly value: string;
}

/**
 * Every attribute in the order written, with the reason beside each that does not count. Empty attributes (`;;`) are left out.
 *
 * @param from index after the first semicolon
 */
export function markedAttributes(line: string, from: number, reader: Reader): readonly CookieAttribute[] {
  const last = new Map<string, number>();
  const marked: CookieAttribute[] = [];
  forEachAttribute(line, from, (nameStart, nameEnd, valueStart, valueEnd, start, end) => {
    if (nameStart === nameEnd && valueStart === valueEnd) return;
    const attribute = {
      name: line.slice(nameStart, nameEnd),
      value: line.slice(valueStart, valueEnd),
      raw: line.slice(start, end),
    };
    const name = knownAttribute(line, nameStart, nameEnd);
    const ignored = reasonToIgnore(name, attribute.value, reader);
    if (ignored !== undefined) {
      marked.push({ ...attribute, ignored });
      if (ignored !== 'invalid' || !deviates(reader.userAgent, 'last-lifetime-counts-even-unreadable')) return;
    }
    // §5.7: of several attributes with one name, the last that got here counts.
    const before = last.get(name ?? '');
    const overridden = before === undefined ? undefined : marked[before];
    if (before !== undefined && overridden !== undefined && overridden.ignored === undefined) {
      marked[before] = { ...overridden, ignored: 'overridden' };
    }
    last.set(name ?? '', ignored === undefined ? marked.length : marked.length - 1);
    if (ignored === undefined) marked.push(attribute);
  });
  return marked;
}

function reasonToIgnore(name: KnownAttribute | undefined, value: string, reader: Reader): CookieAttribute['ignored'] {
  if (name === undefined || isUnknown(name, reader)) return 'unknown';
  if (isTooLong(name, value, reader)) return 'too-long';
  // §5.6.1 step 1 and §5.6.2 steps 1 and 2: an Expires or Max-Age that cannot be read is as good as absent.
  if (name === 'expires' && parseCookieDate(value, reader.userAgent) === undefined) return 'invalid';
  if (name === 'max-age' && parseMaxAge(value, reader.userAgent) === undefined) return 'invalid';
  return undefined;
}

function isUnknown(name: KnownAttribute, { userAgent }: Reader): boolean {
  return name === 'priority' && !deviates(userAgent, 'knows-priority');
}

/** §5.6, attribute loop step 6. */
function isTooLong(name: KnownAttribute, value: string, { userAgent, lengthOf }: Reader): boolean {
  if (FLAGS.includes(name) && deviates(userAgent, 'sizes-of-flags-do-not-count')) return false;
  return value.length > LONGEST_VALUE || lengthOf(value) > LONGEST_VALUE;
}

/** §5.6.1 and §5.6.2: the last Max-Age and the last Expires that can be read; browsers look at the very last only. */
function lastReadable(
  name: 'max-age' | 'expires',
  lifetimes: readonly Lifetime[],
  { userAgent }: Reader,
): number | undefined {
  for (let index = lifetimes.length - 1; index >= 0; index--) {
    const one = lifetimes[index];
    if (one?.name !== name) continue;
    const found = name === 'max-age' ? parseMaxAge(one.value, userAgent) : parseCookieDate(one.value, userAgent);
    if (found !== undefined || deviates(userAgent, 'last-lifetime-counts-even-unreadable')) return found;
  }
  return undefined;
}

/** All but the lifetime. Written to step by step: this runs for every line of a capture. */
function interpret(last: Values, { userAgent }: Reader): Draft {
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
