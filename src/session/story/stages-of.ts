/** How far somebody has come on a site, step by step: from the story of its sign-ins, sign-outs and expiries. */
import type { AuthenticationStage, Moment, StageChange } from '../model/model.ts';
import type { SiteRecord } from '../records/site-record.ts';
import type { Story } from './tell-story.ts';

export function stagesOf(site: SiteRecord, story: Story): readonly StageChange[] {
  const changes: StageChange[] = [];
  const add = ({ seq, at }: Moment, stage: AuthenticationStage, text: string): void => {
    changes.push({ seq, at, stage, text });
  };
  const [refusal] = site.refusals;
  if (refusal !== undefined) add(refusal, 'anonymous', 'The site asked to sign in.');
  for (const hop of site.identifierRequests) {
    if ((hop.status ?? 0) < 400) add(hop, 'identifier-given', 'Somebody said who they are; nothing was proved yet.');
  }
  for (const { hop, mark, kind, outcome, signedInBefore } of story.signIns) {
    const moment = hop ?? mark ?? outcome.settled;
    if (outcome.secondFactor) add(moment, 'first-factor', 'The first factor was taken; another one was asked for.');
    if (outcome.outcome !== 'success') continue;
    if (kind === 'step-up') add(moment, 'step-up', 'Another factor was shown by somebody who was signed in.');
    else if (!signedInBefore || kind !== 're-authentication') add(moment, 'signed-in', 'A sign-in succeeded.');
  }
  for (const { signOut } of story.signOuts) add(signOut, 'signed-out', 'A sign-out was seen.');
  for (const expiry of story.expiries) add(expiry, 'expired', expiry.text);
  changes.sort((a, b) => a.seq - b.seq);
  return changes.filter((one, index) => isStep(one.stage, stageBefore(changes, index)));
}

function stageBefore(changes: readonly StageChange[], index: number): AuthenticationStage {
  return changes[index - 1]?.stage ?? 'unknown';
}

/** Being asked to sign in, or saying who one is, takes nothing from somebody who is signed in. */
function isStep(stage: AuthenticationStage, before: AuthenticationStage): boolean {
  if (stage === before) return false;
  const within = before === 'signed-in' || before === 'step-up';
  return !(within && (stage === 'anonymous' || stage === 'identifier-given' || stage === 'first-factor'));
}
