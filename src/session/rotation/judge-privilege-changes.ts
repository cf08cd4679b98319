/**
 * What a change of password or role did to the session's identifiers, by the same rules as a sign-in (ASVS 5.0 7.2.4). Whether the
 * change was made is told from its answer and what followed at once: what leaves that open leaves the verdict open.
 */
import type { Reason, SignIn, SignInOutcome } from '../model/model.ts';
import { describeAnswer } from '../outcome/describe-answer.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { PrivilegeKind, PrivilegeRequest } from '../records/privilege-request.ts';
import type { SiteRecord } from '../records/site-record.ts';
import type { SignedIn } from '../story/judged-sign-in.ts';
import { reasonBy } from '../story/reason-by.ts';
import { type ChangeEvidence, changeEvidence } from './change-evidence.ts';
import type { ChangeRule } from './finding.ts';
import { judgeRotation, type RotationContext } from './judge-rotation.ts';
import { ROTATION_RULES } from './rules.ts';
import { CHANGE_UNCLEAR, changeSentence } from './sentences.ts';

export type PrivilegeContext = Pick<RotationContext, 'site' | 'members' | 'classOf' | 'gaps'>;

const REQUESTS = {
  'password-change': 'passwordChanged',
  'role-switch': 'roleSwitched',
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

function judge({ hop, kind }: PrivilegeRequest, site: SiteRecord, context: PrivilegeContext): SignIn {
  const chain = hop.exchange.hops.slice(hop.index);
  const final = chain.findLast((one) => one.status !== undefined) ?? hop;
  const until = nextDeed(site, hop.seq);
  const unlinked = { rotatedAtStepBefore: false, firstStepUnseen: false, secondSignIn: false };
  const rotation = judgeRotation(hop, chain, { ...context, ...unlinked, until, occasion: kind });
  const evidence = changeEvidence({ hop, final, until, rotation }, site);
  const outcome = outcomeBy(evidence);
  const success = evidence.filter(({ finding }) => !speaksAgainst(finding.rule)).map(reasonOf);
  const failure = evidence.filter(({ finding }) => speaksAgainst(finding.rule)).map(reasonOf);
  const request = REQUESTS[kind];
  const attempt = reasonBy(ROTATION_RULES[request], changeSentence({ rule: request }), hop.seq);
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
    settled: { seq: final.responseSeq ?? final.seq, at: final.respondedAt ?? final.at },
    answer: describeAnswer(hop, chain, final),
    attempt: [attempt],
    attemptScore: attempt.points,
    success,
    successScore: sum(success),
    failure,
    failureScore: sum(failure),
    outcome,
    ...(outcome === 'uncertain' ? { missing: CHANGE_UNCLEAR } : {}),
    ...(outcome === 'success' ? { rotation } : {}),
  };
}

function speaksAgainst(rule: ChangeRule): boolean {
  return rule === 'changeRefused' || rule === 'ledToError' || rule === 'errorShown';
}

/** Each rule decides by itself; what a page can feign leaves a doubt and settles nothing. */
function outcomeBy(evidence: readonly ChangeEvidence[]): SignInOutcome {
  const rules = evidence.map(({ finding }) => finding.rule);
  if (rules.includes('changeRefused') || rules.includes('ledToError')) return 'failed';
  return rules.length > 0 && !rules.includes('errorShown') ? 'success' : 'uncertain';
}

function reasonOf({ finding, seq }: ChangeEvidence): Reason {
  return reasonBy(ROTATION_RULES[finding.rule], changeSentence(finding), seq);
}

/** The next attempt, sign-out or change: it explains what happens from then on. */
function nextDeed({ attempts, departures, privileges }: SiteRecord, seq: number): number {
  const after = (seqs: readonly number[]) => seqs.find((one) => one > seq) ?? Number.POSITIVE_INFINITY;
  return Math.min(
    after(attempts.map((one) => one.hop.seq)),
    after(departures.map((one) => one.seq)),
    after(privileges.map((one) => one.hop.seq)),
  );
}

const sum = (reasons: readonly Reason[]): number => reasons.reduce((points, one) => points + one.points, 0);
