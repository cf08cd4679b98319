import { expect, it } from 'vitest';
import { plug } from '../../../src/identifier/formats/plug.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made by the definition of Plug.Crypto.MessageVerifier (no Elixir at hand): HMAC-SHA256 with a key of PBKDF2. */

it.each([
  [
    'a signed session',
    'SFMyNTY.g3QAAAACbQAAAAd1c2VyX2lkYQdtAAAAC19jc3JmX3Rva2VubQAAAANhYmM.4KqQ2P57W7ZLSgGHd16zIS9VYDtZsDoNPrkF0NShFn4',
    '',
    'client-state “g3QAAAACbQAAAAd1c2VyX2lkYQdtAAAAC19jc3JmX3Rva2VubQAAAANhYmM” = constant(SFMyNTY) payload(g3QAAAACbQAAAAd1c2VyX2lkYQdtAAAAC19jc3JmX3Rva2VubQAAAANhYmM) signature(4KqQ2P57W7ZLSgGHd16zIS9VYDtZsDoNPrkF0NShFn4)',
    [],
    null,
  ],
  [
    'an encrypted one',
    'QTEyOEdDTQ.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbb.cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc.dddddddddddddddddddddd',
    '',
    'sealed “” = constant(QTEyOEdDTQ.) payload(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.) random(bbbbbbbbbbbbbbbb.) payload(cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc.) signature(dddddddddddddddddddddd)',
    [],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(plug, value, name)).toBe(told);
  const match = recognised(plug, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

/* "XCP.", then base64url of 24 bytes of nonce, 16 of tag and the ciphertext: by the source of plug_crypto 2.1's message_encryptor.ex. */
it.each([1, 20, 300])('recognises what version 2 of plug_crypto encrypts: %d bytes', (bytes) => {
  const value = `XCP.${Buffer.alloc(40 + bytes, 7).toString('base64url')}`;
  const match = recognised(plug, value, '_shop_key');
  expect(match).toMatchObject({ kind: 'sealed', identity: '', sessionPlace: 'browser' });
  expect(match?.parts.map(({ role, start, end }) => [role, start, end])).toEqual([
    ['constant', 0, 4],
    ['random', 4, 36],
    ['payload', 36, value.length],
  ]);
});

it.each(['XCP.', 'XCP.abc', `XCP.${'a'.repeat(40)}`, `xcp.${'a'.repeat(90)}`])('leaves %s alone', (value) => {
  expect(toldBy(plug, value)).toBe('no');
});

it.each([['another header', 'SFMyNTZ.abc.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '']])(
  'leaves %s alone',
  (_, value, name) => {
    expect(toldBy(plug, value, name)).toBe('no');
  },
);
