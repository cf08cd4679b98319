import { expect, it } from 'vitest';
import { messagePack } from '../../../src/identifier/formats/message-pack.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with @msgpack/msgpack 3.1.3 and Python’s msgpack 1.0.3. */

it.each([
  [
    'JavaScript’s',
    'iKR1c2Vyo2FubqJpZAehZss/+AAAAAAAAKNiaWfPAAABAAAAAACjbmVn+6NuaWzApGxpc3STAcPCo2JpbsQCAQI=',
    '',
    'client-state “iKR1c2Vyo2FubqJpZAehZss/+AAAAAAAAKNiaWfPAAABAAAAAACjbmVn+6NuaWzApGxpc3STAcPCo2JpbsQCAQI=” = payload(iKR1c2Vyo2FubqJpZAehZss/+AAAAAAAAKNiaWfPAAABAAAAAACjbmVn+6NuaWzApGxpc3STAcPCo2JpbsQCAQI=)',
    ['holds: user, id, f, big, neg, nil, list, bin'],
    null,
  ],
  [
    'Python’s',
    'hKd1c2VyX2lkB6VlbWFpbK9hbm5AZXhhbXBsZS5vcmelcm9sZXORpmVkaXRvcqJhdM5rAXaQ',
    '',
    'client-state “hKd1c2VyX2lkB6VlbWFpbK9hbm5AZXhhbXBsZS5vcmelcm9sZXORpmVkaXRvcqJhdM5rAXaQ” = payload(hKd1c2VyX2lkB6VlbWFpbK9hbm5AZXhhbXBsZS5vcmelcm9sZXORpmVkaXRvcqJhdM5rAXaQ)',
    ['holds: user_id, email, roles, at'],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(messagePack, value, name)).toBe(told);
  const match = recognised(messagePack, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([
  ['cut off', 'hKd1c2VyX2lkB6VlbWFpbK9hbm5AZXhhbXBsZS5v', ''],
  ['a number', 'BwcHBwcHBwc=', ''],
])('leaves %s alone', (_, value, name) => {
  expect(toldBy(messagePack, value, name)).toBe('no');
});
