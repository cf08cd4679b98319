import { describe, expect, it } from 'vitest';
import { toBits } from '../../../src/entropy/sample/bit-matrix.ts';
import { testBitPairs } from '../../../src/entropy/tests/bit-pairs.ts';
import { seeded } from '../generators/seeded.ts';
import { columnsOf, hexValues } from '../support.ts';

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

  it.each([60, 255, 256, 257, 1_000])('are counted exactly, %i values of them', (n) => {
    const source = seeded(n);
    // The first bit goes with the second in seven cases of eight.
    const values = Array.from({ length: n }, () => {
      const bit = source.below(2);
      return `${bit * 8 + source.below(8)}`.padStart(2, '0') + (source.below(8) === 0 ? source.below(2) : bit);
    });
    const columns = columnsOf(values);
    const matrix = toBits(columns, columns.columns);
    const at = (bit: number, i: number) => ((matrix.data[bit * matrix.words + (i >> 5)] ?? 0) >>> (i & 31)) & 1;
    for (const { columns: pair, measured } of testBitPairs(matrix)) {
      const found = matrix.bits.flatMap((one, a) =>
        matrix.bits.flatMap((other, b) => {
          if (a >= b || one.column !== pair[0] || other.column !== pair[1]) return [];
          const rows = Array.from({ length: n }, (_, i) => i);
          const [onesA, onesB] = [a, b].map((bit) => rows.filter((i) => at(bit, i) === 1).length);
          const both = rows.filter((i) => at(a, i) === 1 && at(b, i) === 1).length;
          const [p, q] = [(onesA ?? 0) / n, (onesB ?? 0) / n];
          return [(both / n - p * q) / Math.sqrt(p * (1 - p) * q * (1 - q))];
        }),
      );
      expect(found.some((phi) => Math.abs(phi - measured) < 1e-9)).toBe(true);
    }
    expect(testBitPairs(matrix).length).toBeGreaterThan(0);
  });

  it('need fifty values', () => expect(trialsOf(hexValues(49, 8))).toEqual([]));
});
