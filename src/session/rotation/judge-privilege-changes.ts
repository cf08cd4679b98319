/**
 * What a change of password or role did to the session's identifiers, by the same rules as a sign-in (ASVS 5.0 7.2.4). Whether the
 * change was made is told from its answer alone: what leaves that open leaves the verdict open.
 */
import { pathOf, readAddress, samePage } from '../../lexicon/address.ts';
import type { Reason, Rotation, SignIn } from '../model/model.ts';
import { describeAnswer } from '../outcome/describe-answer.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { PrivilegeRequest } from '../records/privilege-request.ts';
import { hopsAfter, type SiteRecord } from '../records/site-record.ts';
import type { SignedIn } from '../story/observed-lifetime.ts';
import { noticesBetween } from '../traffic/page-notices.ts';
import { judgeRotation, type RotationContext } from './judge-rotation.ts';

export type PrivilegeContext = Omit<RotationContext, 'until' | 'rotatedAtStepBefore' | 'signedInBefore' | 'change'>;

const REQUEST = {
  'password-change': 'The password held so far was sent with a new one.',
  'role-switch': 'The address speaks of taking another role or account.',
} as const;

/** @param periods in which somebody was signed in: a switch of role needs one */
export function judgePrivilegeChanges(
  site: SiteRecord,
  periods: readonly SignedIn[],
  context: PrivilegeContext,
): readonly SignIn[] {
  return site.privileges
    .filter(({ hop, kind }) => kind === 'password-change' || periods.some((one) => within(hop, one)))
    .map((request) => judge(request, site, context));
}

function within({ seq }: HopRecord, { began, ended }: SignedIn): boolean {
  return began.seq < seq && (ended === undefined || ended.seq > seq);
}

function judge({ hop, kind }: PrivilegeRequest, site: SiteRecord, context: PrivilegeContext): SignIn {
  const chain = hop.exchange.hops.slice(hop.index);
  const final = chain.findLast((one) => one.status !== undefined) ?? hop;
  const until = nextDeed(site, hop.seq);
  const rotation = judgeRotation(hop, chain, {
    ...context,
    ...{ until, rotatedAtStepBefore: false, signedInBefore: true, change: true },
  });
  const { success, failure } = weigh(hop, final, rotation, site, until);
  const [successScore, failureScore] = [sum(success), sum(failure)];
  // A page can feign what it shows: that leaves a doubt and settles nothing.
  const failed = failure.some((one) => one.code !== DOUBT);
  const outcome = failed ? 'failed' : successScore > 0 && failureScore === 0 ? 'success' : 'uncertain';
  const settled = { seq: final.responseSeq ?? final.seq, at: final.respondedAt ?? final.at };
  return {
    ...{ seq: hop.seq, at: hop.at, id: `change-${hop.seq}`, site: site.domain, kind, exchange: hop.exchange.id },
    ...{ method: hop.method, url: hop.url, byUser: false, settled, answer: describeAnswer(hop, chain, final) },
    attempt: [{ code: kind === 'role-switch' ? 'P2' : 'P1', points: 40, text: REQUEST[kind], seq: hop.seq }],
    ...{ attemptScore: 40, success, successScore, failure, failureScore, outcome },
    ...(outcome === 'uncertain' ? { missing: UNCLEAR } : {}),
    ...(outcome === 'success' ? { rotation } : {}),
  };
}

const DOUBT = 'F4';
/** A page that a script opens follows at once; a person reads first, ms. */
const MOVED_ON = 1_000;
/** As long after the answer a page takes to show what it was told, ms. */
const SHOWN = 8_000;

const UNCLEAR =
  'See whether the page says that the change was made. If it was, compare the identifiers before and after it in the timeline.';

function weigh(hop: HopRecord, final: HopRecord, rotation: Rotation, site: SiteRecord, until: number) {
  const success: Reason[] = [];
  const failure: Reason[] = [];
  const { status } = final;
  if (status === undefined) return { success, failure };
  const seq = final.responseSeq ?? final.seq;
  const address = readAddress(final.url);
  const led = final !== hop;
  if (status >= 400) failure.push({ code: 'F1', points: 70, text: `The answer was ${status}.`, seq });
  else if (led && address.error) failure.push({ code: 'F2', points: 40, text: 'The answer led to an error.', seq });
  if (failure.length > 0) return { success, failure };
  if (rotation.verdict === 'rotated') {
    success.push({ code: 'B1', points: 45, text: 'The session got a new identifier with the answer.', seq });
  }
  // The form's own page, or a page to sign in on, can follow on either outcome.
  if (led && status < 300 && !samePage(final.url, hop.page) && !samePage(final.url, hop.url) && !address.signInPage) {
    success.push({ code: 'B3', points: 45, text: 'The answer led on to another page.', seq });
  }
  if (hop.exchange.kind === 'xmlhttprequest') weighScript(hop, final, site, until, success, failure);
  return { success, failure };
}

/** Scripts answer 200 to a wrong password too, with the error in a body that nobody reads here: only what follows it tells. */
function weighScript(
  hop: HopRecord,
  final: HopRecord,
  site: SiteRecord,
  until: number,
  success: Reason[],
  failure: Reason[],
): void {
  const { status = 0, respondedAt = final.at, responseSeq = final.seq } = final;
  if (status === 204 || status === 205) {
    const text = `The script’s request was answered ${status}, which has no room for an error.`;
    success.push({ code: 'B4', points: 45, text, seq: responseSeq });
  }
  for (const next of hopsAfter(site, responseSeq)) {
    if (next.seq >= until || next.at - respondedAt > MOVED_ON) break;
    const address = readAddress(next.url);
    if (next.exchange.kind !== 'main_frame' || next.exchange.via !== 'tab' || address.signInPage || address.error)
      continue;
    if (samePage(next.url, hop.page)) continue;
    const text = `The page moved on to ${pathOf(next.url)} by itself.`;
    success.push({ code: 'B14', points: 45, text, seq: next.seq });
    break;
  }
  const error = noticesBetween(site.notices, hop.exchange.frame, hop.at, respondedAt + SHOWN).find(
    (one) => one.sign === 'error-shown' && one.seq > hop.seq && one.seq < until,
  );
  if (error === undefined) return;
  failure.push({ code: DOUBT, points: 25, text: 'The page shows an error at the form.', seq: error.seq });
}

/** The next attempt, sign-out or change: it explains what happens from then on. */
function nextDeed({ attempts, signOutRequests, privileges }: SiteRecord, seq: number): number {
  const after = (seqs: readonly number[]) => seqs.find((one) => one > seq) ?? Number.POSITIVE_INFINITY;
  return Math.min(
    after(attempts.map((one) => one.hop.seq)),
    after(signOutRequests.map((one) => one.seq)),
    after(privileges.map((one) => one.hop.seq)),
  );
}

const sum = (reasons: readonly Reason[]): number => reasons.reduce((points, one) => points + one.points, 0);
