import { describe, expect, it } from 'vitest';
import { measureUnevenness, testUniformity } from '../../../src/entropy/tests/uniformity.ts';
import { DEFECTIVE } from '../generators/defective.ts';
import { seeded } from '../generators/seeded.ts';
import { columnsOf, hexValues, least } from '../support.ts';

describe('evenness of symbols', () => {
  it('is Pearson’s χ² in base K', () => {
    const { columns } = columnsOf([...'00011122'].map((digit) => digit));
    const column = { ...columns[0], counts: Uint32Array.of(3, 3, 2), size: 4 };
    expect(measureUnevenness(column as never, 8).statistic).toBeCloseTo(3);
  });

  it('finds bytes taken modulo 62 in the pool at 5,000', () => {
    const values = DEFECTIVE.find(({ id }) => id === 'biased_mod62_bytes')?.draw(5_000, seeded(3)).values ?? [];
    const { columns, n } = columnsOf(values);
    expect(least(testUniformity(columns, n).filter((trial) => trial.columns.length === 0))).toBeLessThan(1e-6);
  });

  it('finds a counter’s digits too even', () => {
    const values = Array.from(
      { length: 5_000 },
      (_, index) => (index % 16).toString(16) + ((index >> 4) % 16).toString(16),
    );
    const { columns, n } = columnsOf(values);
    expect(least(testUniformity(columns, n).filter(({ family }) => family === 'too-even'))).toBeLessThan(1e-6);
  });

  it('has nothing against even draws', () => {
    const { columns, n } = columnsOf(hexValues(2_000, 32));
    expect(least(testUniformity(columns, n))).toBeGreaterThan(1e-4);
  });

  it('tests no column that has fewer than five expected of each', () => {
    const { columns, n } = columnsOf(hexValues(60, 8));
    expect(testUniformity(columns, n).every((trial) => trial.columns.length === 0)).toBe(true);
  });
});
