import { describe, expect, it } from 'vitest';
import { sentPath, visibleEvents } from '../../../panel/timeline/lane-drawing.ts';
import { PATIENCE, timeOf } from '../../support/patience.ts';
import { eventAt, scale, track } from './timeline-tracks.ts';

describe('sent dots', () => {
  it('are one stroke where they are dense, and dots where they are not', () => {
    expect(sentPath(track([0, 10, 20, 4_000]), scale, 20).match(/M/g)).toHaveLength(2);
  });

  it('cost no more elements for a million of them', () => {
    const many = track(Array.from({ length: 1_000_000 }, (_, index) => (index / 1_000_000) * 8_000));
    expect(sentPath(many, scale, 20).length).toBeLessThan(scale.width * 20);
    expect(timeOf(() => sentPath(many, scale, 20))).toBeLessThan(PATIENCE);
  });
});

describe('the events of a lane', () => {
  it('of one kind merge within a few pixels; kinds do not hide each other', () => {
    const shown = visibleEvents([eventAt(0), eventAt(10), eventAt(11, 'deleted'), eventAt(4_000)], scale);
    expect(shown.map(({ words }) => words)).toEqual(['set at 0', 'deleted at 11', 'set at 4000']);
  });
});
