import { expect, it } from 'vitest';
import { decodeBase58, decodeBase62, numberInBase } from '../../src/encoding/number-bases.ts';

it.each<[string, string, string | undefined]>([
  // the draft of base58's specification
  ['base58', '2NEpo7TZRRrLZSi2U', 'Hello World!'],
  ['base58 with leading zeros', '11233QC4', '\0\0\x28\x7f\xb4\xcd'],
  ['base58 with a zero', '0abc', undefined],
])('%s', (_, text, bytes) => {
  expect(decodeBase58(text)).toBe(bytes);
});

it('base62 fills so many bytes, and no more', () => {
  expect(decodeBase62('0ujtsYcgvSTl8PAuAdqWYSMnLOv', 20)?.length).toBe(20);
  expect(decodeBase62('1', 2)).toBe('\0\x01');
  expect(decodeBase62('zzzzzzzzzzzzzzzzzzzzzzzzzzz', 20)).toBeUndefined();
  expect(decodeBase62('-', 2)).toBeUndefined();
  expect(decodeBase62('', 2)).toBeUndefined();
});

it('long texts are left alone', () => {
  expect(decodeBase58('a'.repeat(1000))).toBeUndefined();
  expect(decodeBase62('a'.repeat(1000), 4000)).toBeUndefined();
});

it('a number is read by its digits, and not beyond them', () => {
  expect(numberInBase('zz', '0123456789abcdefghijklmnopqrstuvwxyz')).toBe(1295n);
  expect(numberInBase('1a', '0123456789')).toBeUndefined();
});
