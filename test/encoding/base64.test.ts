import fc from 'fast-check';
import { expect, it } from 'vitest';
import { base64Bytes, decodeBase64, decodeBase64Text } from '../../src/encoding/base64.ts';

it('reads what encoders write, in either alphabet, padded or not', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
      const expected = Buffer.from(bytes).toString('latin1');
      const standard = Buffer.from(bytes).toString('base64');
      expect(decodeBase64(standard)).toBe(expected);
      expect(decodeBase64(standard.replaceAll('=', ''))).toBe(expected);
      expect(decodeBase64(Buffer.from(bytes).toString('base64url'))).toBe(expected);
    }),
  );
});

it.each(['', 'a', 'abcde', 'a b=', 'ab+_', 'ab===', '=', 'ü', 'a'.repeat(70_000)])('does not read %.20j', (text) => {
  expect(decodeBase64(text)).toBeUndefined();
});

it('reads text only where the bytes are UTF-8', () => {
  expect(decodeBase64Text(Buffer.from('café').toString('base64'))).toBe('café');
  expect(decodeBase64Text('/w==')).toBeUndefined();
});

it('knows how many bytes fit, and what is left over', () => {
  expect(base64Bytes(32)).toEqual({ bytes: 24, idleBits: 0 });
  expect(base64Bytes(22)).toEqual({ bytes: 16, idleBits: 4 });
  expect(base64Bytes(43)).toEqual({ bytes: 32, idleBits: 2 });
});
