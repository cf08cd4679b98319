import { describe, expect, it } from 'vitest';
import { predictableIdentifierForm } from '../../src/checks/predictable-identifier-form.ts';
import { MIDNIGHT } from '../support/transcript.ts';
import { evaluated } from './support/evaluated.ts';
import { handedOut, nothingYet, token } from './support/values.ts';

const judged = (pair: string) => evaluated(predictableIdentifierForm, handedOut(pair)).verdict();
const seconds = (ms: number) =>
  Math.floor(ms / 1000)
    .toString(16)
    .padStart(8, '0');
const noon = MIDNIGHT + 12 * 3_600_000;

describe('predictable-identifier-form', () => {
  it('fails for an ObjectId and for uniqid(), whose time is that of the answer', () => {
    expect(judged(`sid=${seconds(noon)}f1d2c3a4b5e6f708`)).toMatchObject({
      outcome: 'failed',
      summary: expect.stringContaining('2026-01-05 12:00 UTC'),
    });
    expect(judged(`sid=${seconds(noon)}7a3f1`)).toMatchObject({ outcome: 'failed', severity: 'high' });
  });

  it("can't tell where the time in it is another: the form may be chance", () => {
    const verdict = judged(`sid=${seconds(noon - 400 * 86_400_000)}f1d2c3a4b5e6f708`);
    expect(verdict).toMatchObject({ outcome: 'cantTell', nextStep: expect.stringContaining('Collect') });
  });

  it('is passed for random identifiers, for random UUIDs, and for a time with enough beside it', () => {
    expect(judged('PHPSESSID=8f14e45fceea167a5a36dedd4bea2543').outcome).toBe('passed');
    expect(judged('SESSION=3f2b8c1e-7a4d-4e9b-9c2f-1d5e8a7b6c3d').outcome).toBe('passed');
    expect(judged('sid=01KE6Q8F80ZR3M7K1V9T5W2XAB')).toMatchObject({ outcome: 'passed' });
  });

  it('reads what was signed, and does not take the signature for a time', () => {
    const signed = (id: string) => `sid=${id}.${'Zk3Qp9Xv2Lm7Rt5Wy8Bn4Hj6Gf1'}`;
    expect(judged(signed(`${seconds(noon)}f1d2c3a4b5e6f708`))).toMatchObject({
      outcome: 'failed',
      summary: expect.stringContaining('reads as Value with a signature: perhaps MongoDB ObjectId'),
    });
    expect(judged(signed('0a1b2c3d4e5f6071')).outcome).toBe('passed');
  });

  it('says of a UUID made of a name what it is made of', () => {
    const verdict = judged('SESSION=2ed6657d-e927-568b-95e1-2665a8aea6a2');
    expect(verdict).toMatchObject({ outcome: 'cantTell', summary: expect.stringContaining('a hash of a name') });
  });

  it('does not apply to a token, and cannot tell before a session cookie has been seen', () => {
    expect(judged(`auth=${token({ sub: '42' })}`).outcome).toBe('inapplicable');
    expect(evaluated(predictableIdentifierForm, nothingYet).verdict().outcome).toBe('cantTell');
  });
});
