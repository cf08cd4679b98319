import { expect, it } from 'vitest';
import { protobuf } from '../../../src/identifier/formats/protobuf.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with protobufjs 8. */

it.each([
  [
    'a message',
    'CgNhbm4QBxoPYW5uQGV4YW1wbGUub3JnIZB2AWsAAAAAKgoIARIGZWRpdG9yMgQBAqwC',
    '',
    'client-state “CgNhbm4QBxoPYW5uQGV4YW1wbGUub3JnIZB2AWsAAAAAKgoIARIGZWRpdG9yMgQBAqwC” = payload(CgNhbm4QBxoPYW5uQGV4YW1wbGUub3JnIZB2AWsAAAAAKgoIARIGZWRpdG9yMgQBAqwC)',
    ['holds: 1, 2, 3, 4, 5, 6'],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(protobuf, value, name)).toBe(told);
  const match = recognised(protobuf, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([
  ['hexadecimal text', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', ''],
  ['cut off', 'CgNhbm4QBxoPYW5uQGV4YW1w', ''],
])('leaves %s alone', (_, value, name) => {
  expect(toldBy(protobuf, value, name)).toBe('no');
});
