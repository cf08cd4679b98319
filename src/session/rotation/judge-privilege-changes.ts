/**
 * What a change of password or role did to the session's identifiers, by the same rules as a sign-in (ASVS 5.0 7.2.4). Whether the
 * change was made is told from its answer and what followed at once: what leaves that open leaves the verdict open.
 */
import type { Reason, SignIn, SignInOutcome } from '../model/model.ts';
import { describeAnswer } from '../outcome/describe-answer.ts';
import { OUTCOME_RULES } from '../outcome/rules.ts';
import { OUTCOME_SENTENCES } from '../outcome/sentences.ts';
import { reasonOf } from '../records/evidence.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { PrivilegeKind, PrivilegeRequest } from '../records/privilege-request.ts';
import { scoreOf } from '../records/score-of.ts';
import type { SiteRecord } from '../records/site-record.ts';
import type { SignedIn } from '../story/judged-sign-in.ts';
import { type ChangeEvidence, changeEvidence } from './change-evidence.ts';
import type { ChangeRule } from './finding.ts';
import { judgeRotation, type RotationContext } from './judge-rotation.ts';
import { CHANGE_MADE_BY, ROTATION_RULES } from './rules.ts';
import { CHANGE_SENTENCES, CHANGE_UNCLEAR } from './sentences.ts';

export type PrivilegeContext = Pick<RotationContext, 'site' | 'members' | 'classOf' | 'gaps'>;

const REQUESTS = {
  'password-change': 'P1',
  'role-switch': 'P2',
} as const satisfies Readonly<Record<PrivilegeKind, ChangeRule>>;

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

function judge(request: PrivilegeRequest, site: SiteRecord, context: PrivilegeContext): SignIn {
  const { hop, kind } = request;
  const chain = hop.exchange.hops.slice(hop.index);
  const final = chain.findLast((one) => one.status !== undefined) ?? hop;
  const until = nextDeed(site, hop.seq);
  const unlinked = { rotatedAtStepBefore: false, firstStepUnseen: false, secondSignIn: false };
  const rotation = judgeRotation(hop, chain, { ...context, ...unlinked, until, occasion: kind });
  const evidence = changeEvidence({ request, chain, final, until, rotation, site, classOf: context.classOf });
  const outcome = outcomeBy(evidence);
  const success = evidence.filter(({ code }) => CHANGE_MADE_BY[code] === 'success').map(reasonFor);
  const failure = evidence.filter(({ code }) => CHANGE_MADE_BY[code] !== 'success').map(reasonFor);
  const attempt = reasonOf(ROTATION_RULES, CHANGE_SENTENCES, { code: REQUESTS[kind], seq: hop.seq });
  return {
    seq: hop.seq,
    at: hop.at,
    id: `change-${hop.seq}`,
    site: site.domain,
    kind,
    exchange: hop.exchange.id,
    method: hop.method,
    url: hop.url,
    byUser: false,
    asked: false,
    settled: { seq: final.responseSeq ?? final.seq, at: final.respondedAt ?? final.at },
    answer: describeAnswer(hop, chain, final),
    attempt: [attempt],
    attemptScore: attempt.points,
    success,
    successScore: scoreOf(success),
    failure,
    failureScore: scoreOf(failure),
    outcome,
    ...(outcome === 'uncertain' ? { missing: CHANGE_UNCLEAR } : {}),
    ...(outcome === 'success' ? { rotation } : {}),
  };
}

function outcomeBy(evidence: readonly ChangeEvidence[]): SignInOutcome {
  const said = evidence.map(({ code }) => CHANGE_MADE_BY[code]);
  if (said.includes('failed')) return 'failed';
  return said.includes('success') && !said.includes('doubt') ? 'success' : 'uncertain';
}

function reasonFor(evidence: ChangeEvidence): Reason {
  return reasonOf(OUTCOME_RULES, OUTCOME_SENTENCES, evidence);
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
