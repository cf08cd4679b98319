import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '../../src/encoding/utf8.ts';

it('reads what it writes, and what everybody writes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(encodeUtf8(text)).toBe(Buffer.from(text).toString('latin1'));
      expect(decodeUtf8(encodeUtf8(text))).toBe(text);
    }),
  );
});

it('does not read what is no UTF-8', () => expect(decodeUtf8('\xff')).toBeUndefined());
