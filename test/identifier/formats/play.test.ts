import { expect, it } from 'vitest';
import { play } from '../../../src/identifier/formats/play.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made by the definition of Play 2.5: HMAC-SHA1 of the data. */

it.each([
  [
    'a session',
    'a9ace26c1ca366b02b50e32950153405308c715c-user=ann&csrfToken=abc',
    '',
    'client-state “user=ann&csrfToken=abc” = signature(a9ace26c1ca366b02b50e32950153405308c715c) payload(user=ann&csrfToken=abc)',
    [],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(play, value, name)).toBe(told);
  const match = recognised(play, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([
  ['no data', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-', ''],
  ['a short signature', 'abc-user=ann', ''],
])('leaves %s alone', (_, value, name) => {
  expect(toldBy(play, value, name)).toBe('no');
});
