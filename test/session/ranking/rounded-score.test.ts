import { expect, it } from 'vitest';
import { roundedScore } from '../../../src/session/ranking/rounded-score.ts';

it('adds up to halves', () => {
  const reason = (points: number) => ({ code: 'x', points, text: 'X.' });
  expect(roundedScore([reason(1), reason(-0.5), reason(0.1)])).toBe(0.5);
});
