/** How far somebody has come on a site, step by step: from the story of its sign-ins, sign-outs and expiries. */
import type { AuthenticationStage, Moment, StageChange } from '../model/model.ts';
import type { SiteRecord } from '../records/site-record.ts';
import type { JudgedSignIn, Story } from './judged-sign-in.ts';
import { storySentence } from './sentences.ts';
import type { StageRule } from './story-reason.ts';

const STAGES: Readonly<Record<StageRule, AuthenticationStage>> = {
  stranger: 'anonymous',
  identified: 'identifier-given',
  firstFactor: 'first-factor',
  steppedUp: 'step-up',
  signedIn: 'signed-in',
  signedOut: 'signed-out',
};

export function stagesOf(site: SiteRecord, story: Story): readonly StageChange[] {
  const changes: StageChange[] = [
    ...site.refusals.slice(0, 1).map((refusal) => changeTo('stranger', refusal)),
    ...site.introductions.filter(({ status = 0 }) => status < 400).map((hop) => changeTo('identified', hop)),
    ...story.signIns.flatMap(changesBy),
    ...story.signOuts.map(({ signOut }) => changeTo('signedOut', signOut)),
    ...story.expiries.map(({ seq, at, text }): StageChange => ({ seq, at, stage: 'expired', text })),
  ].sort((a, b) => a.seq - b.seq);
  return changes.filter((one, index) => isStep(one.stage, changes[index - 1]?.stage ?? 'unknown'));
}

function changesBy({ hop, mark, kind, outcome, signedInBefore }: JudgedSignIn): readonly StageChange[] {
  const moment = hop ?? mark ?? outcome.settled;
  const first = outcome.secondFactor ? [changeTo('firstFactor', moment)] : [];
  if (outcome.outcome !== 'success') return first;
  if (kind === 'step-up') return [...first, changeTo('steppedUp', moment)];
  return signedInBefore && kind === 're-authentication' ? first : [...first, changeTo('signedIn', moment)];
}

function changeTo(rule: StageRule, { seq, at }: Moment): StageChange {
  return { seq, at, stage: STAGES[rule], text: storySentence({ rule }) };
}

/** Being asked to sign in, or saying who one is, takes nothing from somebody who is signed in. */
function isStep(stage: AuthenticationStage, before: AuthenticationStage): boolean {
  if (stage === before) return false;
  const within = before === 'signed-in' || before === 'step-up';
  return !(within && (stage === 'anonymous' || stage === 'identifier-given' || stage === 'first-factor'));
}
