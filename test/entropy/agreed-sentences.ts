/** What may be said of a sample, whatever the numbers. */
import type { KnownGenerator } from '../../src/entropy/generators/known-generator.ts';
import * as say from '../../src/entropy/sentences.ts';
import { TRIAL_FAMILIES } from '../../src/entropy/tests/trial.ts';

/** A sentence without its numbers. */
export const shapeOf = (sentence: string) => sentence.replaceAll(/\d[\d,.]*\d|\d/g, '#');
export const UPPER_REASONS = ['form', 'structure', 'repeats', 'commonest', 'known-generator'] as const;
export const AGREED: ReadonlySet<string> = new Set(
  [
    ...UPPER_REASONS.map((reason) => say.upperSentence(reason, 1, 2, 3)),
    ...TRIAL_FAMILIES.map(say.objectionSentence),
    ...Object.keys(say.GENERATOR_TITLES).flatMap((id) =>
      ([undefined, 'format', 'server', 'turns'] as const).map((part) =>
        say.knownSentence({ generator: id as KnownGenerator, ...(part && { part }), correct: 1, checked: 2, bits: 0 }),
      ),
    ),
    say.ONE_VALUE,
    say.NOTHING_TO_TEST,
    say.UNREADABLE,
    say.VARIABLE_LENGTH,
    say.mixedSentence(1, 2),
    say.nothingFoundSentence(100),
    say.tooFewSentence(1, 2),
    say.belowSentence(64),
    say.suspiciousSentence(1),
    say.suspiciousSentence(2),
  ].map(shapeOf),
);
