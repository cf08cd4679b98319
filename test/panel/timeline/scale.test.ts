import { describe, expect, it } from 'vitest';
import { timeAxis } from '../../../panel/timeline/axis.ts';
import { clampWindow, scaleOf, zoomed } from '../../../panel/timeline/scale.ts';

const axis = timeAxis([
  { from: 0, to: 0 },
  { from: 4_000, to: 4_000 },
  { from: 8_000, to: 8_000 },
]);

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
