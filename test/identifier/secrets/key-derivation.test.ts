import { expect, it } from 'vitest';
import { deriveKey, type KeyDerivation } from '../../../src/identifier/secrets/key-derivation.ts';
import { nodeHasher } from '../../support/node-hasher.ts';

const hexOf = (bytes: Uint8Array | undefined) => (bytes === undefined ? undefined : Buffer.from(bytes).toString('hex'));

it.each<[string | Uint8Array, KeyDerivation, string | undefined]>([
  ['dev', { kind: 'as it is' }, '646576'],
  ['clé🔑', { kind: 'as it is' }, '636cc3a9f09f9491'],
  ['k'.repeat(300), { kind: 'as it is' }, '6b'.repeat(300)],
  [Uint8Array.of(0xec, 0x5d), { kind: 'as it is' }, 'ec5d'],
  ['base64:ZGV2', { kind: 'base64' }, '646576'],
  ['ZGV2', { kind: 'base64' }, '646576'],
  ['not base64!', { kind: 'base64' }, undefined],
  [Uint8Array.of(1), { kind: 'base64' }, undefined],
  ['dev', { kind: 'joined', before: 'a', after: 'b' }, '6164657662'],
  // sha1('abc') and md5('abc'), FIPS 180 and RFC 1321
  ['b', { kind: 'digest', hash: 'sha1', before: 'a', after: 'c' }, 'a9993e364706816aba3e25717850c26c9cd0d89d'],
  ['b', { kind: 'digest', hash: 'md5', before: 'a', after: 'c' }, '900150983cd24fb0d6963f7d28e17f72'],
  // RFC 2202, test case 2
  [
    'Jefe',
    { kind: 'hmac', hash: 'sha1', message: 'what do ya want for nothing?' },
    'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79',
  ],
  // RFC 6070, test case 2
  [
    'password',
    { kind: 'pbkdf2', hash: 'sha1', salt: 'salt', iterations: 2, length: 20 },
    'ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957',
  ],
  ['abcd', { kind: 'first', length: 2, isBase64: false }, '6162'],
  ['abc', { kind: 'first', length: 2, isBase64: false }, undefined],
  ['YWJjZA==', { kind: 'first', length: 2, isBase64: true }, '6162'],
])('of %o by %o is %s', (secret, derivation, key) => {
  expect(hexOf(deriveKey(secret, derivation, nodeHasher))).toBe(key);
});
