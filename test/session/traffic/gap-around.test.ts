import { describe, expect, it } from 'vitest';
import { gapAround } from '../../../src/session/traffic/gap-around.ts';

const first = { seq: 10, at: 50_000 };
const last = { seq: 12, at: 50_200, responseSeq: 14, respondedAt: 50_300 };
const gap = (seq: number, from: number, to: number) =>
  ({ seq, at: to, from, to, reason: 'devtools-closed', text: 'DevTools was closed.' }) as const;

describe('a gap touches a request', () => {
  it.each([
    ['in its middle', gap(12, 50_100, 50_150), true],
    ['right before it', gap(9, 40_000, 49_500), true],
    ['over all of it', gap(15, 40_000, 90_000), true],
    ['later by the clock, but between its facts', gap(12, 50_900, 51_000), true],
    ['long before it', gap(3, 10_000, 20_000), false],
    ['after it', gap(15, 50_400, 60_000), false],
  ])('%s', (_, one, touches) => {
    expect(gapAround([one], first, last) === one).toBe(touches);
  });
});
