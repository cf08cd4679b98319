import { expect, it } from 'vitest';
import { claimFacts, identityOfClaims } from '../../../src/identifier/value/claims.ts';

it.each<[Readonly<Record<string, unknown>> | undefined, string]>([
  [undefined, 'body'],
  [{ sid: '5e1f', jti: 'x' }, 'sid=5e1f'],
  [{ jti: 7, sub: 'ann' }, 'jti=7'],
  [{ sub: 'ann', auth_time: 5 }, 'sub="ann";auth_time=5'],
  [{ sub: 'ann', iat: 5, exp: 6, roles: ['editor'] }, '{"sub":"ann"}'],
])('of %o says who: %s', (claims, part) => {
  expect(identityOfClaims(claims, 'body').part).toBe(part);
});

it('tells times as dates, of JWT (seconds) and of PASETO (ISO 8601), and no others', () => {
  const facts = claimFacts(
    { alg: 'HS256' },
    { iat: 1795258000, exp: '2026-11-21T13:00:00+00:00', nbf: 'soon', auth_time: 1e300 },
  );
  expect(facts.map(({ label, value }) => `${label} ${value}`)).toEqual([
    'alg HS256',
    'iat 2026-11-21T10:46:40.000Z',
    'exp 2026-11-21T13:00:00.000Z',
    'claims iat, exp, nbf, auth_time',
  ]);
});
