/** How an address answered before: what it refused or showed then says what an answer after a sign-in is worth. */
import type { HopRecord } from '../records/exchange-record.ts';
import { endpointKey, lastBefore, type SiteRecord } from '../records/site-record.ts';
import type { Period } from './judged-attempt.ts';

/** Its own answer is a refusal: 401, 403, or a redirect to a sign-in page. */
export function isRefused(site: SiteRecord, hop: HopRecord): boolean {
  const { responseSeq } = hop;
  const denied = site.endpoints.get(endpointKey(hop))?.denied ?? [];
  return responseSeq !== undefined && lastBefore(denied, responseSeq + 1) === responseSeq;
}

/** The last answer of this address before `seq` was a refusal. */
export function refusedBefore(site: SiteRecord, hop: HopRecord, seq: number): boolean {
  const endpoint = site.endpoints.get(endpointKey(hop));
  const denied = lastBefore(endpoint?.denied ?? [], seq);
  return denied !== undefined && denied > (lastBefore(endpoint?.allowed ?? [], seq) ?? 0);
}

/** It opened while nobody was known to be signed in. */
export function openToAll(site: SiteRecord, hop: HopRecord, anonymous: Period): boolean {
  const allowed = lastBefore(site.endpoints.get(endpointKey(hop))?.allowed ?? [], anonymous.to);
  return allowed !== undefined && allowed >= anonymous.from;
}
