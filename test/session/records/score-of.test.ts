import { expect, it } from 'vitest';
import { scoreOf } from '../../../src/session/records/score-of.ts';

it('adds the points up', () => {
  expect(scoreOf([])).toBe(0);
  expect(scoreOf([{ points: 20 }, { points: -5.5 }])).toBe(14.5);
});
