import { expect, it } from 'vitest';
import { findSegments } from '../../../src/entropy/sample/find-segments.ts';
import { seeded } from '../generators/seeded.ts';
import { columnsOf, hexValues } from '../support.ts';

function segmentsOf(rows: readonly string[]) {
  const tallies = Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => {
    const tally = new Uint32Array(128);
    for (const row of rows) tally[row.charCodeAt(column)] = (tally[row.charCodeAt(column)] ?? 0) + 1;
    return tally;
  });
  return findSegments(rows, tallies);
}

it('separators cut the values into segments, each with its own symbols', () => {
  const rows = hexValues(200, 8).map((value, at) => `${value}-${at % 3}x`);
  expect(segmentsOf(rows)).toEqual([
    { columns: [0, 1, 2, 3, 4, 5, 6, 7], varying: 8, symbols: 16, isName: false },
    { columns: [9, 10], varying: 1, symbols: 3, isName: true },
  ]);
});

it('few words are names; digits, many words, and words that hardly come twice are none', () => {
  const named = (name: (at: number) => string) =>
    segmentsOf(hexValues(40, 8).map((value, at) => `${name(at)}.${value}`));
  expect(named((at) => ['stable', 'canary'][at % 2] ?? '')[0]?.isName).toBe(true);
  expect(named((at) => String(10 + (at % 3)))[0]?.isName).toBe(false);
  expect(named((at) => `node${at % 10}`)[0]?.isName).toBe(false);
  expect(segmentsOf(['ship.1', 'stop.2', 'ship.3'])[0]?.isName).toBe(false);
});

it('a column of a segment of its own alphabet can hold the symbols of that, not of all', () => {
  const source = seeded(8);
  const rows = Array.from(
    { length: 100 },
    () => `${source.pick('abcdefghijklmnopqrstuvwxyz234567', 13)}.${source.pick('0189', 4)}`,
  );
  const { family, columns } = columnsOf(rows);
  expect(family.characters.length).toBe(36);
  expect(columns.slice(0, 13).map(({ size }) => size)).toEqual(Array.from({ length: 13 }, () => 32));
});
