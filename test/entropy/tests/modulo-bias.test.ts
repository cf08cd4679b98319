import { expect, it } from 'vitest';
import { testModuloBias } from '../../../src/entropy/tests/modulo-bias.ts';
import { seeded } from '../generators/seeded.ts';
import { columnsOf, least } from '../support.ts';

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const pOf = (values: readonly string[]) => {
  const columns = columnsOf(values);
  return least(testModuloBias(columns, columns.columns));
};

it.each([
  ['digits first', `${DIGITS}${LOWER}`],
  ['letters first', `${LOWER}${DIGITS}`],
  ['all letters', `${LOWER}${LOWER.toUpperCase()}${DIGITS}`],
])('bytes modulo the alphabet show in 800 values of 25 characters, %s', (_, alphabet) => {
  const source = seeded(1);
  const value = () => Array.from({ length: 25 }, () => alphabet[source.byte() % alphabet.length]).join('');
  expect(pOf(Array.from({ length: 800 }, value))).toBeLessThan(1e-6);
});

it('even draws do not', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const source = seeded(seed);
    const alphabet = [DIGITS, `${DIGITS}${LOWER}`, `${DIGITS}${LOWER}${LOWER.toUpperCase()}`][seed % 3] ?? '';
    expect(pOf(Array.from({ length: 300 }, () => source.pick(alphabet, 25)))).toBeGreaterThan(1e-4);
  }
});

it('says nothing of hexadecimal, which divides 256, nor of a few characters', () => {
  expect(pOf(Array.from({ length: 500 }, () => seeded(2).hex(32)))).toBe(1);
  expect(pOf(['abcxyz', '123789'])).toBe(1);
});
