/** How far somebody has come on a site, step by step: from the story of its sign-ins, sign-outs and expiries. */
import type { AuthenticationStage, Moment, StageChange } from '../model/model.ts';
import type { SiteRecord } from '../records/site-record.ts';
import type { JudgedSignIn, Story } from './judged-sign-in.ts';
import { STORY_SENTENCES } from './sentences.ts';

type StageCode = 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6';

const STAGES: Readonly<Record<StageCode, AuthenticationStage>> = {
  S1: 'anonymous',
  S2: 'identifier-given',
  S3: 'first-factor',
  S4: 'step-up',
  S5: 'signed-in',
  S6: 'signed-out',
};

export function stagesOf(site: SiteRecord, story: Story): readonly StageChange[] {
  const changes: StageChange[] = [
    ...site.refusals.slice(0, 1).map((refusal) => changeTo('S1', refusal)),
    ...site.identifierRequests.filter(({ status = 0 }) => status < 400).map((hop) => changeTo('S2', hop)),
    ...story.signIns.flatMap(changesBy),
    ...story.signOuts.map(({ signOut }) => changeTo('S6', signOut)),
    ...story.expiries.map(({ seq, at, text }): StageChange => ({ seq, at, stage: 'expired', text })),
  ].sort((a, b) => a.seq - b.seq);
  return changes.filter((one, index) => isStep(one.stage, changes[index - 1]?.stage ?? 'unknown'));
}

function changesBy({ hop, mark, kind, outcome, signedInBefore }: JudgedSignIn): readonly StageChange[] {
  const moment = hop ?? mark ?? outcome.settled;
  const first = outcome.secondFactor ? [changeTo('S3', moment)] : [];
  if (outcome.outcome !== 'success') return first;
  if (kind === 'step-up') return [...first, changeTo('S4', moment)];
  return signedInBefore && kind === 're-authentication' ? first : [...first, changeTo('S5', moment)];
}

function changeTo(code: StageCode, { seq, at }: Moment): StageChange {
  return { seq, at, stage: STAGES[code], text: STORY_SENTENCES[code] };
}

/** Being asked to sign in, or saying who one is, takes nothing from somebody who is signed in. */
function isStep(stage: AuthenticationStage, before: AuthenticationStage): boolean {
  if (stage === before) return false;
  const within = before === 'signed-in' || before === 'step-up';
  return !(within && (stage === 'anonymous' || stage === 'identifier-given' || stage === 'first-factor'));
}
