import { expect, it } from 'vitest';
import type { Rule } from '../../../src/session/model/rule.ts';
import { LIKELY, POSSIBLE, RANKING_RULES } from '../../../src/session/ranking/rules.ts';

it('gives points to all but the user’s word and a signature, which decide', () => {
  const deciding = Object.values<Rule>(RANKING_RULES).filter((one) => one.points === undefined);
  expect(deciding.map((one) => one.code)).toEqual(['pinned', 'unpinned', 'signature']);
});

it('calls nothing likely that is not possible', () => {
  expect(POSSIBLE).toBeLessThan(LIKELY);
});
