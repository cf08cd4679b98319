import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeFlags } from '../../../panel/timeline/place-flags.ts';

describe('the flags above the lanes', () => {
  it('have words where there is space for them', () => {
    const flags = [
      { x: 10, needed: 80 },
      { x: 100, needed: 80 },
    ];
    expect(placeFlags(flags, 0, 300)).toEqual([
      { spoken: true, leftwards: false },
      { spoken: true, leftwards: false },
    ]);
  });

  it('are icons alone where the next one is near', () => {
    const flags = [
      { x: 10, needed: 80 },
      { x: 60, needed: 80 },
    ];
    expect(placeFlags(flags, 0, 300).map(({ spoken }) => spoken)).toEqual([false, true]);
  });

  it('fly to the left at the right edge, and the one before gives way', () => {
    const flags = [
      { x: 10, needed: 150 },
      { x: 280, needed: 130 },
    ];
    expect(placeFlags(flags, 0, 300)).toEqual([
      { spoken: false, leftwards: false },
      { spoken: true, leftwards: true },
    ]);
  });

  it('never overlap', () => {
    const flag = fc.record({ x: fc.integer({ min: 0, max: 600 }), needed: fc.integer({ min: 30, max: 250 }) });
    fc.assert(
      fc.property(fc.array(flag, { maxLength: 12 }), (unsorted) => {
        const flags = unsorted.toSorted((one, other) => one.x - other.x);
        const places = placeFlags(flags, 0, 600);
        const spans = flags.flatMap(({ x, needed }, index) => {
          const place = places[index];
          if (place?.spoken !== true) return [];
          return [place.leftwards ? [x - needed, x] : [x, x + needed]];
        });
        for (let index = 1; index < spans.length; index += 1) {
          expect(spans[index]?.[0]).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0);
        }
      }),
    );
  });
});
