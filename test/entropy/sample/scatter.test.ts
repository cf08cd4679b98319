import { describe, expect, it } from 'vitest';
import { scatterOf } from '../../../src/entropy/sample/scatter.ts';
import { hexValues } from '../support.ts';

describe('the cloud of identifiers', () => {
  it('puts a counter on a rising line, from the bottom to the top', () => {
    const values = Array.from({ length: 50 }, (_, index) => `sess-${String(1_000 + index)}`);
    const places = [...(scatterOf(values) ?? [])];
    expect(places[0]).toBe(0);
    expect(places.at(-1)).toBe(1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('spreads chance over the whole height', () => {
    const places = [...(scatterOf(hexValues(500, 32)) ?? [])];
    for (const quarter of [0, 1, 2, 3]) {
      const inside = places.filter((place) => Math.min(3, Math.floor(place * 4)) === quarter).length;
      expect(inside).toBeGreaterThan(80);
    }
  });

  it('has no place for a value of another format', () => {
    const places = scatterOf([...hexValues(20, 32), 'odd']);
    expect(places?.[20]).toBeNaN();
    expect(places?.[0]).not.toBeNaN();
  });

  it('has nothing to draw where the values are not printable ASCII', () => {
    expect(scatterOf(['é1', 'é2'])).toBeUndefined();
  });
});
