import { expect, it } from 'vitest';
import { fernet } from '../../../src/identifier/formats/fernet.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/** Version, time, and as many zero bytes as it takes: the form is judged, not the cipher. */
function made(seconds: number, length: number): string {
  const bytes = Buffer.alloc(length);
  bytes[0] = 0x80;
  bytes.writeBigUInt64BE(BigInt(seconds), 1);
  return bytes.toString('base64url');
}

it('is a token with a time that somebody could have meant', () => {
  expect(recognised(fernet, made(1_767_600_000, 57 + 32))).toMatchObject({
    kind: 'sealed',
    identity: '',
    facts: [{ label: 'made', value: '2026-01-05T08:00:00.000Z' }],
  });
});

it.each([
  [
    'a time of 1985 (the example of the specification itself)',
    'gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA==',
  ],
  ['half a block of ciphertext', made(1_767_600_000, 57 + 24)],
  ['no ciphertext', made(1_767_600_000, 57)],
  ['something else', 'gAnything'],
])('is not %s', (_, value) => {
  expect(toldBy(fernet, value)).toBe('no');
});
