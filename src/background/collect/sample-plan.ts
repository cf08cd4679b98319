/** What a panel asks a live collection to do → a plan that may be carried out, or a sentence that says why not. Pure. */
import type { SamplePlan } from '../../observation.ts';
import { siteOf } from '../log/watch-record.ts';

export const MOST_VALUES = 20_000;
export const MOST_AT_ONCE = 8;
/** Longest polite delay, ms. */
export const LONGEST_DELAY = 60_000;
const LONGEST_URL = 8_192;
/** RFC 6265bis §5.6: a longer cookie is kept by no browser. */
const LONGEST_NAME = 4_096;

/** @returns the plan without anything that a plan does not have; null when a field is missing or of another type */
export function parseSamplePlan(raw: Readonly<Record<string, unknown>>): SamplePlan | null {
  const { url, method, cookie, wanted, atOnce, delay } = raw;
  if (typeof url !== 'string' || typeof cookie !== 'string') return null;
  if (method !== 'GET' && method !== 'HEAD') return null;
  if (typeof wanted !== 'number' || typeof atOnce !== 'number' || typeof delay !== 'number') return null;
  // The fragment is no part of a request (RFC 9110 §4.1); the collection needs its place.
  return { url: url.split('#', 1)[0] ?? '', method, cookie, wanted, atOnce, delay };
}

function whole(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to;
}

/**
 * @param sites registrable domains that the watched tab has met
 * @returns what is wrong with the plan, for people; null when nothing is
 */
export function planFault({ url, cookie, wanted, atOnce, delay }: SamplePlan, sites: readonly string[]): string | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url))
    return 'Only an http or https address can be asked for identifiers.';
  if (url.length > LONGEST_URL) return `The address is longer than ${LONGEST_URL} characters.`;
  const { username, password, hostname } = new URL(url);
  if (username !== '' || password !== '')
    return 'The address holds a user name or a password, which a collection never sends.';
  const site = siteOf(url);
  if (site === null || !sites.includes(site))
    return `This tab has sent nothing to ${hostname}. Identifiers are collected only from sites that the inspected page uses.`;
  if (cookie === '' || cookie.length > LONGEST_NAME)
    return 'Say the name of the cookie whose values are to be collected.';
  if (!whole(wanted, 1, MOST_VALUES)) return `Between 1 and ${MOST_VALUES} values can be collected.`;
  if (!whole(atOnce, 1, MOST_AT_ONCE)) return `Between 1 and ${MOST_AT_ONCE} requests can be under way at once.`;
  if (!(delay >= 0 && delay <= LONGEST_DELAY)) return `The delay must be between 0 and ${LONGEST_DELAY} ms.`;
  return null;
}
