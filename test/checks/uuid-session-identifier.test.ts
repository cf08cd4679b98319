import { describe, expect, it } from 'vitest';
import { uuidSessionIdentifier } from '../../src/checks/uuid-session-identifier.ts';
import { evaluated } from './support/evaluated.ts';
import { base64, handedOut, nothingYet, token } from './support/values.ts';

const judged = (pair: string) => evaluated(uuidSessionIdentifier, handedOut(pair)).verdict();
const random = '3f2b8c1e-7a4d-4e9b-9c2f-1d5e8a7b6c3d';

describe('uuid-session-identifier', () => {
  it('fails for a random one, plain and as Spring Session writes it', () => {
    for (const value of [random, base64(random)]) {
      expect(judged(`SESSION=${value}`)).toMatchObject({
        outcome: 'failed',
        severity: 'low',
        summary: expect.stringContaining('at most 122 bits'),
      });
    }
  });

  it('fails for version 7, which leaves fewer bits', () => {
    expect(judged('SESSION=019b8d2f-0c00-7e9b-9c2f-1d5e8a7b6c3d')).toMatchObject({
      outcome: 'failed',
      severity: 'medium',
      summary: expect.stringContaining('74 bits'),
    });
  });

  it('is passed for what is no UUID, and does not apply to a token', () => {
    expect(judged('sid=Zk3Qp9Xv2Lm7Rt5Wy8Bn4Hj6Gf1Ds0AqEcUiOxPz').outcome).toBe('passed');
    expect(judged(`auth=${token({ sub: random })}`).outcome).toBe('inapplicable');
  });

  it('cannot tell before a session cookie has been seen', () => {
    expect(evaluated(uuidSessionIdentifier, nothingYet).verdict().outcome).toBe('cantTell');
  });
});
