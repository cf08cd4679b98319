import { describe, expect, it } from 'vitest';
import { genericSignature } from '../../../src/identifier/formats/generic-signature.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

describe('a value with something like a signature', () => {
  it('is what itsdangerous’ Signer writes, as Flask-Session uses it', () => {
    expect(
      recognised(genericSignature, '3b241101-e2bb-4255-8caf-4136c566a962.E1OgpKLz863757n7EMsb0rDww0o'),
    ).toMatchObject({
      kind: 'reference',
      identity: '3b241101-e2bb-4255-8caf-4136c566a962',
    });
  });

  it('counts both parts: by its length alone, the second could be a secret too', () => {
    const match = recognised(genericSignature, `${'Ab3_'.repeat(4)}.${'Cd4-'.repeat(10)}xyz`);
    expect(match?.parts.find((part) => part.role === 'signature')?.bits).toBe(43 * 6);
    expect(match?.likelyBits).toBe(16 * 6);
  });

  it.each([
    ['.', 40, 'SHA-1'],
    ['|', 64, 'SHA-256'],
    [':', 128, 'SHA-512'],
    ['-', 64, 'SHA-256'],
  ])('may be in hexadecimal behind “%s”: %d digits are %s', (separator, digits, hash) => {
    const match = recognised(genericSignature, `LPmQwX7T3dVnGk2sYb8cRz5h${separator}${'0a'.repeat(digits / 2)}`);
    expect(match).toMatchObject({
      kind: 'reference',
      identity: `LPmQwX7T3dVnGk2sYb8cRz5h${separator}${'0a'.repeat(digits / 2)}`,
    });
    expect(match?.parts.at(-1)?.label).toBe(`${hash} signature, by its length`);
  });

  it('says nothing of bits where the first part is too short to be an identifier', () => {
    const value = `ann.${'a'.repeat(43)}`;
    expect(recognised(genericSignature, value)).toMatchObject({ identity: value, peeled: [] });
    expect(recognised(genericSignature, value)?.likelyBits).toBeUndefined();
  });

  it('is state when the first part is JSON', () => {
    const state = Buffer.from('{"a":1}').toString('base64url');
    expect(recognised(genericSignature, `${state}.${'a'.repeat(27)}`)?.kind).toBe('client-state');
  });

  it('is the companion of another cookie under the name of one', () => {
    expect(recognised(genericSignature, 'T7sjWQGrxRdPzRtnoO3QwstpOTw', 'session.sig')).toMatchObject({
      kind: 'sealed',
      identity: '',
      why: 'It signs the cookie session.',
    });
  });

  it.each([`abc.${'a'.repeat(26)}`, `abc.${'a'.repeat(44)}x`, 'a'.repeat(43), `.${'a'.repeat(43)}`])(
    'is not %s',
    (value) => {
      expect(toldBy(genericSignature, value)).toBe('no');
    },
  );
});
