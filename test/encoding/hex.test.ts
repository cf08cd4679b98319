import { expect, it } from 'vitest';
import { decodeHex, decodeHexWithLetter, encodeHex } from '../../src/encoding/hex.ts';

it.each<[string, string, string | undefined]>([
  ['hexadecimal', '48690a', 'Hi\n'],
  ['hexadecimal in capitals', 'AB', '\xab'],
  ['hexadecimal of mixed case', 'aB', undefined],
  ['hexadecimal of odd length', 'abc', undefined],
])('%s', (_, text, bytes) => {
  expect(decodeHex(text)).toBe(bytes);
});

it('is left alone when it is long', () => expect(decodeHex('a'.repeat(100_000))).toBeUndefined());

it('takes a decimal number for no hexadecimal where that is asked', () => {
  expect(decodeHexWithLetter('616e6e')).toBe('ann');
  expect(decodeHexWithLetter('616263')).toBeUndefined();
  expect(decodeHex('616263')).toBe('abc');
});

it('writes two digits a byte', () => expect(encodeHex('\x00\xab')).toBe('00ab'));
