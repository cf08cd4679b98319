/** What a rule with points found, as the reason that is shown. */
import type { Reason } from '../model/model.ts';
import { reasonBy } from './reason-by.ts';
import { STORY_RULES } from './rules.ts';
import { type StoryFinding, storySentence } from './sentences.ts';

/** The rules that only decide have no points. */
type WeightlessRule = 'refused' | 'sentToSignIn' | 'lifetimeOver' | 'thrownOut' | StageRule;
export type StageRule = 'stranger' | 'identified' | 'firstFactor' | 'steppedUp' | 'signedIn' | 'signedOut';

export type WeighedFinding = Extract<StoryFinding, { readonly rule: string }> & {
  readonly rule: Exclude<StoryFinding['rule'], WeightlessRule>;
};

/** @param seq of the fact that it rests on */
export function storyReason(finding: WeighedFinding, seq: number): Reason {
  return reasonBy(STORY_RULES[finding.rule], storySentence(finding), seq);
}
