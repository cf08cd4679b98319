import { describe, expect, it } from 'vitest';
import { modelLowerBits, mostCommonBits } from '../../../src/entropy/bounds/model-lower-bits.ts';
import { DEFECTIVE } from '../generators/defective.ts';
import { seeded } from '../generators/seeded.ts';
import { columnsOf, hexValues } from '../support.ts';

describe('the lower bound under a model', () => {
  it.each([
    [100, 100],
    [1_000, 118],
    [20_000, 125.5],
  ])('vouches, from %i values of 32 even hexadecimal characters, for %i bits', (n, atLeast) => {
    const { columns } = columnsOf(hexValues(n, 32, n));
    const bits = modelLowerBits(columns, [], n);
    expect(bits).toBeGreaterThan(atLeast);
    expect(bits).toBeLessThanOrEqual(128);
  });

  it('stays below the truth of a bias that no test sees', () => {
    const generator = DEFECTIVE.find(({ id }) => id === 'biased_bit_1pct');
    for (let seed = 1; seed <= 20; seed++) {
      const { columns, n } = columnsOf(generator?.draw(1_000, seeded(seed)).values ?? []);
      expect(modelLowerBits(columns, [], n)).toBeLessThan(generator?.bits ?? 0);
    }
  });

  it('counts odd columns on their own', () => {
    const { columns, n } = columnsOf(hexValues(1_000, 8));
    const [first, ...rest] = columns;
    if (first === undefined) throw new Error('no column');
    expect(modelLowerBits(rest, [first], n)).toBeGreaterThan(modelLowerBits([], rest, n));
    expect(mostCommonBits(first, n)).toBeLessThan(4);
  });
});
