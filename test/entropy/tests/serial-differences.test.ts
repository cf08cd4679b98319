import { describe, expect, it } from 'vitest';
import { countDifferences, testSerialDifferences } from '../../../src/entropy/tests/serial-differences.ts';
import { seeded } from '../generators/seeded.ts';
import { columnsOf, hexValues, least } from '../support.ts';

describe('differences of successive symbols', () => {
  it('are counted modulo K', () => {
    const columns = columnsOf(['0f', '1f', '0e', 'f0']);
    const [first] = columns.columns;
    if (first === undefined) throw new Error('no column');
    const counts = countDifferences(columns, first, 1);
    expect([counts[1], counts[15]]).toEqual([1, 2]);
  });

  it('show a column that mostly stays as it was', () => {
    const source = seeded(5);
    let stuck = '0';
    const values = hexValues(1_000, 8).map((value) => {
      if (source.below(3) === 0) stuck = source.hex(1);
      return stuck + value;
    });
    const columns = columnsOf(values);
    const trials = testSerialDifferences(columns, columns.columns);
    expect(trials.find((trial) => trial.columns[0] === 0)?.p).toBeLessThan(1e-9);
    expect(least(trials.filter((trial) => (trial.columns[0] ?? 0) > 0))).toBeGreaterThan(1e-5);
  });

  it('show a dependence sixty-four values back', () => {
    const fresh = hexValues(2_000, 8);
    const same = Array.from(
      { length: 2_000 },
      (_, index) => (fresh[index % 64] ?? '').slice(0, 2) + (fresh[index] ?? ''),
    );
    const again = columnsOf(same);
    expect(least(testSerialDifferences(again, again.columns))).toBeLessThan(1e-12);
  });
});
