import { expect, it } from 'vitest';
import { THRESHOLDS } from '../../../../src/session/outcome/rules.ts';
import { FOR_FAILURE } from '../../../../src/session/outcome/tables/for-failure.ts';

it('a better answer at another time settles what was shown the form again, and nothing alone', () => {
  expect(FOR_FAILURE.F14.points + FOR_FAILURE.F3.points).toBeGreaterThanOrEqual(THRESHOLDS.failed.least);
  expect(FOR_FAILURE.F14.points).toBeLessThan(THRESHOLDS.failed.least);
});
