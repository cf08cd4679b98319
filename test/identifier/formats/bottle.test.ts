import { expect, it } from 'vitest';
import { bottle } from '../../../src/identifier/formats/bottle.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with Bottle 0.12.23. */

it.each([
  [
    'a cookie',
    '!81VW2Cx+FyiWCOzTglZ4eA==?gAWVEwAAAAAAAACMB2FjY291bnSUjANhbm6UhpQu',
    '',
    'client-state “gAWVEwAAAAAAAACMB2FjY291bnSUjANhbm6UhpQu” = constant(!) signature(81VW2Cx+FyiWCOzTglZ4eA==) constant(?) payload(gAWVEwAAAAAAAACMB2FjY291bnSUjANhbm6UhpQu)',
    [],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(bottle, value, name)).toBe(told);
  const match = recognised(bottle, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([['no pickle', '!81VW2Cx+FyiWCOzTglZ4eA==?YWJj', '']])('leaves %s alone', (_, value, name) => {
  expect(toldBy(bottle, value, name)).toBe('no');
});
