import { expect, it } from 'vitest';
import { describeSpan } from '../../../src/cookie/words/describe-span.ts';

it.each([
  [90, '90 s'],
  [1800, '30 min'],
  [5400, '90 min'],
  [86_400, '24 h'],
  [1_209_600, '14 d'],
  [34_560_000, '400 d'],
  [315_576_000, '10 years'],
  [-30, '−30 s'],
  [Number.MAX_SAFE_INTEGER, 'over 10,000 years'],
])('%d seconds are %s', (seconds, words) => {
  expect(describeSpan(seconds)).toBe(words);
});
