/** Did an attempt to sign in succeed? The rules are in `rules.ts`, what they rest on is looked for by the files named `…-evidence.ts`. */
import type { Moment, Reason } from '../model/model.ts';
import type { Attempt } from '../records/attempt.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import { scoreOf } from '../records/score-of.ts';
import { aftermathEvidence } from './aftermath-evidence.ts';
import { answerChain } from './answer-chain.ts';
import { contrastEvidence } from './contrast/contrast-evidence.ts';
import { departureEvidence } from './contrast/departure-evidence.ts';
import { noveltyEvidence } from './contrast/novelty-evidence.ts';
import { cookieEvidence } from './cookie-evidence.ts';
import { credentialEvidence } from './credential-evidence.ts';
import { describeAnswer } from './describe-answer.ts';
import { factorEvidence } from './factor-evidence.ts';
import type { JudgedAttempt, OutcomeContext } from './judged-attempt.ts';
import { noticeEvidence } from './notice-evidence.ts';
import type { Outcome } from './outcome.ts';
import { placeEvidence } from './place-evidence.ts';
import { protocolEvidence } from './protocol-evidence.ts';
import { MISSING, type OutcomeEvidence } from './sentences.ts';
import { weighEvidence } from './weigh-evidence.ts';

export const EVIDENCE_FUNCTIONS: readonly ((judged: JudgedAttempt) => readonly OutcomeEvidence[])[] = [
  placeEvidence,
  protocolEvidence,
  noticeEvidence,
  credentialEvidence,
  aftermathEvidence,
  cookieEvidence,
  factorEvidence,
  contrastEvidence,
  noveltyEvidence,
  departureEvidence,
];

export function judgeOutcome(attempt: Attempt, context: OutcomeContext): Outcome {
  const { hop } = attempt;
  const chain = answerChain(hop, context);
  const final = chain.findLast((one) => one.status !== undefined) ?? hop;
  const answered = { seq: final.responseSeq ?? final.seq, at: final.respondedAt ?? final.at };
  const judged: JudgedAttempt = { attempt, context, chain, final, settled: answered };
  const evidence = final.status === undefined ? [] : EVIDENCE_FUNCTIONS.flatMap((evidenceOf) => evidenceOf(judged));
  const { outcome, success, failure, goesOn } = weighEvidence(evidence);
  return {
    outcome,
    ...(outcome === 'uncertain' ? { missing: missingFor(final, hop, goesOn) } : {}),
    success,
    successScore: scoreOf(success),
    failure,
    failureScore: scoreOf(failure),
    chain,
    secondFactor: goesOn,
    settled: latestOf(answered, [...success, ...failure]),
    answer: describeAnswer(hop, chain, final),
  };
}

function latestOf({ seq, at }: Moment, reasons: readonly Reason[]): Moment {
  return { seq: Math.max(seq, ...reasons.map((one) => one.seq ?? 0)), at };
}

function missingFor({ status }: HopRecord, hop: HopRecord, goesOn: boolean): string {
  if (hop.status === undefined) return MISSING['no-answer'];
  if (goesOn) return MISSING['second-factor'];
  return status !== undefined && status >= 300 && status < 400
    ? MISSING['redirect-unfinished']
    : MISSING['nothing-telling'];
}
