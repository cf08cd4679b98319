/** What is seen of an attempt's outcome in what the site does from then on, and never did before. */
import { pathOf } from '../../../lexicon/address.ts';
import { type HopRecord, isTelling } from '../../records/exchange-record.ts';
import { endpointKey, hopsAfter, lastBefore, type SiteRecord } from '../../records/site-record.ts';
import type { JudgedAttempt } from '../judged-attempt.ts';
import type { OutcomeEvidence } from '../sentences.ts';

/** A page that was let in asks for what it needs at once, ms. */
const AT_ONCE = 5_000;
const A_DOZEN = 12;
/** An address that did not exist opens so soon, ms. */
const SOON = 30_000;
const LOOK_AHEAD = 300;

export function noveltyEvidence({ attempt, context, settled }: JudgedAttempt): readonly OutcomeEvidence[] {
  const { site, until } = context;
  const fresh = new Map<string, HopRecord>();
  const found: OutcomeEvidence[] = [];
  let looked = 0;
  for (const next of hopsAfter(site, settled.seq)) {
    if (next.seq >= until || next.at - settled.at > SOON || looked++ > LOOK_AHEAD) break;
    const { status = 0 } = next;
    if (!isTelling(next) || next.method !== 'GET' || status < 200 || status >= 300) continue;
    if (found.length === 0 && wasMissing(site, next, attempt.hop.seq)) {
      found.push({ code: 'B24n', facts: pathOf(next.url), seq: next.responseSeq ?? next.seq });
    }
    if (next.exchange.kind === 'xmlhttprequest' && next.at - settled.at <= AT_ONCE) fresh.set(shapeOf(next), next);
  }
  if (fresh.size < A_DOZEN) return found;
  for (const { url, seq, method } of site.hops) {
    if (seq >= attempt.hop.seq) break;
    fresh.delete(shapeOf({ url, method }));
  }
  const last = [...fresh.values()].at(-1);
  return fresh.size < A_DOZEN || last === undefined
    ? found
    : [...found, { code: 'B24', facts: fresh.size, seq: last.responseSeq ?? last.seq }];
}

/** The last answer of this address before `seq` was 404 or 410. */
function wasMissing(site: SiteRecord, hop: HopRecord, seq: number): boolean {
  const endpoint = site.endpoints.get(endpointKey(hop));
  const missing = lastBefore(endpoint?.missing ?? [], seq);
  return missing !== undefined && missing > (lastBefore(endpoint?.allowed ?? [], seq) ?? 0);
}

/** The address without what counts or names one of many: a page that polls calls a new address each time. */
function shapeOf({ url, method }: Pick<HopRecord, 'url' | 'method'>): string {
  const path = url.replace(/[?#].*$/s, '');
  const parts = path
    .slice(0, 400)
    .split('/')
    .map((part) => (/\d/.test(part) ? '#' : part));
  return `${method} ${parts.join('/')}`;
}
