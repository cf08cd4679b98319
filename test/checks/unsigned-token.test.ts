import { describe, expect, it } from 'vitest';
import { unsignedToken } from '../../src/checks/unsigned-token.ts';
import { evaluated } from './support/evaluated.ts';
import { base64, handedOut, nothingYet, token } from './support/values.ts';

const judged = (pair: string) => evaluated(unsignedToken, handedOut(pair)).verdict();

describe('unsigned-token', () => {
  it.each(['none', 'None', 'nOnE'])('fails for the algorithm %s', (alg) => {
    const [head, claims] = token({ sub: '42' }, { alg }).split('.');
    expect(judged(`auth=${head}.${claims}.`)).toMatchObject({ outcome: 'failed', severity: 'high' });
    expect(judged(`auth=${token({ sub: '42' }, { alg })}`).outcome).toBe('failed');
  });

  it('fails for a signature that is empty, whatever the header says', () => {
    const unsigned = token({ sub: '42' }).replace(/[^.]+$/, '');
    expect(judged(`auth=${unsigned}`).summary).toContain('signature is empty');
  });

  it('weighs a token that carries no session less', () => {
    const story = handedOut(`prefs=${token({ theme: 'dark' }, { alg: 'none' }).replace(/[^.]+$/, '')}`).replace(
      / {2}user pins.*/,
      '  user unpins prefs',
    );
    expect(evaluated(unsignedToken, story).verdict()).toMatchObject({ outcome: 'failed', severity: 'medium' });
  });

  it("can't tell of session state in which no signature is seen", () => {
    expect(judged(`session=${base64('{"user":"ada","role":"editor"}')}`)).toMatchObject({ outcome: 'cantTell' });
  });

  it('is passed for a signed token, for an identifier, and for state that is signed beside', () => {
    expect(judged(`auth=${token({ sub: '42' })}`).outcome).toBe('passed');
    expect(judged('PHPSESSID=8f14e45fceea167a5a36dedd4bea2543').outcome).toBe('passed');
    const beside = handedOut(`session=${base64('{"user":"ada","role":"editor"}')}`).replace(
      '12:00:02',
      '         Set-Cookie: session.sig=Zk3Qp9Xv2Lm7Rt5Wy8Bn4Hj6Gf1; Path=/; Secure; HttpOnly\n  12:00:02',
    );
    expect(evaluated(unsignedToken, beside).verdict().outcome).toBe('passed');
  });

  it('cannot tell before a cookie has been seen', () => {
    expect(evaluated(unsignedToken, nothingYet).verdict().outcome).toBe('cantTell');
  });
});
