import { expect, it } from 'vitest';
import { cbor } from '../../../src/identifier/formats/cbor.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with cborg 6.1.5 and Python’s cbor2 5.4.6. */

it.each([
  [
    'JavaScript’s',
    'qGFm+T4AYmlkB2NiaWcbAAABAAAAAABjYmluQgECY25lZyRjbmls9mRsaXN0gwH19GR1c2VyY2Fubg==',
    '',
    'client-state “qGFm+T4AYmlkB2NiaWcbAAABAAAAAABjYmluQgECY25lZyRjbmls9mRsaXN0gwH19GR1c2VyY2Fubg==” = payload(qGFm+T4AYmlkB2NiaWcbAAABAAAAAABjYmluQgECY25lZyRjbmls9mRsaXN0gwH19GR1c2VyY2Fubg==)',
    ['holds: f, id, big, bin, neg, nil, list, user'],
    null,
  ],
  [
    'Python’s',
    'pGd1c2VyX2lkB2VlbWFpbG9hbm5AZXhhbXBsZS5vcmdlcm9sZXOBZmVkaXRvcmJhdBprAXaQ',
    '',
    'client-state “pGd1c2VyX2lkB2VlbWFpbG9hbm5AZXhhbXBsZS5vcmdlcm9sZXOBZmVkaXRvcmJhdBprAXaQ” = payload(pGd1c2VyX2lkB2VlbWFpbG9hbm5AZXhhbXBsZS5vcmdlcm9sZXOBZmVkaXRvcmJhdBprAXaQ)',
    ['holds: user_id, email, roles, at'],
    null,
  ],
  [
    'tagged',
    '2dn3omNzdWJjYW5uYmF0wHQyMDI2LTExLTIxVDEwOjQ2OjQwWg==',
    '',
    'client-state “2dn3omNzdWJjYW5uYmF0wHQyMDI2LTExLTIxVDEwOjQ2OjQwWg==” = payload(2dn3omNzdWJjYW5uYmF0wHQyMDI2LTExLTIxVDEwOjQ2OjQwWg==)',
    ['holds: sub, at'],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(cbor, value, name)).toBe(told);
  const match = recognised(cbor, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([['cut off', 'pGd1c2VyX2lkB2VlbWFpbG9hbm5AZXhhbXBsZS5v', '']])('leaves %s alone', (_, value, name) => {
  expect(toldBy(cbor, value, name)).toBe('no');
});
