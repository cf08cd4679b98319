/**
 * Does one character depend on another of the same value? The full table of K × K symbols, Pearson's χ² with the observed margins: finds
 * relations that no single pair of bits shows.
 */

import { chiSquareTail } from '../distributions/gamma.ts';
import type { Column, Columns } from '../sample/columns.ts';
import type { Trial } from './trial.ts';

/** Expected count per cell: from so many on χ² holds; beyond twice of it a relation is found anyway. */
const ENOUGH = 5;
const PLENTY = 10;
/** Trials that cannot object are not kept. */
const REMARKABLE = 1e-3;

export function testColumnPairs(columns: Columns, tested: readonly Column[]): readonly Trial[] {
  const { codes, n } = columns;
  const trials: Trial[] = [];
  const size = Math.max(0, ...tested.map((column) => column.counts.length));
  const table = new Uint32Array(size * size);
  const among = (tested.length * (tested.length - 1)) / 2;
  for (const [at, first] of tested.entries()) {
    for (const second of tested.slice(at + 1)) {
      const cells = first.size * second.size;
      if (n < ENOUGH * cells) continue;
      const rows = Math.min(n, PLENTY * cells);
      table.fill(0);
      const a = first.index * n;
      const b = second.index * n;
      for (let i = 0; i < rows; i++) {
        const cell = (codes[a + i] ?? 0) * size + (codes[b + i] ?? 0);
        table[cell] = (table[cell] ?? 0) + 1;
      }
      const p = independence(table, size, rows);
      if (p < REMARKABLE) {
        trials.push({ family: 'column-pair', columns: [first.index, second.index], p, measured: rows, among });
      }
    }
  }
  return trials;
}

function independence(table: Uint32Array, size: number, total: number): number {
  const across = new Float64Array(size);
  const down = new Float64Array(size);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      const count = table[a * size + b] ?? 0;
      across[a] = (across[a] ?? 0) + count;
      down[b] = (down[b] ?? 0) + count;
    }
  }
  let sum = 0;
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      const count = table[a * size + b] ?? 0;
      if (count > 0) sum += (count * count) / ((across[a] ?? 1) * (down[b] ?? 1));
    }
  }
  const degrees = (countPositive(across) - 1) * (countPositive(down) - 1);
  return degrees > 0 ? chiSquareTail(total * (sum - 1), degrees) : 1;
}

function countPositive(values: Float64Array): number {
  let count = 0;
  for (const value of values) if (value > 0) count++;
  return count;
}
