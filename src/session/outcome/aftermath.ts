/** Evidence of an attempt's outcome from what came after it: B5, B8, B14, B19, F5, F10 and F11 (see `outcome.ts`). */
import { pathOf, readAddress, samePage } from '../../lexicon/address.ts';
import { type HopRecord, isTelling } from '../records/exchange-record.ts';
import { sameIdentity } from '../records/identity-cache.ts';
import { endpointKey, firstAfter, hopsAfter, lastBefore, type SiteRecord } from '../records/site-record.ts';
import type { Judging, Period } from './judging.ts';

/** How long after the answer other requests still say something about it, ms. */
export const WINDOW = 600_000;
/** Requests looked at after an attempt. */
const LOOK_AHEAD = 300;
/** A page that a script opens follows at once; a person reads first. */
const MOVED_ON = 1_000;
const REPEATED = 30_000;
/** Credentials that the sign-in brought are used, and a code is exchanged, within this time. */
const USED = 30_000;

/** What the following requests say, up to the next attempt. */
export function judgeAftermath(state: Judging): void {
  const { attempt, context, success, failure, settled, chain, final } = state;
  const { hop } = attempt;
  const { site, until, anonymous, repeat } = context;
  if (repeat !== undefined && repeat.at - settled.at <= REPEATED && attempt.password) {
    failure.push({ code: 'F5', points: 45, text: 'The same form was sent again soon after.', seq: repeat.seq });
  }
  judgeCredentials(state);
  const inChain = new Set(chain.map((one) => one.exchange));
  // Whoever is shown the form again is not signed in, or sees the page after it at the same address: where others lead to then tells.
  const sameForm = failure.some((one) => one.code === 'F3') && success.length === 0;
  let looked = 0;
  let movedOn = false;
  let refused = false;
  let onward = false;
  for (const next of [...chain.slice(1), ...hopsAfter(site, hop.seq)]) {
    if (next.seq >= until || next.at - settled.at > WINDOW || looked++ > LOOK_AHEAD) break;
    if (next.status === undefined || !isTelling(next) || next.method !== 'GET') continue;
    const seq = next.responseSeq ?? next.seq;
    if (!refused && !inChain.has(next.exchange) && next.seq > settled.seq && isRefused(site, next)) {
      refused = true;
      if (refusedBefore(site, next, hop.seq)) {
        const text = `${pathOf(next.url)} was refused before and still is.`;
        failure.push({ code: 'F10', points: 30, text, seq });
      } else if (sameForm && !onward && endsAtSignIn(next) && carriesTheSame(hop, next, context.classOf)) {
        const text = `${pathOf(next.url)} was asked for afterwards and led to signing in.`;
        failure.push({ code: 'F11', points: 20, text, seq });
      }
    }
    if (next.status >= 300) continue;
    onward ||= next.exchange.kind === 'main_frame' && !inChain.has(next.exchange) && opensToFew(site, next, anonymous);
    if (refusedBefore(site, next, hop.seq)) {
      success.push({ code: 'B8', points: 40, text: `${pathOf(next.url)} had been refused before and opens now.`, seq });
      return;
    }
    if (movedOn || inChain.has(next.exchange) || final.status === undefined || final.status >= 300) continue;
    const page = next.exchange.kind === 'main_frame' && hop.exchange.kind === 'xmlhttprequest';
    const address = readAddress(next.url);
    const elsewhere =
      !address.signInPage && !address.error && !address.registration && !address.reset && !address.pending;
    const unseen = !openToAll(site, next, anonymous) && !address.secondFactor && !address.notice;
    if (page && elsewhere && unseen && !samePage(next.url, hop.page) && next.at - settled.at <= MOVED_ON) {
      movedOn = true;
      success.push({ code: 'B14', points: 35, text: `The page moved on to ${pathOf(next.url)} by itself.`, seq });
    }
  }
}

/** The page asked for led to a page to sign in on, and that is what was shown: whoever is signed in already is mostly sent on from there. */
function endsAtSignIn({ exchange, index }: HopRecord): boolean {
  const last = exchange.hops.at(-1);
  if (exchange.kind !== 'main_frame' || last === undefined || exchange.hops.length <= index + 1) return false;
  return last.status !== undefined && last.status < 300 && readAddress(last.url).signInPage;
}

/** Another tab may have signed out meanwhile: then the cookie is another one, or gone. */
function carriesTheSame({ sent }: HopRecord, next: HopRecord, classOf: Judging['context']['classOf']): boolean {
  return sent.every(({ record, known }) => {
    if (!classOf(record.key).startsWith('session')) return true;
    return next.sent.some((one) => one.record === record && sameIdentity(one.known, known));
  });
}

/** A page that had not opened while nobody was signed in: somebody who goes on from page to page may only lack the right to one of them. */
function opensToFew(site: SiteRecord, hop: HopRecord, anonymous: Period): boolean {
  const address = readAddress(hop.url);
  return !address.signInPage && !address.error && !address.notice && !openToAll(site, hop, anonymous);
}

/** Credentials in a header that were never sent before it, and codes that were exchanged for a token. */
function judgeCredentials({ attempt, context, settled, success }: Judging): void {
  const { hop } = attempt;
  const { site, until, anonymous } = context;
  if (hop.authorization === 'bearer' || hop.tokens !== undefined) return;
  const used = firstAfter(site.authorized, anonymous.from, (one) => one.scheme === 'bearer');
  if (used !== undefined && used.seq > settled.seq && used.seq < until && used.at - settled.at <= USED) {
    const text = 'From then on the page’s requests carried a token, which they had not before.';
    success.push({ code: 'B5', points: 35, text, seq: used.seq });
  }
  const grant = attempt.federated ? firstAfter(site.grants, hop.seq) : undefined;
  if (grant !== undefined && grant.seq < until && grant.at - settled.at <= USED) {
    const text = 'The code was exchanged for a token; a code that is wrong is refused (RFC 6749 §5.2).';
    success.push({ code: 'B19', points: 20, text, seq: grant.seq });
  }
}

/** Its answer is a refusal: 401, 403, or a redirect to a sign-in page. */
function isRefused(site: SiteRecord, hop: HopRecord): boolean {
  const { responseSeq } = hop;
  const denied = site.endpoints.get(endpointKey(hop))?.denied ?? [];
  return responseSeq !== undefined && lastBefore(denied, responseSeq + 1) === responseSeq;
}

/** The last word of this address before `seq` was a refusal. */
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
