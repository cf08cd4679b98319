import type { HopRecord } from '../records/exchange-record.ts';
import { hopsAfter } from '../records/site-record.ts';
import type { OutcomeContext } from './judged-attempt.ts';

/** Requests looked at for one that follows a redirect. */
const LOOK_AHEAD = 300;
/** A redirect is followed at once, ms. */
const FOLLOWED = 5_000;

/** The hops that answer an attempt, itself first. A page's service worker leaves the following of a redirect to a new exchange. */
export function answerChain(hop: HopRecord, { site, until }: OutcomeContext): readonly HopRecord[] {
  const chain = hop.exchange.hops.slice(hop.index);
  const last = chain.at(-1);
  if (last?.location === undefined || last.status === undefined || last.status < 300 || last.status > 399) return chain;
  if (!URL.canParse(last.location, last.url)) return chain;
  const target = new URL(last.location, last.url).href;
  let looked = 0;
  for (const next of hopsAfter(site, last.seq)) {
    if (next.seq >= until || next.at - last.at > FOLLOWED || looked++ > LOOK_AHEAD) break;
    if (next.url === target && next.exchange !== hop.exchange)
      return [...chain, ...next.exchange.hops.slice(next.index)];
  }
  return chain;
}
