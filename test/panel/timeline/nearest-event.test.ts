import { describe, expect, it } from 'vitest';
import { nearestEvent, nextEvent } from '../../../panel/timeline/nearest-event.ts';
import { eventAt, scale, track } from './timeline-tracks.ts';

describe('an event', () => {
  it('wins over sent dots under the pointer', () => {
    const both = track([4_000, 4_010], [eventAt(4_020)]);
    expect(nearestEvent(both, scale, scale.x(4_000), 7)?.words).toBe('set at 4020');
    expect(nearestEvent(track([4_000, 6_000]), scale, scale.x(5_990), 7)).toMatchObject({ at: 6_000, words: 'sent' });
    expect(nearestEvent(track([4_000]), scale, scale.x(5_000), 7)).toBeUndefined();
  });

  it('is followed by the next one, over all tracks and lines', () => {
    const tracks = [track([10, 20], [{ ...eventAt(3), seq: 7 }])];
    const lines = [
      { seq: 5, at: 5, kind: 'sign-in', id: 'x', site: '', word: '', tone: 'good', certain: true },
    ] as const;
    const walk = (from: number, forward: boolean) => nextEvent(tracks, lines, from, forward);
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
