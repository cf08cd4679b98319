/**
 * Stage B: did the attempt succeed? Two scores, every point with a code and a sentence; success needs S ≥ 45 and S − F ≥ 25, failure
 * F ≥ 40 and F − S ≥ 15, anything else is uncertain and says so. A wrong password must never come out as a success, so what wrong
 * passwords do as well (an answer of 200, a fresh anonymous identifier, a cookie sent again) can never add up to one.
 *
 * Departures from the first draft of the weights, and why:
 * B1 is 30 only when an identifier that was sent got a new identity (15 when sealed or the browser's own state, which changes with any
 * flash message); a first identifier is B2, 20. B3 looks at where the chain ended, never counts for the page that the form was on, and
 * gets +10 (B3a) for an answer of 2xx there and +15 (B12) when that page had not opened before without a sign-in. B4 is 10: JSON sites answer
 * 200 to anything. B8 is 40 and B14 (after a script's request, a page that had
 * not opened before followed within 1 s) 35. F1 is 70, since a refusal outweighs a fresh cookie; F3 is 20; F5,
 * the same form sent again, is 45. F2 is 5 for a way back to a page that is no sign-in page: both passwords can lead there.
 */
import { siteOf } from '../cookie/registrable-domain.ts';
import { pathOf, readAddress, samePage } from './address.ts';
import { judgeAftermath, openToAll, refusedBefore } from './aftermath.ts';
import type { Attempt } from './attempt.ts';
import { judgeCookies } from './cookie-evidence.ts';
import type { HopRecord } from './exchange-record.ts';
import type { CookieClass, Moment, Reason, SignInOutcome } from './model.ts';
import { hopsAfter, type SiteRecord } from './site-record.ts';

/** From one `seq` up to, not including, another. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export interface OutcomeContext {
  readonly site: SiteRecord;
  /** Class by looks alone: the ranking with traffic rests on outcomes, so outcomes may not rest on it. */
  readonly classOf: (key: string) => CookieClass;
  /** `seq` from which on the next attempt or sign-out explains what happens. */
  readonly until: number;
  /** The last time before it in which nobody was known to be signed in: what opened then opens for everyone. */
  readonly anonymous: Period;
  /** The next attempt of the same kind at the same address, where there is one. */
  readonly repeat?: HopRecord;
}

export interface Outcome {
  readonly outcome: SignInOutcome;
  readonly success: readonly Reason[];
  readonly successScore: number;
  readonly failure: readonly Reason[];
  readonly failureScore: number;
  readonly settled: Moment;
  /** The hops that answer the attempt, redirects included. */
  readonly chain: readonly HopRecord[];
  readonly answer: string;
  /** For an uncertain one: what would tell. */
  readonly missing?: string;
  /** Another factor was asked for: not over yet. */
  readonly secondFactor: boolean;
}

export function judgeOutcome(attempt: Attempt, context: OutcomeContext): Outcome {
  const { hop } = attempt;
  const chain = chainOf(hop, context);
  const final = chain.findLast((one) => one.status !== undefined) ?? hop;
  const success: Reason[] = [];
  const failure: Reason[] = [];
  const settled = { seq: final.responseSeq ?? final.seq, at: final.respondedAt ?? final.at };
  const state = { attempt, context, chain, final, settled, success, failure };
  const secondFactor = judgePlace(state);
  if (final.status !== undefined) {
    judgeAftermath(state);
    judgeCookies(state);
  }
  const successScore = success.reduce((sum, one) => sum + one.points, 0);
  const failureScore = failure.reduce((sum, one) => sum + one.points, 0);
  const outcome = secondFactor ? 'uncertain' : decide(successScore, failureScore);
  return {
    outcome,
    ...(outcome === 'uncertain' ? { missing: missingFor(final, hop, secondFactor) } : {}),
    ...{ success, successScore, failure, failureScore, chain, secondFactor },
    settled: [...success, ...failure].reduce(
      (latest, one) => ((one.seq ?? 0) > latest.seq ? { seq: one.seq ?? 0, at: latest.at } : latest),
      settled,
    ),
    answer: answerOf(hop, chain, final),
  };
}

function decide(success: number, failure: number): SignInOutcome {
  if (success >= 45 && success - failure >= 25) return 'success';
  return failure >= 40 && failure - success >= 15 ? 'failed' : 'uncertain';
}

function missingFor(final: HopRecord, hop: HopRecord, secondFactor: boolean): string {
  if (hop.status === undefined) return 'No answer to it has been seen.';
  if (secondFactor) return 'The sign-in goes on: another factor was asked for.';
  if (final.status !== undefined && final.status >= 300 && final.status < 400)
    return 'Where the redirect ended has not been seen.';
  return 'Nothing was seen that only somebody signed in gets. Open a page that needs a sign-in, or mark the moment yourself.';
}

