import { describe, expect, it } from 'vitest';
import { audit } from '../../src/checks/audit.ts';
import type { Check, Severity, Verdict } from '../../src/checks/check.ts';
import { listedChecks } from '../../src/checks/list.ts';
import { foldLog } from '../../src/session/fold.ts';
import { transcript } from '../support/transcript.ts';
import { unaided } from '../support/unaided.ts';

const model = foldLog(
  transcript(`
  chromium watches https://shop.test/
  12:00:01 GET https://shop.test/login
           200 text/html
           Set-Cookie: PHPSESSID=8f14e45fceea167a5a36dedd4bea2543; Path=/
  12:00:05 POST https://shop.test/login   form: username, password
           302 → /account
           GET /account
           200 text/html
  12:00:06 GET https://cdn.example/pixel.gif (image)
           200 image/gif
           Set-Cookie: _px=1; Path=/; Secure; SameSite=None`),
);

const check = (id: string, evaluate: Check['evaluate']): Check => ({
  id,
  title: `Title of ${id}`,
  severity: 'medium',
  why: 'Because.',
  references: ['WSTG-SESS-01'],
  evaluate,
  fix: () => [{ text: 'Mend it.' }],
});

const failing = (severity?: Severity): Verdict => ({
  outcome: 'failed',
  summary: 'It fails.',
  evidence: [{ seq: 1, text: 'Here.' }],
  ...(severity === undefined ? {} : { severity }),
});

describe('the audit', () => {
  it('comes to a finding of every check about the tab’s own site', () => {
    const about = audit(model, unaided).filter((one) => one.site === 'shop.test');
    expect(new Set(about.map((one) => one.check))).toEqual(new Set(listedChecks.map((one) => one.id)));
  });

  it('leaves out third parties that hold no session', () => {
    expect(audit(model, unaided).map((one) => one.site)).not.toContain('cdn.example');
  });

  it('lists the worst first: failures by severity, then what cannot be told, then the rest', () => {
    const made = audit(model, unaided, [
      check('a-passed', () => [{ outcome: 'passed', summary: 'Fine.', evidence: [] }]),
      check('a-inapplicable', () => [{ outcome: 'inapplicable', summary: 'Nothing.', evidence: [] }]),
      check('a-note', () => [failing('note')]),
      check('a-open', () => [{ outcome: 'cantTell', summary: 'Open.', evidence: [], nextStep: 'Look.' }]),
      check('a-usual', () => [failing()]),
      check('a-critical', () => [failing('critical')]),
    ]);
    expect(made.map((one) => one.check)).toEqual([
      'a-critical',
      'a-usual',
      'a-note',
      'a-open',
      'a-passed',
      'a-inapplicable',
    ]);
    expect(made[1]?.severity).toBe('medium');
  });

  it('gives ids that are unique, and the same when it runs again', () => {
    const ids = audit(model, unaided).map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(audit(model, unaided).map((one) => one.id)).toEqual(ids);
    const twice = audit(model, unaided, [check('a-twice', () => [failing(), failing()])]).map((one) => one.id);
    expect(new Set(twice).size).toBe(2);
  });

  it('turns a check that throws into a finding, and runs on', () => {
    const made = audit(model, unaided, [
      check('a-broken', () => {
        throw new Error('out of\u202E luck\n');
      }),
      check('a-whole', () => [failing()]),
    ]);
    expect(made.map((one) => one.check)).toEqual(['a-whole', 'a-broken']);
    expect(made[1]).toMatchObject({
      outcome: 'cantTell',
      severity: 'note',
      nextStep: expect.stringContaining('report it'),
    });
    expect(made[1]?.summary).toContain('out of\\u202e luck\\u000a');
  });

  it('treats a check without a verdict, or with a fix that throws, the same way', () => {
    const broken: Check = {
      ...check('a-fixless', () => [failing()]),
      fix: () => {
        throw 'no fix';
      },
    };
    const made = audit(model, unaided, [check('a-silent', () => []), broken]);
    expect(made.map((one) => [one.outcome, one.severity])).toEqual([
      ['cantTell', 'note'],
      ['cantTell', 'note'],
    ]);
  });

  it('gives fixes with failures only', () => {
    for (const finding of audit(model, unaided))
      expect(finding.fixes.length > 0, finding.check).toBe(finding.outcome === 'failed');
  });
});
