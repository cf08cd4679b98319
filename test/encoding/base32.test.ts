import { expect, it } from 'vitest';
import { decodeBase32, decodeBase32Hex } from '../../src/encoding/base32.ts';

it.each<[string, (text: string) => string | undefined, string, string | undefined]>([
  // RFC 4648 §10
  ['base32', decodeBase32, 'MZXW6YTBOI======', 'foobar'],
  ['base32 without padding', decodeBase32, 'MZXW6YQ', 'foob'],
  ['base32 in small letters', decodeBase32, 'mzxw6', undefined],
  ['base32hex', decodeBase32Hex, 'cpnmuoj1e8', 'foobar'],
  ['base32hex beyond v', decodeBase32Hex, 'cpnw', undefined],
])('%s', (_, decode, text, bytes) => {
  expect(decode(text)).toBe(bytes);
});
