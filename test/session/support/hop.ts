/** The hops of a story, as the fold's own parts see them. */

import { siteOf } from '../../../src/cookie/match/registrable-domain.ts';
import type { HopRecord } from '../../../src/session/records/exchange-record.ts';
import { createExchangeLog, type NetworkFact } from '../../../src/session/traffic/exchange-log.ts';
import { transcript } from '../../support/transcript.ts';

const NETWORK = /^(?:request-|response-|redirected)/;

/** All hops of a story. */
export function hopsOf(story: string, page = 'https://shop.test/'): HopRecord[] {
  const hops: HopRecord[] = [];
  const log = createExchangeLog(
    {
      opened: () => undefined,
      hop: (hop) => hops.push(hop),
      sent: () => undefined,
      answered: () => undefined,
      changed: () => undefined,
      upgraded: () => undefined,
    },
    siteOf,
    () => page,
  );
  for (const one of transcript(`it watches ${page}\n ${story}`)) {
    if (NETWORK.test(one.type)) log.apply(one as NetworkFact, one);
  }
  return hops;
}

/** The last one. @throws if the story has no request */
export function hopOf(story: string, page?: string): HopRecord {
  const last = hopsOf(story, page).at(-1);
  if (last === undefined) throw new Error('the story has no request');
  return last;
}
