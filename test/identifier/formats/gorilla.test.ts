import { expect, it } from 'vitest';
import { gorilla } from '../../../src/identifier/formats/gorilla.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made by the definition of gorilla/securecookie (no Go at hand): HMAC-SHA256 of name, time and value. */

it.each([
  [
    'a session',
    'MTc5NTI2NzUzMHxEZi1CQkFFQ2MyVnpjMmx2Ymc9PXzCBHoYlQcJRmW_dk5WiudafBNIvH6ZELVwNJmFIce-hw==',
    '',
    'client-state “Df-BBAECc2Vzc2lvbg==” = time(MTc5NTI2NzUzMHx) payload(EZi1CQkFFQ2MyVnpjMmx2Ymc9PXz) signature(CBHoYlQcJRmW_dk5WiudafBNIvH6ZELVwNJmFIce-hw==)',
    ['signed: 2026-11-21T13:25:30.000Z'],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(gorilla, value, name)).toBe(told);
  const match = recognised(gorilla, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([['base64 of something else', 'MTc5NTI2NzUzMHxh', '']])('leaves %s alone', (_, value, name) => {
  expect(toldBy(gorilla, value, name)).toBe('no');
});
