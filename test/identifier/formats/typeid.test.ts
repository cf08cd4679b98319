import { expect, it } from 'vitest';
import { typeid } from '../../../src/identifier/formats/typeid.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* An example of the TypeID specification. */

it.each([
  [
    'a TypeID',
    'user_01h455vb4pex5vsknk084sn02q',
    '',
    'reference “user_01h455vb4pex5vsknk084sn02q” = constant(user_) identifier(01h455vb4pex5vsknk084sn02q)',
    ['made: 2023-06-30T03:34:18.518Z'],
    74,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(typeid, value, name)).toBe(told);
  const match = recognised(typeid, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([
  ['another version', 'user_01h455vb4p4x5vsknk084sn02q', ''],
  ['capitals', 'User_01h455vb4pex5vsknk084sn02q', ''],
])('leaves %s alone', (_, value, name) => {
  expect(toldBy(typeid, value, name)).toBe('no');
});
