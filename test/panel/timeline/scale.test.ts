import { describe, expect, it } from 'vitest';
import { timeAxis } from '../../../panel/timeline/axis.ts';
import { clampWindow, nearest, scaleOf, sentPath, step, visibleMarks, zoomed } from '../../../panel/timeline/scale.ts';
import type { Track } from '../../../panel/timeline/tracks/tracks.ts';
import { PATIENCE, timeOf } from '../../support/patience.ts';

const axis = timeAxis([
  { from: 0, to: 0 },
  { from: 4_000, to: 4_000 },
  { from: 8_000, to: 8_000 },
]);

const track = (sentAt: readonly number[], marks: Track['marks'] = []): Track => ({
  ...{ kind: 'cookie', key: 'k', name: 'sid', site: 'shop.test', firstParty: true, inSession: true, bars: [], marks },
  sent: { seqs: sentAt.map((_, index) => index + 1), ats: sentAt },
});

describe('the window', () => {
  it('shows the whole axis until zoomed, and again when zoomed out far enough', () => {
    expect(zoomed(axis, undefined, 0.5, 4_000)).toEqual({ from: 2_000, to: 6_000 });
    expect(zoomed(axis, { from: 2_000, to: 6_000 }, 4, 4_000)).toBeUndefined();
  });

  it('stays on the axis', () => {
    expect(clampWindow(axis, { from: -500, to: 1_500 })).toEqual({ from: 0, to: 2_000 });
    expect(clampWindow(axis, { from: 7_500, to: 8_500 })).toEqual({ from: 7_000, to: 8_000 });
  });

  it('keeps the unit under the pointer where it is', () => {
    const before = scaleOf(axis, undefined, 400);
    const unit = before.unit(100);
    const after = scaleOf(axis, zoomed(axis, undefined, 0.5, unit), 400);
    expect(after.x(unit)).toBeCloseTo(100, 6);
  });
});

describe('sent dots', () => {
  const scale = scaleOf(axis, undefined, 816);

  it('are one stroke where they are dense, and dots where they are not', () => {
    expect(sentPath(track([0, 10, 20, 4_000]), scale, 20).match(/M/g)).toHaveLength(2);
  });

  it('cost no more elements for a million of them', () => {
    const many = track(Array.from({ length: 1_000_000 }, (_, index) => (index / 1_000_000) * 8_000));
    expect(sentPath(many, scale, 20).length).toBeLessThan(scale.width * 20);
    expect(timeOf(() => sentPath(many, scale, 20))).toBeLessThan(PATIENCE);
  });
});

describe('marks', () => {
  const scale = scaleOf(axis, undefined, 816);
  const at = (ms: number, kind: 'set' | 'deleted' = 'set') => ({ seq: ms, at: ms, kind, words: `${kind} at ${ms}` });

  it('of one kind merge within a few pixels; kinds do not hide each other', () => {
    const shown = visibleMarks([at(0), at(10), at(11, 'deleted'), at(4_000)], scale);
    expect(shown.map(({ words }) => words)).toEqual(['set at 0', 'deleted at 11', 'set at 4000']);
  });

  it('win over sent dots under the pointer', () => {
    const both = track([4_000, 4_010], [at(4_020)]);
    expect(nearest(both, scale, scale.x(4_000), 7)?.words).toBe('set at 4020');
    expect(nearest(track([4_000, 6_000]), scale, scale.x(5_990), 7)).toMatchObject({ at: 6_000, words: 'sent' });
    expect(nearest(track([4_000]), scale, scale.x(5_000), 7)).toBeUndefined();
  });

  it('are walked one by one, over all lanes and lines', () => {
    const tracks = [track([10, 20], [{ ...at(3), seq: 7 }])];
    const lines = [
      { seq: 5, at: 5, kind: 'sign-in', id: 'x', site: '', word: '', tone: 'good', certain: true },
    ] as const;
    const walk = (from: number, forward: boolean) => step(tracks, lines, from, forward);
    expect([walk(0, true), walk(1, true), walk(2, true), walk(5, true), walk(7, true)]).toEqual([
      1,
      2,
      5,
      7,
      undefined,
    ]);
    expect([walk(7, false), walk(5, false), walk(1, false)]).toEqual([5, 2, undefined]);
  });
});
