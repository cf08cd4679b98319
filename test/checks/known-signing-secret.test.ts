import { describe, expect, it } from 'vitest';
import { knownSigningSecret } from '../../src/checks/known-signing-secret.ts';
import type { SecretSearch } from '../../src/checks/subject/discoveries.ts';
import { evaluated } from './support/evaluated.ts';
import { expressSigned, handedOut, nothingYet, withSearch } from './support/values.ts';

const story = handedOut(`connect.sid=${expressSigned('keyboard cat')}`);
const search: SecretSearch = { form: 'Express signed value: HMAC-SHA256', tried: 133, state: 'done' };
const judged = (more: Partial<SecretSearch>) =>
  evaluated(knownSigningSecret, story, 'chromium', undefined, withSearch({ ...search, ...more })).verdict();

describe('known-signing-secret', () => {
  it('fails most severely for a published secret, names its owner, and does not print it', () => {
    const verdict = judged({
      found: { kind: 'published', framework: 'express-session', source: 'https://docs.test/readme' },
    });
    expect(verdict).toMatchObject({ outcome: 'failed', severity: 'critical' });
    expect(verdict.summary).toContain('express-session (https://docs.test/readme)');
    expect(JSON.stringify(verdict)).not.toContain('keyboard cat');
  });

  it('names the line of the tester’s own list', () => {
    expect(judged({ found: { kind: 'own-list', line: 1_207 } }).summary).toContain('line 1,207');
  });

  it('is passed when none fits, and says what that does not show', () => {
    expect(judged({})).toMatchObject({ outcome: 'passed', summary: expect.stringContaining('none of the 133') });
  });

  it("can't tell while they are being tried, and after the time limit", () => {
    expect(judged({ state: 'running', tried: 0 }).outcome).toBe('cantTell');
    expect(judged({ state: 'too-slow', tried: 20 })).toMatchObject({
      outcome: 'cantTell',
      nextStep: expect.any(String),
    });
  });

  it('does not apply where nothing is signed, and cannot tell before a cookie has been seen', () => {
    const php = handedOut('PHPSESSID=8f14e45fceea167a5a36dedd4bea2543');
    expect(evaluated(knownSigningSecret, php).verdict().outcome).toBe('inapplicable');
    expect(evaluated(knownSigningSecret, nothingYet).verdict().outcome).toBe('cantTell');
  });
});
