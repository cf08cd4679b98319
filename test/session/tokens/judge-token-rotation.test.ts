import { describe, expect, it } from 'vitest';
import { judgeTokenRotation, wordedRow } from '../../../src/session/tokens/judge-token-rotation.ts';
import type { TokenRow } from '../../../src/session/tokens/tokens-at-sign-in.ts';

const row = (finding: TokenRow['finding'], verdict: TokenRow['verdict']): TokenRow => ({
  cookie: 'key',
  name: 'X-Auth-Token',
  verdict,
  seqs: [7],
  finding,
});

describe('the verdict by tokens alone', () => {
  it('is none without any', () => {
    expect(judgeTokenRotation([], 'POST /login', 'sign-in')).toBeUndefined();
  });

  it('goes by what proves something first', () => {
    const stayed = row({ rule: 'T4' }, 'inconclusive');
    const kept = row({ rule: 'T2' }, 'kept');
    const rotation = judgeTokenRotation([stayed, kept], 'POST /login', 'sign-in');
    expect(rotation).toMatchObject({ verdict: 'kept', rule: 'T2' });
    expect(rotation).not.toHaveProperty('missing');
  });

  it('says what settles it where it is open', () => {
    const unseen = row({ rule: 'T5', gap: 'The journal failed.' }, 'inconclusive');
    expect(judgeTokenRotation([unseen], 'POST /login', 'step-up')).toMatchObject({
      rule: 'T5',
      missing: 'Sign out and in again, and show the other factor once more, while this panel is open.',
    });
    const stayed = row({ rule: 'T4' }, 'inconclusive');
    expect(judgeTokenRotation([stayed], 'POST /login', 'sign-in')?.missing).toContain(
      'refused first and accepted then',
    );
  });
});

it('a row is published in words, without the rule', () => {
  expect(wordedRow(row({ rule: 'T3' }, 'rotated'))).toEqual({
    cookie: 'key',
    name: 'X-Auth-Token',
    verdict: 'rotated',
    seqs: [7],
    text: 'A new token took the place of the one that was sent before.',
  });
});
