/** Evidence of an attempt's outcome from where the answer led, and with which status: B3, B4, B9, B11, B12, B16, F1 to F3, F8, F9. */
import { siteOf } from '../../cookie/match/registrable-domain.ts';
import { type Address, pathOf, readAddress, samePage } from '../../lexicon/address.ts';
import type { Reason } from '../model/model.ts';
import type { Attempt } from '../records/attempt.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import { hopsAfter } from '../records/site-record.ts';
import { openToAll, refusedBefore } from './aftermath.ts';
import type { Judging, OutcomeContext } from './judging.ts';

/** The hops of the exchange from the attempt on; a page's service worker leaves the following of a redirect to a new exchange. */
export function chainOf(hop: HopRecord, { site, until }: OutcomeContext): readonly HopRecord[] {
  const chain = hop.exchange.hops.slice(hop.index);
  const last = chain.at(-1);
  if (last?.location === undefined || last.status === undefined || last.status < 300 || last.status > 399) return chain;
  if (!URL.canParse(last.location, last.url)) return chain;
  const target = new URL(last.location, last.url).href;
  let looked = 0;
  for (const next of hopsAfter(site, last.seq)) {
    if (next.seq >= until || next.at - last.at > 5_000 || looked++ > 300) break;
    if (next.url === target && next.exchange !== hop.exchange)
      return [...chain, ...next.exchange.hops.slice(next.index)];
  }
  return chain;
}

/** Where the chain ended and with which status. @returns whether another factor is asked for */
export function judgePlace({ attempt, context, chain, final, success, failure }: Judging): boolean {
  const { hop } = attempt;
  const seq = final.responseSeq ?? final.seq;
  const { status } = final;
  if (status === undefined) return false;
  if (status >= 400 && status < 500) failure.push({ code: 'F1', points: 70, text: `The answer was ${status}.`, seq });
  if (status >= 500) failure.push({ code: 'F8', points: 15, text: `The server failed (${status}).`, seq });
  const pending = status >= 300 && status < 400 ? final.location : undefined;
  const place =
    pending !== undefined && URL.canParse(pending, final.url) ? new URL(pending, final.url).href : final.url;
  const redirected = chain.length > 1 || pending !== undefined;
  const address = readAddress(place);
  const back = isBack(place, attempt);
  if (address.secondFactor && redirected && status < 400 && !(attempt.factor && back)) {
    success.push({ code: 'B9', points: 0, text: 'Another factor is asked for next.', seq });
    return true;
  }
  if (attempt.kind === 'http-auth' && status < 400) {
    success.push({ code: 'B11', points: 60, text: 'With credentials, the same request was answered.', seq });
    return false;
  }
  if (!redirected) {
    judgeAnswer(final, hop, success, failure, seq);
    return false;
  }
  if (siteOf(place) !== hop.site && readAddress(place).federated) {
    success.push({ code: 'B16', points: 45, text: 'The identity provider sent the browser back with a code.', seq });
    return false;
  }
  const against = judgeTarget(address, back, attempt, seq);
  if (against === undefined) {
    success.push({ code: 'B3', points: 20, text: `The server led on to another page, ${pathOf(place)}.`, seq });
    if (status < 300) judgeOpenedPage(final, attempt, context, success, seq);
    return false;
  }
  failure.push(against);
  if (status < 300) failure.push({ code: 'F3', points: 15, text: 'That page opened.', seq });
  return false;
}

/** The page that the form was on, or the address that it was sent to; what an identity provider sends to is left by a redirect to itself. */
function isBack(place: string, { hop, federated }: Attempt): boolean {
  return samePage(place, hop.page) || (!federated && samePage(place, hop.url));
}

/** What the target of the redirect says against a success. */
function judgeTarget(address: Address, back: boolean, attempt: Attempt, seq: number): Reason | undefined {
  if (address.signInPage || address.error || (attempt.factor && back) || address.toProvider) {
    return { code: 'F2', points: 30, text: 'The server sent the browser back to sign in, or to an error.', seq };
  }
  // A form in the page's header leads back after a right password as well, and the servlet standard's form always does.
  if (back && !isServletForm(attempt.hop)) {
    return { code: 'F2', points: 5, text: 'The server sent the browser back to where it came from.', seq };
  }
  if (address.pending) return { code: 'F9', points: 30, text: 'Something has to be confirmed first.', seq };
  return undefined;
}

/** The form of the servlet standard (Jakarta Servlet 6.0 §13.6.3) is sent to this name wherever it stands. */
export function isServletForm(hop: HopRecord): boolean {
  return /\/j_security_check(?:[;?]|$)/.test(hop.url);
}

function judgeAnswer(final: HopRecord, hop: HopRecord, success: Reason[], failure: Reason[], seq: number): void {
  const status = final.status ?? 0;
  if (status >= 300) return;
  const html = final.contentType === undefined || /html/i.test(final.contentType);
  if (hop.exchange.kind === 'main_frame' || hop.exchange.kind === 'sub_frame') {
    if (hop.method === 'POST' || readAddress(hop.url).signInPage) {
      const text = 'The answer was a page at the same address, as after a typing error.';
      failure.push({ code: 'F3', points: 20, text, seq });
    }
  } else if (!html || status === 204 || hop.exchange.kind === 'xmlhttprequest') {
    success.push({ code: 'B4', points: 10, text: `The answer was ${status}, which says little by itself.`, seq });
  }
}

function judgeOpenedPage(
  final: HopRecord,
  { hop, kind, link }: Attempt,
  { site, anonymous }: OutcomeContext,
  success: Reason[],
  seq: number,
): void {
  success.push({ code: 'B3a', points: 10, text: 'That page opened.', seq });
  // After registering, or from a link in a mail, one is mostly led to a page that one has never seen, signed in or not.
  if (kind === 'sign-up' || kind === 'password-reset' || link || readAddress(final.url).notice) return;
  if (!refusedBefore(site, final, hop.seq) && !openToAll(site, final, anonymous)) {
    success.push({ code: 'B12', points: 15, text: 'It had not opened before the sign-in.', seq });
  }
}

/** Status and target in words: "302 → /account". */
export function answerOf(hop: HopRecord, chain: readonly HopRecord[], final: HopRecord): string {
  if (hop.status === undefined) return 'no answer seen';
  if (chain.length > 1) return `${hop.status} → ${pathOf(final.url)}`;
  return hop.location === undefined || hop.status < 300 || hop.status > 399
    ? String(hop.status)
    : `${hop.status} → ${hop.location.slice(0, 80)}`;
}
