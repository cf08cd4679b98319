import { describe, expect, it } from 'vitest';
import { bitStrengths } from '../../../src/entropy/bounds/bit-strengths.ts';
import { hexValues } from '../support.ts';

const strongest = (values: readonly string[]) => {
  const found = bitStrengths(values);
  return found === undefined ? undefined : Math.max(...found.z.map(Math.abs));
};

describe('the picture of bit pairs', () => {
  it('is dark where one half repeats the other', () => {
    const values = hexValues(400, 8).map((half) => half + half);
    const found = bitStrengths(values);
    expect(found?.size).toBe(64);
    // The first bit of the first and of the ninth character: always equal.
    expect(found?.z[0 * 64 + 32]).toBeCloseTo(Math.sqrt(400), 5);
    expect(found?.columns[32]).toBe(8);
  });

  it('is pale for chance', () => {
    expect(strongest(hexValues(400, 16))).toBeLessThan(5);
  });

  it('draws the first bits of very long values, and says how many there are', () => {
    const found = bitStrengths(hexValues(60, 100));
    expect(found).toMatchObject({ size: 192, all: 400 });
  });

  it('is not made of few values', () => {
    expect(bitStrengths(hexValues(20, 16))).toBeUndefined();
  });
});
