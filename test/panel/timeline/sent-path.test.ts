import { describe, expect, it } from 'vitest';
import { sentPath } from '../../../panel/timeline/sent-path.ts';
import { PATIENCE, timeOf } from '../../support/patience.ts';
import { scale, track } from './timeline-tracks.ts';

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
