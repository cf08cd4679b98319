import { describe, expect, it } from 'vitest';
import { visibleEvents } from '../../../panel/timeline/visible-events.ts';
import { eventAt, scale } from './timeline-tracks.ts';

describe('the events of a lane', () => {
  it('of one kind merge within a few pixels; kinds do not hide each other', () => {
    const shown = visibleEvents([eventAt(0), eventAt(10), eventAt(11, 'deleted'), eventAt(4_000)], scale);
    expect(shown.map(({ words }) => words)).toEqual(['set at 0', 'deleted at 11', 'set at 4000']);
  });
});
