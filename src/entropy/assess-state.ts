import type { Assessment } from './assessment.ts';
import type { Sample } from './sample/sample.ts';
import { ASSUMPTIONS, STATE, upperSentence } from './sentences.ts';

/** UTF-16. */
const BITS_OF_A_CHARACTER = 16;

/**
 * For values that hold a session instead of naming one, signed, sealed or open: whoever wants another has to make it, not to guess it. How
 * even their characters are, and what repeats in them, is no matter of luck.
 */
export function assessState({ values, counts }: Sample, threshold: number): Assessment {
  const bits = BITS_OF_A_CHARACTER * values.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    n: values.length,
    distinct: counts.size,
    threshold,
    upper: { bits, reason: 'form', sentence: upperSentence('form', bits, values.length, 0) },
    modelLower: { bits: 0, assumptions: ASSUMPTIONS },
    freeLower: 0,
    status: 'not-testable',
    areState: true,
    objections: [],
    known: undefined,
    positions: [],
    sentences: [STATE],
    more: undefined,
  };
}
