import { expect, it } from 'vitest';
import { paseto } from '../../../src/identifier/formats/paseto.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* The signed token is vector 4-S-1 of the PASETO specification; the encrypted one only has the shape of v4.local: zero bytes. */

it.each([
  [
    'a signed token',
    'v4.public.eyJkYXRhIjoidGhpcyBpcyBhIHNpZ25lZCBtZXNzYWdlIiwiZXhwIjoiMjAyMi0wMS0wMVQwMDowMDowMCswMDowMCJ9bg_XBBzds8lTZShVlwwKSgeKpLT3yukTw6JUz3W4h_ExsQV-P0V54zemZDcAxFaSeef1QlXEFtkqxT1ciiQEDA',
    '',
    'client-token “{"data":"this is a signed message"}” = constant(v4.public.) payload(eyJkYXRhIjoidGhpcyBpcyBhIHNpZ25lZCBtZXNzYWdlIiwiZXhwIjoiMjAyMi0wMS0wMVQwMDowMDowMCswMDowMCJ9) signature(bg_XBBzds8lTZShVlwwKSgeKpLT3yukTw6JUz3W4h_ExsQV-P0V54zemZDcAxFaSeef1QlXEFtkqxT1ciiQEDA)',
    ['exp: 2022-01-01T00:00:00.000Z', 'claims: data, exp'],
    null,
  ],
  [
    'an encrypted one',
    'v4.local.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    '',
    'sealed “” = constant(v4.local.) payload(AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA)',
    [],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(paseto, value, name)).toBe(told);
  const match = recognised(paseto, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([
  ['a version that is none', 'v5.public.eyJ9', ''],
  [
    'a body without claims',
    'v4.public.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    '',
  ],
])('leaves %s alone', (_, value, name) => {
  expect(toldBy(paseto, value, name)).toBe('no');
});
