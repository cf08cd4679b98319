/** All rules by which sessions are judged, by the folder that judges. The tables are printed in `docs/rules.md` (`npm run docs`). */
import { ATTEMPT_RULES, CANDIDATE, STEP_BEFORE } from './attempt/rules.ts';
import type { Rule } from './model/rule.ts';
import { OUTCOME_RULES, THRESHOLDS } from './outcome/rules.ts';
import { LIKELY, LOOKS_AT_LEAST, POSSIBLE, RANKING_RULES } from './ranking/rules.ts';
import { ROTATION_RULES } from './rotation/rules.ts';
import { SIGNED_OUT, STORY_RULES } from './story/rules.ts';
import { LIKELY as LIKELY_TOKEN, POSSIBLE as POSSIBLE_TOKEN, TOKEN_RULES } from './tokens/rules.ts';

export interface RuleTable {
  readonly folder: string;
  /** What its rules decide, as a question. */
  readonly asks: string;
  /** How the points decide it. */
  readonly decides: string;
  readonly rules: Readonly<Record<string, Rule>>;
}

const { success, failed } = THRESHOLDS;

export const SESSION_RULES: readonly RuleTable[] = [
  {
    folder: 'ranking',
    asks: 'Which cookies carry the session?',
    decides: `Likely from ${LIKELY} points on, of which its looks give ${LOOKS_AT_LEAST} at least; possible from ${POSSIBLE} on.`,
    rules: RANKING_RULES,
  },
  {
    folder: 'attempt',
    asks: 'Is this request an attempt to sign in?',
    decides: `An attempt from ${CANDIDATE} points on; a request that only names somebody is the step before one from ${STEP_BEFORE} on.`,
    rules: ATTEMPT_RULES,
  },
  {
    folder: 'outcome',
    asks: 'Did the attempt succeed?',
    decides: `A success needs ${success.least} points, not counting what a page can feign, and ${success.lead} more than speak for a failure; a failure needs ${failed.least}, and ${failed.lead} more than speak for a success; all else is uncertain.`,
    rules: OUTCOME_RULES,
  },
  {
    folder: 'story',
    asks: 'Who signed out, what ended a session, and how far has somebody come?',
    decides: `A request is a sign-out from ${SIGNED_OUT} points on; rules without points decide by themselves.`,
    rules: STORY_RULES,
  },
  {
    folder: 'rotation',
    asks: 'Did the session get a new identifier, at a sign-in or at a change of password or role?',
    decides:
      'A rule on single cookies says what became of each; the rules that name them say what that means for the session.',
    rules: ROTATION_RULES,
  },
  {
    folder: 'tokens',
    asks: 'Which tokens beside the cookies carry the session, and what became of them at a sign-in?',
    decides: `Likely from ${LIKELY_TOKEN} points on, possible from ${POSSIBLE_TOKEN} on; rules without points decide by themselves.`,
    rules: TOKEN_RULES,
  },
];
