import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PUBLISHED_SECRETS } from '../../../src/identifier/secrets/published-secrets.ts';
import type { TrialContext } from '../../../src/identifier/secrets/signature-trial.ts';
import { signatureTrialOf } from '../../../src/identifier/secrets/signature-trial-of.ts';
import { trySecret } from '../../../src/identifier/secrets/try-secret.ts';
import { nodeHasher } from '../../support/node-hasher.ts';

/* Made with the frameworks themselves; the signatures of the same shape are told apart by the form around them. */
it.each<[string, string, TrialContext, RegExp, string | undefined]>([
  [
    'Express',
    's:SHOlIy3gighLrshfFCiH9TXPl0rmEEHl.z2+2iN+m7Lf6f94w4hmZGC4014pGZUeu4zmzwu0iqsE',
    {},
    /^Express/,
    'keyboard cat',
  ],
  [
    'Flask',
    'eyJ1c2VyX2lkIjo3LCJfcGVybWFuZW50Ijp0cnVlLCJlbWFpbCI6ImFubkBleGFtcGxlLm9yZyJ9.awGbyA.rl2LjGhkv7TLb96HdymnO1XyA-o',
    {},
    /^Flask/,
    'dev',
  ],
  [
    'a JSON Web Token',
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhbm4iLCJlbWFpbCI6ImFubkBleGFtcGxlLm9yZyIsInNpZCI6IjVlMWYiLCJyb2xlcyI6WyJlZGl0b3IiXSwiaWF0IjoxNzk1MjY3NTMwLCJleHAiOjE3OTUyNzExMzB9._7bdwDDsXkzKp51u6Euidmccx2BVBjtUiAT_H_E9YcQ',
    {},
    /^JSON Web Token/,
    'secret',
  ],
  [
    'Django',
    '.eJyrVopPLC3JiC8tTi2Kz0xRslIyV9JBFktKTM5OzQNJpGQl5qXn6yXn55UUZSbpgZToQWWL9XzzU1JznKBqUQzISCzOAOpOTKIMKtUCANF7PrM:1xUl5s:IKuRILt1heoaYJEPu84VCjNJB3UE4alXRagJfU2nYxk',
    {},
    /^Django/,
    undefined,
  ],
  [
    'Tornado',
    '2|1:0|10:1795267528|4:user|4:YW5u|20180f97dca096efec79b84c103f4dc0b22db6beadaf1c407992de7f69b25243',
    {},
    /^Tornado/,
    '__TODO:_GENERATE_YOUR_OWN_RANDOM_VALUE_HERE__',
  ],
  [
    'Plug',
    'SFMyNTY.g3QAAAACbQAAAAd1c2VyX2lkYQdtAAAAC19jc3JmX3Rva2VubQAAAANhYmM.4KqQ2P57W7ZLSgGHd16zIS9VYDtZsDoNPrkF0NShFn4',
    {},
    /^Plug/,
    '-- LONG STRING WITH AT LEAST 64 BYTES --',
  ],
  ['Rails', 'ImFubiI=--05b115923e8855dc7de49a9c0fb308b4387b77c3', {}, /^Rails/, undefined],
  [
    'Laravel',
    'eyJpdiI6IkFRRUJBUUVCQVFFQkFRRUJBUUVCQVE9PSIsInZhbHVlIjoibng0elVBejNxVGUvWHZJWm9BeE50UT09IiwibWFjIjoiN2YxYTZkZDQzYWMxNGZlNjhiYTBiYjE3ZjdmN2IwZTFmYzUxMTM1OWIzMDYxZWY4MDIxODcwNmU2NDI3ZjNmYyIsInRhZyI6IiJ9',
    {},
    /^Laravel/,
    undefined,
  ],
])('%s is tried against every published secret', (_, value, context, describe, secret) => {
  const trial = signatureTrialOf(value, context);
  expect(trial?.describe).toMatch(describe);
  const found = trial && PUBLISHED_SECRETS.find((each) => trySecret(trial, each.secret, nodeHasher) !== undefined);
  expect(found?.secret).toBe(secret);
});

it('lets the signature of the companion cookie win', () => {
  expect(signatureTrialOf('abc', { name: 'session', companion: 'a'.repeat(27) })?.describe).toMatch(/^cookie-session/);
});

it.each(['', 'abc', 'fcb26d11-0119-4ef9-867b-f210427dc0e1', `s:${'a'.repeat(20_000)}.${'b'.repeat(43)}`])(
  '%.40s cannot be tried',
  (value) => {
    expect(signatureTrialOf(value)).toBeNull();
  },
);

it('is found for any text', () => {
  const piece = fc.constantFrom(
    ...'aZ09-_.:|*+/={}',
    's:',
    'eyJ',
    '--',
    'Fe26.2*',
    'a'.repeat(43),
    'b'.repeat(27),
    'f'.repeat(40),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.string(), (pieces, name) => {
      const trial = signatureTrialOf(pieces.join(''), { name });
      expect(trial === null || trial.expected.length > 0).toBe(true);
    }),
  );
});
