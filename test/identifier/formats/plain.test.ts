import { expect, it } from 'vitest';
import { plain } from '../../../src/identifier/formats/plain.ts';
import { recognised } from '../../support/recognised.ts';

it.each([
  ['42', 'a number of 2 digits'],
  ['deadbeefdeadbeef', '8 bytes, hexadecimal'],
  ['DEADBEEFDEADBEEF', '8 bytes, hexadecimal'],
  ['hello', '5 characters of small letters'],
  ['AAECAwQFBgcICQoLDA0ODw==', '16 bytes, base64'],
  ['a_B-c3D4', '6 bytes, base64url'],
  ['ü', '2 bytes of any bytes'],
])('%s is %s', (value, label) => {
  const match = recognised(plain, value);
  expect(match?.parts).toMatchObject([{ start: 0, end: value.length, role: 'identifier', label }]);
  expect(match?.identity).toBe(value);
});
