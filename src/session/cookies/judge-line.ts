/** What the rules say of a Set-Cookie line in the log's own browser. */

import { siteOf } from '../../cookie/match/registrable-domain.ts';
import { requestPlace } from '../../cookie/match/request-place.ts';
import { isSameSite } from '../../cookie/match/site-relation.ts';
import { decodeName, decodeRepairing } from '../../cookie/parse/decode-octets.ts';
import { SITE_LIMIT } from '../../cookie/store/evicted-cookies.ts';
import { type StorageRequest, type StorageVerdict, storageVerdict } from '../../cookie/store/storage-verdict.ts';
import { storeAfter } from '../../cookie/store/store-after.ts';
import type { BrowserName } from '../../observation.ts';
import type { Moment } from '../model/model.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { Judgement } from '../records/judgement.ts';
import type { CookieState } from './cookie-state.ts';
import { storeAround } from './store-around.ts';

export function judgeLine(state: CookieState, hop: HopRecord, line: string, moment: Moment): Judgement {
  const { request, crossSite, sure } = circumstances(hop, moment, state.browser);
  const store = storeAround(state, hop, line);
  const verdict = storageVerdict(line, request, store, state.browser);
  const crowded = store.length >= SITE_LIMIT.most;
  const evicts = crowded ? storeAfter(store, verdict, moment.at, state.browser).evicted.length : 0;
  if (evicts > 0) state.evicting = { line, url: hop.url, at: moment.at };
  const { parsed } = verdict;
  const cookie = verdict.kind === 'refused' ? undefined : verdict.cookie;
  return {
    ...moment,
    line,
    hop,
    verdict,
    crossSite,
    sure,
    evicts,
    stale: false,
    deletes:
      verdict.kind === 'refused'
        ? asksForDeletion(verdict, hop.serverDate ?? moment.at)
        : verdict.effect.startsWith('deletes'),
    name: cookie?.name ?? decodeName(parsed.name, state.browser),
    value: cookie?.value ?? decodeRepairing(parsed.value),
  };
}

function asksForDeletion({ parsed }: StorageVerdict, at: number): boolean {
  const { maxAge, expires } = parsed.effective;
  return maxAge === undefined ? expires !== undefined && expires <= at : maxAge <= 0;
}

/** What is known of the request. What is not known is assumed so that it leads to no refusal: a wrong one would be a false alarm. */
function circumstances(hop: HopRecord, { at }: Moment, browser: BrowserName) {
  const { kind } = hop.exchange;
  const crossSite = isCrossSiteRequest(hop, browser);
  const request: StorageRequest = {
    url: hop.url,
    at,
    via: 'http',
    navigation: kind === 'main_frame',
    sameSite: crossSite !== true,
    ...(hop.serverDate === undefined ? {} : { serverDate: hop.serverDate }),
    ...(crossSite === true && siteOf(hop.page) !== '' ? { topLevelSite: requestPlace(hop.page).site } : {}),
  };
  // Whether third parties may store at all is the user's choice, which the log does not tell.
  return { request, crossSite, sure: crossSite === false };
}

/** @returns undefined when not enough is known */
function isCrossSiteRequest(hop: HopRecord, browser: BrowserName): boolean | undefined {
  const { kind, initiator, via, frame } = hop.exchange;
  if (kind === 'main_frame') return false;
  if (initiator === undefined || !/^https?:/i.test(initiator)) return undefined;
  if (!sameSite(initiator, hop.url, browser)) return true;
  if (via !== 'tab' || frame !== 0) return undefined;
  return sameSite(hop.page, hop.url, browser) ? false : undefined;
}

/** Compares origins first: most requests go to the very origin that made them. */
function sameSite(page: string, url: string, browser: BrowserName): boolean {
  const end = url.indexOf('/', 8);
  const origin = end < 0 ? url : url.slice(0, end);
  if (page === origin || page.startsWith(`${origin}/`)) return true;
  return isSameSite(page, url, browser);
}
