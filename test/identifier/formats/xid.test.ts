import { expect, it } from 'vitest';
import { xid } from '../../../src/identifier/formats/xid.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* The example of the README of rs/xid. */

it.each([
  [
    'an xid',
    '9m4e2mr0ui3e8a215n4g',
    '',
    'reference “9m4e2mr0ui3e8a215n4g” = identifier(9m4e2mr0ui3e8a215n4g)',
    ['made, if it is one: 2011-03-22T17:50:19.000Z'],
    64,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(xid, value, name)).toBe(told);
  const match = recognised(xid, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([
  ['idle bits that are set', '9m4e2mr0ui3e8a215n4h', ''],
  ['hexadecimal digits', '69a6b0c1d2e3f4a5b6c0', ''],
  ['a letter beyond v', '9m4e2mr0ui3e8a215nzg', ''],
])('leaves %s alone', (_, value, name) => {
  expect(toldBy(xid, value, name)).toBe('no');
});
