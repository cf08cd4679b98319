import { base32, base32hex, base58, base64, base64url, hex } from '@scure/base';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeBase32, decodeBase32Hex } from '../../src/encoding/base32.ts';
import { decodeBase64 } from '../../src/encoding/base64.ts';
import { decodeHex, encodeHex } from '../../src/encoding/hex.ts';
import { decodeBase58 } from '../../src/encoding/number-bases.ts';
import { latin1 } from '../support/differential.ts';

interface Codec {
  encode(bytes: Uint8Array): string;
  decode(text: string): Uint8Array;
}

/** As xid writes it: small letters, no padding. */
const xid: Codec = {
  encode: (bytes) => base32hex.encode(bytes).replace(/=+$/, '').toLowerCase(),
  decode: (text) => base32hex.decode(text.toUpperCase().padEnd(Math.ceil(text.length / 8) * 8, '=')),
};

const codecs: readonly (readonly [string, Codec, (text: string) => string | undefined])[] = [
  ['hexadecimal', hex, decodeHex],
  ['base32', base32, decodeBase32],
  ['base32hex', xid, decodeBase32Hex],
  ['base58', base58, decodeBase58],
  ['base64', base64, decodeBase64],
  ['base64url', base64url, decodeBase64],
];

it.each(codecs)('%s of @scure/base is read, and changed texts are read alike', (_, codec, ours) => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 80 }),
      fc.nat(),
      fc.stringMatching(/^[ -~]$/),
      (bytes, place, character) => {
        const text = codec.encode(bytes);
        expect(ours(text)).toBe(latin1(bytes));
        const at = place % text.length;
        const changed = text.slice(0, at) + character + text.slice(at + 1);
        // The library asks for padding and for idle bits of 0, and reads hexadecimal of mixed case; cookies are not so strict.
        const [read, theirs] = [ours(changed), attempt(() => latin1(codec.decode(changed)))];
        if (read !== undefined && theirs !== undefined) expect(read).toBe(theirs);
      },
    ),
    { numRuns: 500 },
  );
});

it('hexadecimal is written alike', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(encodeHex(latin1(bytes))).toBe(hex.encode(bytes));
    }),
  );
});

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
