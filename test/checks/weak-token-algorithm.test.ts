import { describe, expect, it } from 'vitest';
import { weakTokenAlgorithm } from '../../src/checks/weak-token-algorithm.ts';
import { evaluated } from './support/evaluated.ts';
import { handedOut, nothingYet, token } from './support/values.ts';

const judged = (pair: string) => evaluated(weakTokenAlgorithm, handedOut(pair)).verdict();
const signedBy = (alg: string, octets: number) =>
  token({ sub: '42' }, { alg }).replace(/[^.]+$/, Buffer.alloc(octets, 7).toString('base64url'));

describe('weak-token-algorithm', () => {
  it.each([
    ['HMAC-SHA1', 'HS1', 20],
    ['RSA with SHA-1', 'RS1', 256],
    ['a shortened HMAC', 'HS256', 16],
    ['a shortened HMAC of SHA-512', 'HS512', 32],
    ['RSA with 1024 bits', 'RS256', 128],
  ])('fails for %s', (_, alg, octets) => {
    expect(judged(`auth=${signedBy(alg, octets)}`)).toMatchObject({ outcome: 'failed', severity: 'medium' });
  });

  it.each([
    ['HS256', 32],
    ['HS512', 64],
    ['RS256', 256],
    ['ES256', 64],
    ['EdDSA', 64],
    ['none', 0],
  ])('is passed for a whole %s', (alg, octets) => {
    expect(judged(`auth=${signedBy(alg, octets)}`).outcome).toBe('passed');
  });

  it('fails for auth_tkt, which is signed with MD5', () => {
    const ticket = `${'a1b2c3d4e5f60718'.repeat(2)}695b9a80ada!`;
    expect(judged(`auth_tkt=${ticket}`).summary).toContain('MD5');
  });

  it('is passed for auth_tkt by SHA-512, and weighs an HMAC of MD5 less', () => {
    const ticket = `${'a1b2c3d4e5f60718'.repeat(8)}695b9a80ada!`;
    expect(judged(`auth_tkt=${ticket}`).outcome).toBe('passed');
    // Made with Bottle 0.12.23.
    expect(judged('account=!81VW2Cx+FyiWCOzTglZ4eA==?gAWVEwAAAAAAAACMB2FjY291bnSUjANhbm6UhpQu')).toMatchObject({
      outcome: 'failed',
      severity: 'low',
    });
  });

  it('cannot tell before a cookie has been seen', () => {
    expect(evaluated(weakTokenAlgorithm, nothingYet).verdict().outcome).toBe('cantTell');
  });
});
