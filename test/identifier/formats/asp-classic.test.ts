import { expect, it } from 'vitest';
import { aspClassic } from '../../../src/identifier/formats/asp-classic.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* By its shape. */

it.each([
  [
    'an identifier',
    'KBNPFBJDMOFDEGJHHDJLKDLA',
    'ASPSESSIONIDQQABCDEF',
    'reference “KBNPFBJDMOFDEGJHHDJLKDLA” = identifier(KBNPFBJDMOFDEGJHHDJLKDLA)',
    [],
    32,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(aspClassic, value, name)).toBe(told);
  const match = recognised(aspClassic, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([['another name', 'KBNPFBJDMOFDEGJHHDJLKDLA', 'sid']])('leaves %s alone', (_, value, name) => {
  expect(toldBy(aspClassic, value, name)).toBe('no');
});
