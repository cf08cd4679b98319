import { expect, it } from 'vitest';
import { beaker } from '../../../src/identifier/formats/beaker.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with Beaker 1.11. */

it.each([
  [
    'an identifier',
    'e2f91272635599e0a5ce2f1a0a05cc6949e7bad55f2c1d3ae6b84fd0a9d0d1a3f6f7a8b9',
    'beaker.session.id',
    'reference “5f2c1d3ae6b84fd0a9d0d1a3f6f7a8b9” = signature(e2f91272635599e0a5ce2f1a0a05cc6949e7bad5) identifier(5f2c1d3ae6b84fd0a9d0d1a3f6f7a8b9)',
    [],
    122,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(beaker, value, name)).toBe(told);
  const match = recognised(beaker, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([['another name', 'e2f91272635599e0a5ce2f1a0a05cc6949e7bad55f2c1d3ae6b84fd0a9d0d1a3f6f7a8b9', 'sid']])(
  'leaves %s alone',
  (_, value, name) => {
    expect(toldBy(beaker, value, name)).toBe('no');
  },
);
