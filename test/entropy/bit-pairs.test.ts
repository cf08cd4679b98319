import { describe, expect, it } from 'vitest';
import { toBits } from '../../src/entropy/bit-matrix.ts';
import { testBitPairs } from '../../src/entropy/bit-pairs.ts';
import { seeded } from './generators/seeded.ts';
import { columnsOf, hexValues } from './support.ts';

const trialsOf = (values: readonly string[]) => {
  const columns = columnsOf(values);
  return testBitPairs(toBits(columns, columns.columns));
};

describe('pairs of bits', () => {
  it('that agree in three cases of four are found, and no others', () => {
    const source = seeded(2);
    const values = hexValues(2_000, 8).map((value) => {
      const top = Number.parseInt(value[2] ?? '0', 16) >> 3;
      return ((source.below(2) === 0 ? top : source.below(2)) * 8 + source.below(8)).toString(16) + value;
    });
    const found = trialsOf(values).filter(({ p }) => p < 1e-8);
    expect(found.map(({ columns }) => columns)).toEqual([[0, 3]]);
    expect(found[0]?.measured).toBeCloseTo(0.5, 1);
  });

  it('of even draws are left alone', () => {
    expect(trialsOf(hexValues(3_000, 32)).every(({ p, among = 1 }) => p * among > 1e-3)).toBe(true);
  });

  it('need fifty values', () => expect(trialsOf(hexValues(49, 8))).toEqual([]));
});
