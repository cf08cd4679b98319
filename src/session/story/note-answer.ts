/** What an answer says about its address: it opens, or it refuses (401, 403, or a redirect to a sign-in page), or does not exist (404). */
import { readAddress } from '../../lexicon/address.ts';
import { leadsToSignIn } from '../addresses/leads-to-sign-in.ts';
import type { Moment } from '../model/model.ts';
import { touch } from '../records/cookie-record.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import { keepLatest } from '../records/keep-latest.ts';
import { type Endpoint, endpointKey, type SiteRecord } from '../records/site-record.ts';

/** Addresses may be of any length. */
const LONGEST_KEY = 500;
/** A page may ask all day for what is not there. */
const MOST_MISSING = 100;

/** What is known of the address of a request. */
export function endpointOf(site: SiteRecord, hop: HopRecord): Endpoint | undefined {
  return site.endpoints.get(shortKey(hop));
}

const shortKey = (hop: HopRecord): string => endpointKey(hop).slice(0, LONGEST_KEY);

export function noteAnswer(site: SiteRecord, hop: HopRecord, moment: Moment): void {
  const { status = 0 } = hop;
  const ok = status >= 200 && status < 300;
  // What changes something is refused with 403 for many reasons, such as a token against forged requests.
  const refused =
    status === 401 ||
    (hop.method === 'GET' && (status === 403 || (status >= 300 && status < 400 && leadsToSignIn(hop))));
  const missing = hop.method === 'GET' && (status === 404 || status === 410);
  if (!ok && !refused && !missing) return;
  const key = shortKey(hop);
  if (!refused && hop.method !== 'GET' && !site.endpoints.has(key)) return;
  const endpoint = site.endpoints.get(key) ?? { allowed: [], denied: [] };
  site.endpoints.set(key, endpoint);
  if (missing) {
    endpoint.missing = [...(endpoint.missing ?? []).slice(-MOST_MISSING), moment.seq];
    return;
  }
  if (refused) {
    endpoint.denied.push(moment.seq);
    endpoint.lastDenied = hop;
    // Pages on which one signs in lead to one another: that asks nobody to sign in anew.
    if (status >= 300 && status < 400 && readAddress(hop.url).signInPage) return;
    site.denials += 1;
    keepLatest(site.refusals, hop);
    return;
  }
  endpoint.allowed.push(moment.seq);
  const { lastDenied } = endpoint;
  if (lastDenied === undefined) return;
  keepLatest(site.admissions, hop);
  for (const { record } of hop.sent) {
    if (record.unlocked !== undefined || lastDenied.sent.some((one) => one.record === record)) continue;
    record.unlocked = { seq: moment.seq, at: moment.at };
    touch(record);
  }
}
