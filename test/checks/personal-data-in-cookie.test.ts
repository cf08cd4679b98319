import { describe, expect, it } from 'vitest';
import { personalDataInCookie } from '../../src/checks/personal-data-in-cookie.ts';
import { evaluated } from './support/evaluated.ts';
import { base64, handedOut, nothingYet, token } from './support/values.ts';

const judged = (pair: string) => evaluated(personalDataInCookie, handedOut(pair)).verdict();

describe('personal-data-in-cookie', () => {
  it('fails for an e-mail address in a token, and names the field, not the address', () => {
    const verdict = judged(`auth=${token({ sub: '42', email: 'ada@shop.test' })}`);
    expect(verdict).toMatchObject({ outcome: 'failed', severity: 'medium' });
    expect(verdict.summary).toContain('e-mail address (email)');
    expect(JSON.stringify(verdict.summary)).not.toContain('ada@');
  });

  it('weighs names of fields less, and passwords more', () => {
    expect(judged(`state=${base64('{"first_name":"Ada"}')}`)).toMatchObject({
      severity: 'low',
      summary: expect.stringContaining('names of its fields'),
    });
    expect(judged(`state=${base64('{"password":"hunter2"}')}`)).toMatchObject({ severity: 'high' });
  });

  it('is passed for values without any, and says what was not looked into', () => {
    expect(judged('PHPSESSID=8f14e45fceea167a5a36dedd4bea2543')).toMatchObject({
      outcome: 'passed',
      summary: expect.stringContaining('Encrypted'),
    });
    expect(judged(`auth=${token({ sub: '42', exp: 1_767_700_000 })}`).outcome).toBe('passed');
  });

  it('cannot tell before a cookie has been seen', () => {
    expect(evaluated(personalDataInCookie, nothingYet).verdict().outcome).toBe('cantTell');
  });
});
