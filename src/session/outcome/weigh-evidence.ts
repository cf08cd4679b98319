/** All that was seen of an attempt's outcome, put together by the table of rules alone: in which order it was found changes nothing. */
import type { Reason, SignInOutcome } from '../model/model.ts';
import { countedEvidence } from '../records/counted-evidence.ts';
import { reasonOf } from '../records/evidence.ts';
import { scoreOf } from '../records/score-of.ts';
import { OUTCOME_RULES, type OutcomeCode, THRESHOLDS } from './rules.ts';
import { OUTCOME_SENTENCES, type OutcomeEvidence } from './sentences.ts';
import type { OutcomeRule } from './tables/outcome-rule.ts';

export interface WeighedEvidence {
  readonly outcome: SignInOutcome;
  readonly success: readonly Reason[];
  readonly failure: readonly Reason[];
  /** Another factor was asked for, or sent next: the sign-in is not over. */
  readonly goesOn: boolean;
}

const ruleOf = (code: OutcomeCode): OutcomeRule => OUTCOME_RULES[code];

export function weighEvidence(evidence: readonly OutcomeEvidence[]): WeighedEvidence {
  const counted = countedEvidence(OUTCOME_RULES, evidence);
  const against = reasonsOf(counted, 'failure');
  const kept = counted.filter(({ code }) => !isOutweighed(ruleOf(code), against));
  const [success, failure] = [reasonsOf(kept, 'success'), reasonsOf(kept, 'failure')];
  const goesOn = kept.some(({ code }) => ruleOf(code).keepsOpen === true);
  return { outcome: goesOn ? 'uncertain' : decide(success, failure), success, failure, goesOn };
}

function isOutweighed({ despite }: OutcomeRule, failure: readonly Reason[]): boolean {
  if (despite === undefined) return false;
  return scoreOf(failure.filter(({ code }) => !despite.includes(code))) >= THRESHOLDS.failed.least;
}

function reasonsOf(evidence: readonly OutcomeEvidence[], side: OutcomeRule['side']): readonly Reason[] {
  return evidence
    .filter(({ code }) => ruleOf(code).side === side)
    .map((one) => reasonOf(OUTCOME_RULES, OUTCOME_SENTENCES, one));
}

/** What a page can feign raises the other side's doubt and never reaches a threshold. */
function decide(success: readonly Reason[], failure: readonly Reason[]): SignInOutcome {
  const reaches = (side: readonly Reason[], other: readonly Reason[], need: { least: number; lead: number }) => {
    const points = scoreOf(side.filter((one) => !FEIGNABLE.has(one.code)));
    return points >= need.least && points - scoreOf(other) >= need.lead;
  };
  if (reaches(success, failure, THRESHOLDS.success)) return 'success';
  return reaches(failure, success, THRESHOLDS.failed) ? 'failed' : 'uncertain';
}

const FEIGNABLE: ReadonlySet<string> = new Set(
  Object.values<OutcomeRule>(OUTCOME_RULES).flatMap(({ code, feignable }) => (feignable === true ? [code] : [])),
);
