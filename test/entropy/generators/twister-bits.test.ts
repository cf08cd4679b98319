import { expect, it } from 'vitest';
import { recogniseTwisterBits } from '../../../src/entropy/generators/twister-bits.ts';
import { fixtureLines } from '../../support/fixture-lines.ts';
import { MersenneTwister } from './machines.ts';
import { seeded } from './seeded.ts';

/* Made by Python 3.11 and PHP 8.2 with the seed 20261121. */
it.each([
  ['php-mt-rand-digits', "'0123456789abcdef'[mt_rand(0, 15)]"],
  ['python-choices', "random.choices('0123456789abcdef', k=16)"],
])('finds the recurrence in all four bits of the real %s', (file) => {
  expect(recogniseTwisterBits(fixtureLines(`entropy/${file}.txt`))).toMatchObject({ generator: 'mt19937', bits: 0 });
});

it.each([
  ['remainders', (word: number) => word % 62],
  ['products', (word: number) => Math.floor((word / 2 ** 32) * 62)],
])('finds one bit of each character in %s of 62', (_, toIndex) => {
  const machine = new MersenneTwister(7);
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const values = Array.from({ length: 900 }, () =>
    Array.from({ length: 24 }, () => alphabet[toIndex(machine.next())]).join(''),
  );
  expect(recogniseTwisterBits(values)?.bits).toBeCloseTo(24 * (Math.log2(62) - 1), 6);
});

it('finds all bits of bytes, in hexadecimal', () => {
  const machine = new MersenneTwister(8);
  const byte = () => (machine.next() & 255).toString(16).padStart(2, '0');
  const values = Array.from({ length: 1_300 }, () => Array.from({ length: 16 }, byte).join(''));
  expect(recogniseTwisterBits(values)).toMatchObject({ generator: 'mt19937', bits: 0 });
});

it('finds nothing in even draws', () => {
  const source = seeded(3);
  for (const alphabet of ['0123456789abcdef', '0123456789', 'abcdefghijklmnopqrstuvwxyz']) {
    expect(recogniseTwisterBits(Array.from({ length: 1_000 }, () => source.pick(alphabet, 24)))).toBeUndefined();
  }
});
