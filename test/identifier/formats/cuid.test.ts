import { expect, it } from 'vitest';
import { cuid } from '../../../src/identifier/formats/cuid.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with cuid 3 (npm). */

it.each([
  [
    'a CUID',
    'cmwqfxnpm0000m77df2n27gg1',
    '',
    'reference “cmwqfxnpm0000m77df2n27gg1” = identifier(cmwqfxnpm0000m77df2n27gg1)',
    ['made, if it is one: 2026-11-21T13:25:30.058Z'],
    41.4,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(cuid, value, name)).toBe(told);
  const match = recognised(cuid, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([
  ['a time of 1970', 'c00000000aaaabbbbccccdddd', ''],
  ['another first letter', 'dmwqfxnpm0000m77df2n27gg1', ''],
])('leaves %s alone', (_, value, name) => {
  expect(toldBy(cuid, value, name)).toBe('no');
});
