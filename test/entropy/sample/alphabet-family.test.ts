import { describe, expect, it } from 'vitest';
import { fitFamily } from '../../../src/entropy/sample/alphabet-family.ts';

describe('the alphabet of a sample', () => {
  it.each([
    ['one value of 32 hexadecimal characters', '0123456789abcdef', 32, 'hexadecimal', 16, 16],
    [
      'one value of 26 characters of 0–9a–v may be base36',
      '0123456789abcdefghijklmnopqrstuv',
      26,
      'base32hex (0–9a–v)',
      32,
      36,
    ],
    ['a hundred of them are not', '0123456789abcdefghijklmnopqrstuv', 2600, 'base32hex (0–9a–v)', 32, 32],
    ['many characters that leave some out are an alphabet of their own', 'bcdfghjk', 5000, '8 characters', 8, 8],
    ['few characters that leave some out are not', 'bcdfghjk', 10, 'small letters', 26, 95],
  ])('%s', (_, seen, count, title, size, largest) => {
    const family = fitFamily(new Set(seen), count);
    expect([family?.title, family?.characters.length, family?.largest]).toEqual([title, size, largest]);
  });

  it('has characters in the order of their values', () => {
    expect(fitFamily(new Set('AZaz09-_'), 500)?.characters.indexOf('_')).toBe(63);
  });

  it('is none beyond printable ASCII', () => expect(fitFamily(new Set('é'), 1)).toBeUndefined());
});
