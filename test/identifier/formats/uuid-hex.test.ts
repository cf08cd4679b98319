import { expect, it } from 'vitest';
import { uuidHex } from '../../../src/identifier/formats/uuid-hex.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with Python’s uuid4().hex. */

it.each([
  [
    'a UUID',
    'fbf96a6aeb244aaea9ee4dcf6ce5d1dd',
    '',
    'reference “fbf96a6aeb244aaea9ee4dcf6ce5d1dd” = identifier(fbf96a6aeb244aaea9ee4dcf6ce5d1dd)',
    [],
    122,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(uuidHex, value, name)).toBe(told);
  const match = recognised(uuidHex, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([
  ['another version', 'fbf96a6aeb241aaea9ee4dcf6ce5d1dd', ''],
  ['dashes', 'fcb26d11-0119-4ef9-867b-f210427dc0e1', ''],
])('leaves %s alone', (_, value, name) => {
  expect(toldBy(uuidHex, value, name)).toBe('no');
});
