/** What is seen of an attempt's outcome in where the answer led, and with which status. */
import { siteOf } from '../../cookie/match/registrable-domain.ts';
import { type Address, pathOf, readAddress } from '../../lexicon/address.ts';
import { isSignInName } from '../../lexicon/routes/is-sign-in-name.ts';
import type { Attempt } from '../records/attempt.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import { endpointKey } from '../records/site-record.ts';
import { openToAll, refusedBefore } from './address-history.ts';
import { answerPlace } from './contrast/answer-place.ts';
import { ledToForm } from './contrast/led-to-form.ts';
import { isServletForm } from './is-servlet-form.ts';
import type { JudgedAttempt } from './judged-attempt.ts';
import type { OutcomeEvidence } from './sentences.ts';

export function placeEvidence(judged: JudgedAttempt): readonly OutcomeEvidence[] {
  const { status } = judged.final;
  if (status === undefined) return [];
  const seq = seqOf(judged.final);
  if (status >= 500) return [{ code: 'F8', facts: status, seq }, ...answerEvidence(judged, status, seq)];
  if (status >= 400) return [{ code: 'F1', facts: status, seq }, ...answerEvidence(judged, status, seq)];
  return answerEvidence(judged, status, seq);
}

function answerEvidence(judged: JudgedAttempt, status: number, seq: number): readonly OutcomeEvidence[] {
  const { attempt, chain, final } = judged;
  const { hop } = attempt;
  const { place, redirected, back } = answerPlace(attempt, chain, final);
  const address = readAddress(place);
  if (address.secondFactor && redirected && status < 400 && !(attempt.factor && back)) return [{ code: 'B9', seq }];
  if (attempt.kind === 'http-auth' && status < 400) return [{ code: 'B11', seq }];
  if (!redirected) return unredirectedEvidence(final, hop, status, seq);
  if (siteOf(place) !== hop.site && readAddress(place).federated) return [{ code: 'B16', seq }];
  const opened = status < 300;
  // What was seen outvotes words: a page that was refused before and opens now is none to sign in on.
  const admitted = opened && !back && wasRefused(judged, final);
  // The servlet standard's form stands at the address of the page that was wanted.
  const wanted = back && isServletForm(hop) && !address.error && !isSignInName(place);
  const told = admitted || wanted ? undefined : targetAgainst(address, back, attempt);
  const against = told === 'F2' && !back && isHardlyNamed(address, judged, place) ? 'F2w' : told;
  if (against === 'F2w') return [{ code: against, seq }];
  if (against !== undefined) return [{ code: against, seq }, ...(opened ? [{ code: 'F3a', seq } as const] : [])];
  return [{ code: 'B3', facts: pathOf(place), seq }, ...(opened ? openedEvidence(judged, seq) : [])];
}

/** What the target of the redirect says against a success. */
function targetAgainst(address: Address, back: boolean, attempt: Attempt): 'F2' | 'F2b' | 'F9' | undefined {
  if (address.signInPage || address.error || (attempt.factor && back) || address.toProvider) return 'F2';
  // A form in the page's header leads back after a right password as well, and the servlet standard's form always does.
  if (back && !isServletForm(attempt.hop)) return 'F2b';
  return address.pending ? 'F9' : undefined;
}

/** A page that nobody has seen, and of which only a folder, or a part of its name, speaks of signing in. */
function isHardlyNamed(
  { signInPage, error, toProvider }: Address,
  { context, final }: JudgedAttempt,
  place: string,
): boolean {
  if (!signInPage || error || toProvider || isSignInName(place)) return false;
  return !openToAll(context.site, final, context.anonymous);
}

function unredirectedEvidence(
  final: HopRecord,
  hop: HopRecord,
  status: number,
  seq: number,
): readonly OutcomeEvidence[] {
  if (status >= 300) return [];
  const { kind } = hop.exchange;
  if (kind === 'main_frame' || kind === 'sub_frame') {
    return hop.method === 'POST' || readAddress(hop.url).signInPage ? [{ code: 'F3', seq }] : [];
  }
  const html = final.contentType === undefined || /html/i.test(final.contentType);
  return !html || status === 204 || kind === 'xmlhttprequest' ? [{ code: 'B4', facts: status, seq }] : [];
}

function openedEvidence(judged: JudgedAttempt, seq: number): readonly OutcomeEvidence[] {
  const { attempt, context, final } = judged;
  const { kind, link } = attempt;
  const { site, anonymous } = context;
  const opened: OutcomeEvidence = { code: 'B3a', seq };
  // After registering, or from a link in a mail, one is mostly led to a page that one has never seen, signed in or not.
  const unseen = kind === 'sign-up' || kind === 'password-reset' || link || readAddress(final.url).notice;
  if (unseen || wasRefused(judged, final) || openToAll(site, final, anonymous)) return [opened];
  return [opened, { code: 'B12', seq }];
}

function wasRefused({ attempt: { hop }, context: { site } }: JudgedAttempt, final: HopRecord): boolean {
  return refusedBefore(site, final, hop.seq) || ledToForm(site, hop).has(endpointKey(final));
}

const seqOf = (hop: HopRecord): number => hop.responseSeq ?? hop.seq;
