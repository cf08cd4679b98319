import { expect, it } from 'vitest';
import { readCalls } from '../../../../src/entropy/generators/arithmetic/calls-of-random.ts';

it('reads a hexadecimal value as calls of 4, 8, 16 and 32 bits', () => {
  const values = Array.from({ length: 20 }, (_, at) => `0123456789abcde${(at % 16).toString(16)}`);
  const readings = readCalls(values);
  expect(readings.map(({ perCall }) => perCall)).toEqual(expect.arrayContaining([4, 8, 16, 32]));
  expect(readings.find(({ perCall }) => perCall === 8)?.calls[1]).toEqual({ skipped: 0, known: 8, bits: 0x23 });
});

it('knows of a symbol out of 62 the bits that all its numbers share', () => {
  const values = ['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
  const [reading] = readCalls(values).filter(({ calls }) => calls[0]?.bits === 0 && calls[61]?.bits === 31);
  expect(reading?.calls[0]).toEqual({ skipped: 0, known: 5, bits: 0 });
  // 31/62 is one half: the first bit is settled, and all the others up to the next symbol.
  expect(reading?.calls[31]).toEqual({ skipped: 0, known: 5, bits: 16 });
});

it('reads a UUID as 31 calls, one of which shows two bits behind two others', () => {
  const [reading] = readCalls(['01234567-89ab-4cde-a012-3456789abcde']);
  expect(reading?.calls).toHaveLength(31);
  expect(reading?.calls[15]).toEqual({ skipped: 2, known: 2, bits: 2 });
});
