import { describe, expect, it } from 'vitest';
import { toBits } from '../../../src/entropy/sample/bit-matrix.ts';
import { findRelations } from '../../../src/entropy/tests/affine-rank.ts';
import { columnsOf, hexValues } from '../support.ts';

const rankOf = (values: readonly string[]) => {
  const columns = columnsOf(values);
  return findRelations(toBits(columns, columns.columns));
};

describe('relations between bits', () => {
  it('are found in a copy, under a mask', () => {
    const { relations, log2Chance } = rankOf(
      hexValues(200, 8).map(
        (value) => value + [...value].map((digit) => (Number.parseInt(digit, 16) ^ 5).toString(16)).join(''),
      ),
    );
    expect(relations).toHaveLength(32);
    expect(relations.every(({ terms }) => terms.length === 1)).toBe(true);
    expect(relations.filter(({ isFlipped }) => isFlipped)).toHaveLength(16);
    expect(log2Chance).toBeLessThan(-40);
  });

  it('have to hold in every value', () => {
    const values = hexValues(2_000, 8).map((value, index) => value + (index === 1_990 ? '0f0f0f0f' : value));
    expect(rankOf(values).relations.length).toBeLessThan(20);
  });

  it('are none in even draws, and none are claimed from too few values', () => {
    expect(rankOf(hexValues(500, 32)).relations).toEqual([]);
    expect(rankOf(hexValues(30, 8).map((value) => value + value)).relations).toEqual([]);
  });
});
