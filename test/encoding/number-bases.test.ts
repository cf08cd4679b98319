import { describe, expect, it } from 'vitest';
import {
  decodeBase32,
  decodeBase32Hex,
  decodeBase58,
  decodeBase62,
  decodeHex,
  decodeHexWithLetter,
} from '../../src/encoding/number-bases.ts';

describe('text in another base', () => {
  it.each<[string, (text: string) => string | undefined, string, string | undefined]>([
    ['hexadecimal', decodeHex, '48690a', 'Hi\n'],
    ['hexadecimal in capitals', decodeHex, 'AB', '\xab'],
    ['hexadecimal of mixed case', decodeHex, 'aB', undefined],
    ['hexadecimal of odd length', decodeHex, 'abc', undefined],
    // RFC 4648 §10
    ['base32', decodeBase32, 'MZXW6YTBOI======', 'foobar'],
    ['base32 without padding', decodeBase32, 'MZXW6YQ', 'foob'],
    ['base32 in small letters', decodeBase32, 'mzxw6', undefined],
    ['base32hex', decodeBase32Hex, 'cpnmuoj1e8', 'foobar'],
    ['base32hex beyond v', decodeBase32Hex, 'cpnw', undefined],
    // the draft of base58's specification
    ['base58', decodeBase58, '2NEpo7TZRRrLZSi2U', 'Hello World!'],
    ['base58 with leading zeros', decodeBase58, '11233QC4', '\0\0\x28\x7f\xb4\xcd'],
    ['base58 with a zero', decodeBase58, '0abc', undefined],
  ])('in %s', (_, decode, text, bytes) => {
    expect(decode(text)).toBe(bytes);
  });

  it('in base62 fills so many bytes, and no more', () => {
    expect(decodeBase62('0ujtsYcgvSTl8PAuAdqWYSMnLOv', 20)?.length).toBe(20);
    expect(decodeBase62('1', 2)).toBe('\0\x01');
    expect(decodeBase62('zzzzzzzzzzzzzzzzzzzzzzzzzzz', 20)).toBeUndefined();
    expect(decodeBase62('-', 2)).toBeUndefined();
  });

  it('is left alone when it is long', () => {
    expect(decodeBase58('a'.repeat(1000))).toBeUndefined();
    expect(decodeBase62('a'.repeat(1000), 4000)).toBeUndefined();
    expect(decodeHex('a'.repeat(100_000))).toBeUndefined();
  });
});

it('takes a decimal number for no hexadecimal where that is asked', () => {
  expect([decodeHexWithLetter('616e6e'), decodeHexWithLetter('616263'), decodeHex('616263')]).toEqual([
    'ann',
    undefined,
    'abc',
  ]);
});
