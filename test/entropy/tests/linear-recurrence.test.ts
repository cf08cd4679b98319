import { describe, expect, it } from 'vitest';
import { toBits } from '../../../src/entropy/sample/bit-matrix.ts';
import { rankOf, testLinearRecurrence } from '../../../src/entropy/tests/linear-recurrence.ts';
import { columnsOf, hexValues, least } from '../support.ts';

const trialsOf = (values: readonly string[]) => {
  const columns = columnsOf(values);
  return testLinearRecurrence(toBits(columns, columns.columns));
};

describe('linear generators', () => {
  it('of 32 bits are found', () => {
    let x = 12_345;
    const values = Array.from({ length: 500 }, () => {
      x ^= x << 13;
      x ^= x >>> 17;
      x ^= x << 5;
      return (x >>> 0).toString(16).padStart(8, '0');
    });
    expect(least(trialsOf(values))).toBeLessThan(2 ** -40);
    expect(trialsOf(values)[0]?.measured).toBeLessThanOrEqual(33);
  });

  it('are not seen in even draws, nor claimed from too few', () => {
    expect(trialsOf(hexValues(600, 32))).toMatchObject([{ p: 1 }]);
    expect(trialsOf(hexValues(300, 32))).toEqual([]);
  });

  it('are told by their rank', () => {
    expect(rankOf([Uint32Array.of(0b110), Uint32Array.of(0b011), Uint32Array.of(0b101)], 1)).toBe(2);
  });
});
