import { expect, it } from 'vitest';
import { SIGNED_OUT, STORY_RULES } from '../../../src/session/story/rules.ts';

it('has no single sign by which a request is a sign-out: an address and an answer have to agree', () => {
  const signs = Object.entries(STORY_RULES).filter(([code]) => code.startsWith('L'));
  for (const [code, rule] of signs) expect('points' in rule && rule.points, code).toBeLessThan(SIGNED_OUT);
  expect(STORY_RULES.L1.points + STORY_RULES.L4.points).toBeGreaterThanOrEqual(SIGNED_OUT);
});

it('gives the user’s word more points than all evidence together', () => {
  expect(STORY_RULES.U3.points).toBeGreaterThan(SIGNED_OUT);
});
