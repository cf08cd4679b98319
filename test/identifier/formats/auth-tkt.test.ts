import { expect, it } from 'vitest';
import { authTkt } from '../../../src/identifier/formats/auth-tkt.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with Pyramid 2.0’s AuthTicket: SHA-512 with tokens, MD5 without. */

it.each([
  [
    'SHA-512',
    '9020901d0f7fbc0d8b3732b37e1fad1970e1c98997b2ed60289dde799463828fbe09d876a0359a45599c26de5f7343d191d7ae5568537de37d4868e0de67ea376b019bc8ann!editor!b64',
    '',
    'client-token “ann!editor!b64” = signature(9020901d0f7fbc0d8b3732b37e1fad1970e1c98997b2ed60289dde799463828fbe09d876a0359a45599c26de5f7343d191d7ae5568537de37d4868e0de67ea37) time(6b019bc8) payload(ann) payload(editor!b64)',
    ['user: ann', 'signed: 2026-11-21T13:25:28.000Z'],
    null,
  ],
  [
    'MD5',
    '21895f0bcfe0173b259631c3c67eed046b019bc8ann!',
    '',
    'client-token “ann!” = signature(21895f0bcfe0173b259631c3c67eed04) time(6b019bc8) payload(ann)',
    ['user: ann', 'signed: 2026-11-21T13:25:28.000Z'],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(authTkt, value, name)).toBe(told);
  const match = recognised(authTkt, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([['a time of 1970', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa00000001ann!', '']])(
  'leaves %s alone',
  (_, value, name) => {
    expect(toldBy(authTkt, value, name)).toBe('no');
  },
);