export interface Judging {
  readonly attempt: Attempt;
  readonly context: OutcomeContext;
  readonly chain: readonly HopRecord[];
  readonly final: HopRecord;
  readonly settled: Moment;
  readonly success: Reason[];
  readonly failure: Reason[];
}

/** The hops of the exchange from the attempt on; a page's service worker leaves the following of a redirect to a new exchange. */
function chainOf(hop: HopRecord, { site, until }: OutcomeContext): readonly HopRecord[] {
  const chain = hop.exchange.hops.slice(hop.index);
  const last = chain.at(-1);
  if (last?.location === undefined || last.status === undefined || last.status < 300 || last.status > 399) return chain;
  if (!URL.canParse(last.location, last.url)) return chain;
  const target = new URL(last.location, last.url).href;
  let looked = 0;
  for (const next of hopsAfter(site, last.seq)) {
    if (next.seq >= until || next.at - last.at > 5_000 || looked++ > 300) break;
    if (next.url === target && next.exchange !== hop.exchange) return [...chain, ...next.exchange.hops];
  }
  return chain;
}

/** Where the chain ended and with which status. @returns whether another factor is asked for */
function judgePlace({ attempt, context, chain, final, success, failure }: Judging): boolean {
  const { hop } = attempt;
  const seq = final.responseSeq ?? final.seq;
  const { status } = final;
  if (status === undefined) return false;
  if (status >= 400 && status < 500) failure.push({ code: 'F1', points: 70, text: `The answer was ${status}.`, seq });
  if (status >= 500) failure.push({ code: 'F8', points: 15, text: `The server failed (${status}).`, seq });
  const pending = final.status !== undefined && final.status >= 300 && final.status < 400 ? final.location : undefined;
  const place =
    pending !== undefined && URL.canParse(pending, final.url) ? new URL(pending, final.url).href : final.url;
  const redirected = chain.length > 1 || pending !== undefined;
  const address = readAddress(place);
  if (address.secondFactor && redirected && status < 400) {
    success.push({ code: 'B9', points: 0, text: 'Another factor is asked for next.', seq });
    return true;
  }
  if (hop.exchange.hops[hop.index - 1]?.status === 401 && status < 400) {
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
  const back = samePage(place, hop.page) || samePage(place, hop.url);
  if (address.signInPage || address.error) {
    failure.push({ code: 'F2', points: 30, text: 'The server sent the browser back to sign in, or to an error.', seq });
  } else if (back) {
    // A form in the page's header leads back after a right password as well.
    failure.push({ code: 'F2', points: 5, text: 'The server sent the browser back to where it came from.', seq });
  } else if (address.pending) {
    failure.push({ code: 'F9', points: 30, text: 'Something has to be confirmed first.', seq });
  } else {
    success.push({ code: 'B3', points: 20, text: `The server led on to another page, ${pathOf(place)}.`, seq });
    if (status < 300) judgeOpenedPage(final, attempt, context, success, seq);
    return false;
  }
  if (status < 300) failure.push({ code: 'F3', points: 15, text: 'That page opened.', seq });
  return false;
}

function judgeAnswer(final: HopRecord, hop: HopRecord, success: Reason[], failure: Reason[], seq: number): void {
  const status = final.status ?? 0;
  if (status >= 300) return;
  const html = final.contentType === undefined || /html/i.test(final.contentType);
  if (hop.exchange.kind === 'main_frame' || hop.exchange.kind === 'sub_frame') {
    if (hop.method === 'POST' || readAddress(hop.url).signInPage) {
      failure.push({
        code: 'F3',
        points: 20,
        text: 'The answer was a page at the same address, as after a typing error.',
        seq,
      });
    }
  } else if (!html || status === 204 || hop.exchange.kind === 'xmlhttprequest') {
    success.push({ code: 'B4', points: 10, text: `The answer was ${status}, which says little by itself.`, seq });
  }
}

function judgeOpenedPage(
  final: HopRecord,
  { hop, kind }: Attempt,
  { site, anonymous }: OutcomeContext,
  success: Reason[],
  seq: number,
): void {
  success.push({ code: 'B3a', points: 10, text: 'That page opened.', seq });
  // After registering one is mostly led to a page that one has never seen, signed in or not.
  if (kind === 'sign-up' || kind === 'password-reset') return;
  if (!refusedBefore(site, final, hop.seq) && !openToAll(site, final, anonymous)) {
    success.push({ code: 'B12', points: 15, text: 'It had not opened before the sign-in.', seq });
  }
}

function answerOf(hop: HopRecord, chain: readonly HopRecord[], final: HopRecord): string {
  if (hop.status === undefined) return 'no answer seen';
  if (chain.length > 1) return `${hop.status} → ${pathOf(final.url)}`;
  return hop.location === undefined || hop.status < 300 || hop.status > 399
    ? String(hop.status)
    : `${hop.status} → ${hop.location.slice(0, 80)}`;
}
