import { expect, it } from 'vitest';
import { coldfusion } from '../../../src/identifier/formats/coldfusion.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* By the documentation of ColdFusion. */

it.each([
  ['CFID', '1204', 'CFID', 'reference “1204” = counter(1204)', [], 0],
  ['CFTOKEN', '87654321', 'CFTOKEN', 'reference “87654321” = identifier(87654321)', [], null],
  [
    'CFTOKEN with UUID',
    '5f2c1d3ae6b84fd0-A1B2C3D4-E5F6-0718-29AB0C1D2E3F4051',
    'CFTOKEN',
    'reference “5f2c1d3ae6b84fd0-A1B2C3D4-E5F6-0718-29AB0C1D2E3F4051” = identifier(5f2c1d3ae6b84fd0) random(A1B2C3D4-E5F6-0718-29AB0C1D2E3F4051)',
    [],
    64,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(coldfusion, value, name)).toBe(told);
  const match = recognised(coldfusion, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([
  ['another name', '87654321', 'sid'],
  ['letters', 'abcdefgh', 'CFTOKEN'],
])('leaves %s alone', (_, value, name) => {
  expect(toldBy(coldfusion, value, name)).toBe('no');
});
