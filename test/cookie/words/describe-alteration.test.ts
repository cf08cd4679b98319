import { expect, it } from 'vitest';
import { describeAlteration } from '../../../src/cookie/words/describe-alteration.ts';

it.each([
  [{ kind: 'samesite-unknown', value: 'x'.repeat(100) }, /^SameSite=x{40}… is no known value/],
  [{ kind: 'host-only', because: 'public-suffix' }, /public suffix.*this host only/],
  [{ kind: 'host-only', because: 'single-host' }, /for this host only/],
  [{ kind: 'short-year', year: 2037 }, /read as 2037/],
  [{ kind: 'clock-corrected', by: -90 }, /moved by −90 s/],
  [{ kind: 'cut-at-carriage-return', lost: 'abc' }, /3 characters/],
  [{ kind: 'text-taken-as', part: 'name' }, /became the name/],
  [{ kind: 'text-taken-as', part: 'value' }, /without a name/],
  [{ kind: 'octets-replaced', part: 'value' }, /value holds bytes that are not UTF-8/],
] as const)('%o in one sentence', (alteration, expected) => {
  expect(describeAlteration(alteration)).toMatch(expected);
});
