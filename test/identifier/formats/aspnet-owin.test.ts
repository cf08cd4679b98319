import { expect, it } from 'vitest';
import { aspnetOwin } from '../../../src/identifier/formats/aspnet-owin.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* By its shape: base64url of ciphertext. */

it.each([
  [
    'a ticket',
    'Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3',
    '.AspNet.ApplicationCookie',
    'sealed “” = payload(Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3)',
    [],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(aspnetOwin, value, name)).toBe(told);
  const match = recognised(aspnetOwin, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([
  [
    'another name',
    'Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3Zr3',
    'session',
  ],
  ['a short value', 'abc', '.AspNet.Cookies'],
])('leaves %s alone', (_, value, name) => {
  expect(toldBy(aspnetOwin, value, name)).toBe('no');
});
