/** Why an attribute of a Set-Cookie line has no effect by itself. RFC 6265bis §5.6, attribute loop step 6; §5.6.1, §5.6.2. */

import { deviates } from '../browsers/deviations.ts';
import type { UserAgent } from '../browsers/user-agent.ts';
import type { KnownAttribute } from './known-attribute.ts';
import { parseCookieDate } from './parse-cookie-date.ts';
import { parseMaxAge } from './parse-max-age.ts';

/** How a line is read: by which user agent's rules, and how many octets a piece of its text stands for. */
export interface LineReader {
  readonly userAgent: UserAgent;
  readonly lengthOf: (text: string) => number;
}

export type ReasonToIgnore = 'unknown' | 'too-long' | 'invalid';

/** Octets. */
export const LONGEST_VALUE = 1024;

/** Attributes whose length Firefox does not check. */
const FLAGS: readonly KnownAttribute[] = ['secure', 'httponly', 'samesite', 'partitioned'];

/** @returns undefined when the attribute has an effect, unless a later one of its name overrides it */
export function reasonToIgnore(
  name: KnownAttribute | undefined,
  value: string,
  reader: LineReader,
): ReasonToIgnore | undefined {
  if (name === undefined || isUnknown(name, reader)) return 'unknown';
  if (isTooLong(name, value, reader)) return 'too-long';
  // §5.6.1 step 1 and §5.6.2 steps 1 and 2: an Expires or Max-Age that cannot be read is as good as absent.
  if (name === 'expires' && parseCookieDate(value, reader.userAgent) === undefined) return 'invalid';
  if (name === 'max-age' && parseMaxAge(value, reader.userAgent) === undefined) return 'invalid';
  return undefined;
}

export function isUnknown(name: KnownAttribute, { userAgent }: LineReader): boolean {
  return name === 'priority' && !deviates(userAgent, 'knows-priority');
}

/** §5.6, attribute loop step 6. */
export function isTooLong(name: KnownAttribute, value: string, { userAgent, lengthOf }: LineReader): boolean {
  if (FLAGS.includes(name) && deviates(userAgent, 'sizes-of-flags-do-not-count')) return false;
  return value.length > LONGEST_VALUE || lengthOf(value) > LONGEST_VALUE;
}
