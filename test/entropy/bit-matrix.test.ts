import { expect, it } from 'vitest';
import { toBits, withoutBits } from '../../src/entropy/bit-matrix.ts';
import { columnsOf } from './support.ts';

it('packs the bits of each symbol, the highest first, one value per bit of a word', () => {
  const columns = columnsOf(['0f', '1e', 'a2']);
  const matrix = toBits(columns, columns.columns.slice(0, 1));
  expect(matrix.bits).toEqual([3, 2, 1, 0].map((bit) => ({ column: 0, bit })));
  expect([...matrix.data]).toEqual([0b100, 0, 0b100, 0b010]);
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
