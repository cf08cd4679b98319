import { expect, it } from 'vitest';
import type { SignatureTrial } from '../../../src/identifier/secrets/signature-trial.ts';
import { trySecret } from '../../../src/identifier/secrets/try-secret.ts';
import { nodeHasher } from '../../support/node-hasher.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const trial: SignatureTrial = {
  algorithm: 'sha1',
  mode: 'hmac',
  keys: [{ kind: 'base64' }, { kind: 'as it is' }],
  message: new TextEncoder().encode('what do ya want for nothing?'),
  // RFC 2202, test case 2
  expected: bytes('effcdf6ae5eb2fa2d27416d5f184df9c259a7c79'),
  describe: 'RFC 2202: HMAC-SHA1',
};

it('says by which way the secret fits', () => {
  expect(trySecret(trial, 'Jefe', nodeHasher)).toEqual({ kind: 'as it is' });
  expect(trySecret(trial, 'SmVmZQ==', nodeHasher)).toEqual({ kind: 'base64' });
});

it('fits no other secret, no shorter signature and no missing one', () => {
  expect(trySecret(trial, 'jefe', nodeHasher)).toBeUndefined();
  expect(trySecret({ ...trial, expected: trial.expected.slice(0, 10) }, 'Jefe', nodeHasher)).toBeUndefined();
  expect(trySecret({ ...trial, expected: new Uint8Array() }, 'Jefe', nodeHasher)).toBeUndefined();
});

it('appends the key where a framework does', () => {
  const appended: SignatureTrial = {
    ...trial,
    mode: 'appended',
    message: new TextEncoder().encode('ab'),
    // sha1('abc'), FIPS 180
    expected: bytes('a9993e364706816aba3e25717850c26c9cd0d89d'),
  };
  expect(trySecret(appended, 'c', nodeHasher)).toEqual({ kind: 'as it is' });
});
