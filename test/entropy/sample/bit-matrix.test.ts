import { expect, it } from 'vitest';
import { toBits, withoutBits } from '../../../src/entropy/sample/bit-matrix.ts';
import { columnsOf, hexValues } from '../support.ts';

it('packs the bits of each symbol, the highest first, one value per bit of a word', () => {
  const columns = columnsOf(['0f', '1e', 'a2']);
  const matrix = toBits(columns, columns.columns.slice(0, 1));
  expect(matrix.bits).toEqual([3, 2, 1, 0].map((bit) => ({ column: 0, bit })));
  expect([...matrix.data]).toEqual([0b100, 0, 0b100, 0b010]);
});

it.each([1, 4, 31, 32, 33, 259])('packs %i values as looking at every symbol does', (n) => {
  const columns = columnsOf(hexValues(n, 5).map((value) => `${value}z`));
  const { bits, data, words } = toBits(columns, columns.columns);
  const naive = bits.flatMap(({ column, bit }) =>
    Array.from({ length: words }, (_, word) => {
      let packed = 0;
      for (let i = 0; i < Math.min(32, n - 32 * word); i++) {
        packed |= (((columns.codes[column * n + 32 * word + i] ?? 0) >>> bit) & 1) << i;
      }
      return packed >>> 0;
    }),
  );
  expect([...data]).toEqual(naive);
});

it('leaves out bits', () => {
  const columns = columnsOf(['0f', '1e', 'a2']);
  const matrix = withoutBits(toBits(columns, columns.columns.slice(0, 1)), (_, bit) => bit === 2);
  expect([...matrix.data]).toEqual([0b100, 0b100, 0b010]);
});

it('crosses the border of a word', () => {
  const columns = columnsOf(Array.from({ length: 40 }, (_, index) => (index === 39 ? '1' : '0')));
  expect([...toBits(columns, columns.columns).data]).toEqual([0, 1 << 7]);
});
