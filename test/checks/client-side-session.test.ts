import { describe, expect, it } from 'vitest';
import { clientSideSession } from '../../src/checks/client-side-session.ts';
import { evaluated } from './support/evaluated.ts';
import { base64, expressSigned, handedOut, nothingYet, token } from './support/values.ts';

const judged = (pair: string) => evaluated(clientSideSession, handedOut(pair)).verdict();

describe('client-side-session', () => {
  it('fails for a token with a time of expiry, and worse for one without', () => {
    expect(judged(`auth=${token({ sub: '42', exp: 1_767_700_000 })}`)).toMatchObject({
      outcome: 'failed',
      severity: 'low',
    });
    expect(judged(`auth=${token({ sub: '42' })}`)).toMatchObject({ outcome: 'failed', severity: 'medium' });
  });

  it('is passed for an identifier that the server looks up, signed or not', () => {
    expect(judged(`connect.sid=${expressSigned('x')}`).outcome).toBe('passed');
    expect(judged('PHPSESSID=8f14e45fceea167a5a36dedd4bea2543').outcome).toBe('passed');
  });

  it("can't tell of what is sealed and may be either, and says how to find out", () => {
    const envelope = JSON.stringify({
      iv: base64('0123456789abcdef'),
      value: base64('x'.repeat(48)),
      mac: 'a'.repeat(64),
      tag: '',
    });
    const verdict = judged(`laravel_session=${encodeURIComponent(base64(envelope))}`);
    expect(verdict).toMatchObject({ outcome: 'cantTell', nextStep: expect.stringContaining('sign out') });
  });

  it('does not apply to a cookie that names a server, and cannot tell before a session cookie has been seen', () => {
    expect(judged('BIGipServerpool=1677787402.36895.0000').outcome).toBe('inapplicable');
    expect(evaluated(clientSideSession, nothingYet).verdict().outcome).toBe('cantTell');
  });
});
