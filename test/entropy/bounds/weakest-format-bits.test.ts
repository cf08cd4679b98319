import { expect, it } from 'vitest';
import { weakestFormatBits } from '../../../src/entropy/bounds/weakest-format-bits.ts';
import { layOutFormats } from '../../../src/entropy/sample/lay-out-formats.ts';
import { columnsOf, fieldsOf, hexValues } from '../support.ts';

function lowerOf(values: readonly string[]): number {
  const { layout, others } = layOutFormats(values);
  return weakestFormatBits({ layout, fields: fieldsOf(columnsOf(values)), rejections: [] }, others);
}

it('a sample of one format vouches for nearly all of it', () => {
  expect(lowerOf(hexValues(2_000, 32))).toBeGreaterThan(115);
  expect(lowerOf(hexValues(2_000, 32))).toBeLessThanOrEqual(128);
});

it('of several formats it vouches for the weakest, and for nothing where one is rare', () => {
  const short = (every: number) =>
    hexValues(2_000, 32).map((value, at) => (at % every === 0 ? value.slice(0, 16) : value));
  expect(lowerOf(short(3))).toBeGreaterThan(50);
  expect(lowerOf(short(3))).toBeLessThanOrEqual(64);
  expect(lowerOf(short(40))).toBe(0);
});

it('a name counts for nothing', () => {
  const values = hexValues(1_000, 16).map((value, at) => `${['north', 'south'][at % 2]}.${value}`);
  expect(lowerOf(values)).toBeLessThanOrEqual(64);
  expect(lowerOf(values)).toBeGreaterThan(55);
});
