/** Asks a real browser what it stores when another site's page makes the request: its store is the truth. */

import type { DatedCookie } from '../../src/cookie/match/dated-cookie.ts';
import { requestPlace } from '../../src/cookie/match/request-place.ts';
import { crossSiteCause } from '../../src/cookie/send/cross-site-cause.ts';
import type { SendingRequest } from '../../src/cookie/send/sending-request.ts';
import { type StorageRequest, storageVerdict } from '../../src/cookie/store/storage-verdict.ts';
import { storeAfter } from '../../src/cookie/store/store-after.ts';
import type { BrowserName } from '../../src/observation.ts';
import type { Driver } from '../support/driver.ts';
import { until } from '../support/until.ts';
import type { Internet } from './internet.ts';
import { describeCookie, labCookie } from './lab-cookie.ts';
import { openStage, type Scene } from './scene.ts';

export interface ThirdPartyResult {
  readonly request: SendingRequest;
  readonly store: readonly DatedCookie[];
}

/** Longest time between an answer and what the store shows of it, ms. */
const SETTLING = 3_000;

/** Plays the scenes one after the other, each in an empty store; the last hop's answer carries the lines. */
export async function playThirdParties(
  driver: Driver,
  internet: Internet,
  scenes: readonly Scene[],
  lines: readonly string[],
): Promise<ReadonlyMap<string, ThirdPartyResult>> {
  const stage = openStage();
  let last = 0;
  internet.answer(async (request) => {
    const answer = await stage.answer(request);
    if (new URL(request.url).searchParams.get('hop') !== String(last)) return answer;
    const cookies = lines.map((line): [string, string] => ['Set-Cookie', line]);
    return { ...answer, headers: [...(answer.headers ?? []), ...cookies] };
  });
  const results = new Map<string, ThirdPartyResult>();
  for (const scene of scenes) {
    await driver.clearCookies();
    last = scene.hops.length - 1;
    const tab = await driver.newTab();
    const arrival = (await stage.play(tab, scene)).at(-1);
    // The store may change a little after the answer: it is at rest when two readings agree.
    let seen = '';
    let store: readonly DatedCookie[] = [];
    await until(
      'the store is at rest',
      async () => {
        store = (await driver.readCookies()).map(labCookie).filter(isAlive);
        const now = JSON.stringify(store);
        const rests = now === seen && store.length > 0;
        seen = now;
        return rests;
      },
      { within: SETTLING, every: 150 },
    ).catch(() => undefined);
    await tab.close();
    if (arrival !== undefined) results.set(scene.id, { request: arrival.request, store });
  }
  return results;
}

/**
 * Firefox gives every cookie of a response a microsecond of its own: a deletion by Max-Age=0 that slips into the next millisecond is kept
 * as an empty cookie whose time is over.
 */
function isAlive({ expirationDate }: DatedCookie): boolean {
  return expirationDate === undefined || expirationDate * 1_000 > Date.now();
}

/** In words, one for each cookie, in a fixed order. */
export function storedWords(store: readonly DatedCookie[], at: number): readonly string[] {
  return store
    .map((cookie) => {
      const { expirationDate, ...rest } = cookie;
      // Whole days, since the clocks of server and browser differ by some milliseconds.
      const days = expirationDate === undefined ? undefined : Math.round((expirationDate - at / 1000) / 86_400);
      return `${describeCookie(rest, at)}${days === undefined ? '' : `; ${days} d`}`;
    })
    .toSorted();
}

export function predictedStore(
  { request }: ThirdPartyResult,
  lines: readonly string[],
  browser: BrowserName,
  thirdPartyCookies: 'allowed' | 'blocked' | 'partitioned',
): readonly DatedCookie[] {
  const navigation = request.kind === 'top-navigation';
  const asked: StorageRequest = {
    url: request.url,
    at: request.at,
    via: 'http',
    navigation,
    // Redirects do not decide what may be set, and who opens an address in a frame does not decide which jar is open.
    sameSite: crossSiteCause({ ...request, redirects: [] }, browser) === undefined,
    thirdParty:
      crossSiteCause(
        { ...request, initiator: request.kind === 'iframe' ? null : request.initiator, redirects: [] },
        browser,
      ) !== undefined,
    topLevelSite: requestPlace(navigation ? request.url : request.topLevelUrl).site,
    blocksThirdPartyCookies: thirdPartyCookies === 'blocked',
  };
  let store: readonly DatedCookie[] = [];
  for (const line of lines) {
    store = storeAfter(store, storageVerdict(line, asked, store, browser), request.at, browser).store;
  }
  return store;
}
