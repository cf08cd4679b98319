import { expect, it } from 'vitest';
import { KEPT, keepLatest } from '../../../src/session/records/keep-latest.ts';

it('keeps the latest so many', () => {
  const list: number[] = [];
  for (let one = 1; one <= 5; one++) keepLatest(list, one, 3);
  expect(list).toEqual([3, 4, 5]);
});

it('keeps two thousand where nothing is said', () => {
  const list: number[] = [];
  for (let one = 0; one <= KEPT; one++) keepLatest(list, one);
  expect([list.length, list[0]]).toEqual([KEPT, 1]);
});
