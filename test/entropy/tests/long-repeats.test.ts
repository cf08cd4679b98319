import { expect, it } from 'vitest';
import { testLongRepeats } from '../../../src/entropy/tests/long-repeats.ts';
import { columnsOf, hexValues, least } from '../support.ts';

const live = Array.from({ length: 32 }, (_, index) => index);

it('finds a part that comes again at another place of another value', () => {
  const values = [...hexValues(300, 32)];
  const part = (values[10] ?? '').slice(2, 30);
  values[200] = `abcd${part}`;
  expect(least(testLongRepeats(columnsOf(values), live))).toBeLessThan(1e-7);
});

it('finds nothing in even draws, nor in values too short for a long stretch', () => {
  expect(least(testLongRepeats(columnsOf(hexValues(2_000, 32)), live))).toBe(1);
  expect(testLongRepeats(columnsOf(hexValues(100, 8)), live.slice(0, 8))).toEqual([]);
});
