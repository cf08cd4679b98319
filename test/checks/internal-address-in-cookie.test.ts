import { describe, expect, it } from 'vitest';
import { internalAddressInCookie } from '../../src/checks/internal-address-in-cookie.ts';
import { evaluated } from './support/evaluated.ts';
import { base64, handedOut, nothingYet } from './support/values.ts';

const judged = (pair: string) => evaluated(internalAddressInCookie, handedOut(pair)).verdict();

describe('internal-address-in-cookie', () => {
  it('decodes BIG-IP’s address and port', () => {
    // F5's own example in K6917: 1677787402.36895.0000 is 10.1.1.100:8080.
    expect(judged('BIGipServerpool=1677787402.36895.0000')).toMatchObject({
      outcome: 'failed',
      severity: 'low',
      summary: expect.stringContaining('10.1.1.100:8080'),
    });
  });

  it('weighs a public address behind a load balancer less', () => {
    const public8888 = `${8 + 8 * 256 + 8 * 65_536 + 8 * 16_777_216}.36895.0000`;
    expect(judged(`BIGipServerpool=${public8888}`)).toMatchObject({ outcome: 'failed', severity: 'note' });
  });

  it('finds addresses in readable state', () => {
    expect(judged(`route=${base64('{"node":"app3.corp.internal:8443"}')}`).summary).toContain(
      'app3.corp.internal:8443',
    );
  });

  it('is passed without any, and cannot tell before a cookie has been seen', () => {
    expect(judged('PHPSESSID=8f14e45fceea167a5a36dedd4bea2543').outcome).toBe('passed');
    expect(evaluated(internalAddressInCookie, nothingYet).verdict().outcome).toBe('cantTell');
  });
});
