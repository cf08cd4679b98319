import { expect, it } from 'vitest';
import { base64Column, partSequence } from '../../../src/identifier/value/part-sequence.ts';

it('lays parts one after the other and leaves out what only separates or is empty', () => {
  expect(
    partSequence(
      [
        [2, 'time', 'a'],
        [1, undefined, ''],
        [0, 'node', 'none'],
        [3, 'identifier', 'b', 24],
      ],
      5,
    ),
  ).toEqual([
    { start: 5, end: 7, role: 'time', label: 'a' },
    { start: 8, end: 11, role: 'identifier', label: 'b', bits: 24 },
  ]);
});

it.each([
  [0, 0],
  [3, 4],
  [4, 5],
  [20, 27],
  [32, 43],
])('byte %d begins at character %d of base64', (byte, column) => {
  expect(base64Column(byte)).toBe(column);
});
