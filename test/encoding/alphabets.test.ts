import { expect, it } from 'vitest';
import { ALPHABETS, alphabetsWith, BASE62, BASE64 } from '../../src/encoding/alphabets.ts';

it('knows the sizes of its alphabets, and no character twice', () => {
  for (const { id, characters, size } of ALPHABETS) {
    expect(new Set(characters).size, id).toBe(size);
  }
});

it('has the smallest first', () => {
  const sizes = ALPHABETS.map(({ size }) => size);
  expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
  expect(alphabetsWith(['a', 'f', '7']).map(({ id }) => id)).toEqual([
    'hex-lower',
    'base32-lower',
    'base32-hex',
    'base36',
    'base58',
    'base62',
    'base64url',
    'base64',
    'php-6',
    'crypt-64',
    'printable',
  ]);
});

it('has the characters by value', () => {
  expect([BASE62.indexOf('z'), BASE64.indexOf('/')]).toEqual([61, 63]);
});
