import { expect, it } from 'vitest';
import { authjsCsrf } from '../../../src/identifier/formats/authjs-csrf.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made by the definition of Auth.js: token and SHA-256 of token and secret. */

it.each([
  [
    'a token',
    'dc7cdafead88da0f3c4df7cb75de95cff18e10a41a7516f0482c07be718d7172|ed72ea5a84f308d1dcdd3714224eccdd3b9ef11f5af682a86efee479dee590fa',
    '',
    'reference “dc7cdafead88da0f3c4df7cb75de95cff18e10a41a7516f0482c07be718d7172” = identifier(dc7cdafead88da0f3c4df7cb75de95cff18e10a41a7516f0482c07be718d7172) signature(ed72ea5a84f308d1dcdd3714224eccdd3b9ef11f5af682a86efee479dee590fa)',
    [],
    256,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(authjsCsrf, value, name)).toBe(told);
  const match = recognised(authjsCsrf, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([['one half', 'dc7cdafead88da0f3c4df7cb75de95cff18e10a41a7516f0482c07be718d7172', '']])(
  'leaves %s alone',
  (_, value, name) => {
    expect(toldBy(authjsCsrf, value, name)).toBe('no');
  },
);
