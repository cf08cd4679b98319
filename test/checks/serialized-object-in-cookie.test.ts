import { describe, expect, it } from 'vitest';
import { serializedObjectInCookie } from '../../src/checks/serialized-object-in-cookie.ts';
import { evaluated } from './support/evaluated.ts';
import { base64, handedOut, nothingYet } from './support/values.ts';

const judged = (pair: string) => evaluated(serializedObjectInCookie, handedOut(pair)).verdict();
const php = 'O:4:"User":2:{s:4:"name";s:3:"Ada";s:5:"admin";b:0;}';

describe('serialized-object-in-cookie', () => {
  it('fails for PHP’s, Java’s and Python’s, in base64 or not', () => {
    expect(judged(`user=${encodeURIComponent(php)}`)).toMatchObject({ outcome: 'failed', severity: 'high' });
    expect(judged(`user=${base64(php)}`)).toMatchObject({ outcome: 'failed', severity: 'high' });
    // pickle.dumps({'user': 'ada', 'admin': False}), protocol 2
    expect(judged('state=gAJ9cQAoWAQAAAB1c2VycQFYAwAAAGFkYXECWAUAAABhZG1pbnEDiXUu').outcome).toBe('failed');
  });

  it('weighs it less where it is signed beside', () => {
    const beside = handedOut(`user=${base64(php)}`).replace(
      '12:00:02',
      '         Set-Cookie: user.sig=Zk3Qp9Xv2Lm7Rt5Wy8Bn4Hj6Gf1; Path=/; Secure; HttpOnly\n  12:00:02',
    );
    expect(evaluated(serializedObjectInCookie, beside).verdict('user')).toMatchObject({ severity: 'medium' });
  });

  it('is passed for JSON and for identifiers, and cannot tell before a cookie has been seen', () => {
    expect(judged(`state=${base64('{"user":"ada"}')}`).outcome).toBe('passed');
    expect(judged('PHPSESSID=8f14e45fceea167a5a36dedd4bea2543').outcome).toBe('passed');
    expect(evaluated(serializedObjectInCookie, nothingYet).verdict().outcome).toBe('cantTell');
  });
});
