import { describe, expect, it } from 'vitest';
import { identifierBloat } from '../../src/checks/identifier-bloat.ts';
import { evaluated } from './support/evaluated.ts';
import { handedOut, nothingYet, token } from './support/values.ts';

const judged = (pair: string) => evaluated(identifierBloat, handedOut(pair)).verdict();
const rights = (count: number) => ({
  sub: '42',
  rights: Array.from({ length: count }, (_, index) => `right-${index}`),
});

describe('identifier-bloat', () => {
  it('notes a token of more than a kilobyte, and weighs two more', () => {
    expect(judged(`auth=${token(rights(80))}`)).toMatchObject({ outcome: 'failed', severity: 'note' });
    expect(judged(`auth=${token(rights(180))}`)).toMatchObject({ outcome: 'failed', severity: 'low' });
  });

  it('is passed for an identifier and for a small token', () => {
    expect(judged('PHPSESSID=8f14e45fceea167a5a36dedd4bea2543').outcome).toBe('passed');
    expect(judged(`auth=${token(rights(5))}`).outcome).toBe('passed');
  });

  it('does not apply to a cookie that never had a value, and cannot tell before a session cookie has been seen', () => {
    expect(judged('sid=').outcome).toBe('inapplicable');
    expect(evaluated(identifierBloat, nothingYet).verdict().outcome).toBe('cantTell');
  });
});
