import { expect, it } from 'vitest';
import { readSymbols } from '../../../../src/entropy/generators/arithmetic/symbols.ts';
import { hexValues } from '../../support.ts';

it('reads characters by their place in the alphabet, and hexadecimal also as bytes', () => {
  const readings = readSymbols(hexValues(40, 32), 500);
  expect(readings[0]).toMatchObject({ size: 256, perValue: 16 });
  expect(readings[0]?.at(0)).toBe(Number.parseInt(hexValues(1, 2)[0] ?? '', 16));
  expect(readings.some(({ size, perValue }) => size === 16 && perValue === 32)).toBe(true);
});

it('reads a GUID as bytes both ways round', () => {
  const [plain, swapped] = readSymbols(['00112233-4455-6677-8899-aabbccddeeff'], 16);
  expect([plain?.at(0), plain?.at(4), plain?.at(8)]).toEqual([0x00, 0x44, 0x88]);
  expect([swapped?.at(0), swapped?.at(4), swapped?.at(8)]).toEqual([0x33, 0x55, 0x88]);
});

it('reads nothing from values of several lengths', () => expect(readSymbols(['ab', 'abc'], 9)).toEqual([]));
