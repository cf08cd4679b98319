import { describe, expect, it } from 'vitest';
import { isNarrow, logChoose, toColumns } from '../../../src/entropy/sample/columns.ts';
import { layOut } from '../../../src/entropy/sample/layout.ts';
import { seeded } from '../generators/seeded.ts';
import { columnsOf, hexValues } from '../support.ts';

describe('columns', () => {
  it('hold each symbol by its value, column after column', () => {
    const { n, width, codes } = columnsOf(['0f', '1e', 'a2']);
    expect([n, width]).toEqual([3, 2]);
    expect([...codes]).toEqual([0, 1, 10, 15, 14, 2]);
  });

  it('count only what varies into the alphabet', () => {
    const columns = columnsOf(hexValues(200, 16).map((value) => `Z-${value}`));
    expect(columns.family.characters).toBe('0123456789abcdef');
    expect(columns.columns[0]).toMatchObject({ support: 1, isSeparator: false });
    expect(columns.columns[1]).toMatchObject({ support: 1, isSeparator: true });
  });

  it('have as many symbols as the format leaves them: four in the variant of a UUID', () => {
    const values = hexValues(200, 16).map((value, index) => `${'89ab'[index % 4]}${value}`);
    expect(
      columnsOf(values)
        .columns.map(({ size }) => size)
        .slice(0, 3),
    ).toEqual([4, 16, 16]);
  });

  it('that together leave symbols out can hold the others: consonants, where the rest of the word is vowels', () => {
    const source = seeded(7);
    const word = () => source.pick('bdfghjklmnprstvz', 1) + source.pick('aiou', 1) + source.pick('bdfghjklmnprstvz', 1);
    const { columns } = columnsOf(Array.from({ length: 50 }, () => word() + word() + word()));
    expect(columns.map(({ size }) => size)).toEqual([16, 4, 16, 16, 4, 16, 16, 4, 16]);
  });

  it('leave signatures out of the alphabet', () => {
    const values = hexValues(50, 16).map((value) => `${value}ZZ`);
    const withNoise = values.map((value, index) => value.slice(0, 17) + 'XYZW'[index % 4]);
    expect(toColumns(layOut(withNoise), (column) => column >= 16)?.family.characters.length).toBe(16);
  });

  it('are none beyond printable ASCII', () => expect(toColumns(layOut(['é']))).toBeUndefined());

  it('are narrow only when chance hardly leaves so few symbols', () => {
    expect(isNarrow(4, 16, 20)).toBe(true);
    expect(isNarrow(4, 16, 8)).toBe(false);
    expect(isNarrow(16, 16, 1000)).toBe(false);
    expect(Math.exp(logChoose(16, 4))).toBeCloseTo(1820, 6);
  });
});
