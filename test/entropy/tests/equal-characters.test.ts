import { expect, it } from 'vitest';
import { testEqualCharacters } from '../../../src/entropy/tests/equal-characters.ts';
import { seeded } from '../generators/seeded.ts';
import { columnsOf, least } from '../support.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const pOf = (values: readonly string[]) => {
  const columns = columnsOf(values);
  return least(testEqualCharacters(columns, columns.columns));
};

it('objects to letters that were shuffled: none comes twice', () => {
  const source = seeded(3);
  const values = Array.from({ length: 100 }, () => {
    const left = [...LETTERS];
    return Array.from({ length: 16 }, () => left.splice(source.below(left.length), 1)[0]).join('');
  });
  expect(pOf(values)).toBeLessThan(1e-20);
});

it('objects to no even draw, nor to one of which some letters are commoner', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const source = seeded(seed);
    expect(pOf(Array.from({ length: 150 }, () => source.pick(LETTERS, 16)))).toBeGreaterThan(1e-4);
    const uneven = Array.from({ length: 150 }, () =>
      Array.from({ length: 16 }, () => LETTERS[source.byte() % 62]).join(''),
    );
    expect(pOf(uneven)).toBeGreaterThan(1e-4);
  }
});

it('says nothing where too few pairs are due', () => expect(pOf(['abcd', 'efgh'])).toBe(1));
