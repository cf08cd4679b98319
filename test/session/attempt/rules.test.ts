import { expect, it } from 'vitest';
import { ATTEMPT_RULES, CANDIDATE, STEP_BEFORE } from '../../../src/session/attempt/rules.ts';

it('makes no attempt of an address or of a name alone', () => {
  const { A2, A9, A14 } = ATTEMPT_RULES;
  expect(A2.points + A9.points).toBeLessThan(CANDIDATE);
  expect(A2.points + A9.points).toBeGreaterThanOrEqual(STEP_BEFORE);
  expect(A9.points + A14.points).toBeLessThan(STEP_BEFORE);
});
