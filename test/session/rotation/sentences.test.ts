import { describe, expect, it } from 'vitest';
import type { SignInKind } from '../../../src/session/model/model.ts';
import type { RotationFinding, RowFinding } from '../../../src/session/rotation/finding.ts';
import { nextStep, onceMore, rotationSentence, rowSentence } from '../../../src/session/rotation/sentences.ts';
import { saysItPlainly } from '../../checks/support/evaluated.ts';

const OCCASIONS: readonly SignInKind[] = [
  'sign-in',
  'sign-up',
  'password-reset',
  'password-change',
  'http-auth',
  're-authentication',
  'step-up',
  'role-switch',
  'marked',
];
const CHANGES: readonly SignInKind[] = ['password-change', 'role-switch'];
const about = { names: 'sid', where: 'POST /login' };
const ROWS: readonly RowFinding[] = [
  { rule: 'V1', by: { how: 'answer', path: '/login' } },
  { rule: 'V1', by: { how: 'script' } },
  { rule: 'V1', by: { how: 'parts', count: 2 } },
  { rule: 'V12', why: 'Its domain is another one.' },
  { rule: 'V29', why: 'Its domain is another one.' },
  { rule: 'V12' },
  { rule: 'V29' },
  { rule: 'V28', allParts: true },
  { rule: 'V28', allParts: false },
  ...(['V2', 'V3', 'V4', 'V5', 'V7', 'V8', 'V9', 'V11', 'V13', 'V15', 'V25', 'V26', 'V27'] as const).map((rule) => ({
    rule,
  })),
];
const OPEN: readonly RotationFinding[] = [
  ...(['V7', 'V13', 'V26', 'V27'] as const).map((rule) => ({ rule, name: 'sid', row: { rule } })),
  { rule: 'V29', name: 'sid', row: { rule: 'V29', why: 'Its domain is another one.' } },
  { rule: 'V29', name: 'sid', row: { rule: 'V29' } },
  { rule: 'V8', names: 'sid' },
  { rule: 'V28' },
  { rule: 'V30', ...about },
  { rule: 'V31' },
  { rule: 'V6', ...about, others: { names: 'auth', count: 1 } },
  { rule: 'no-session' },
  { rule: 'gap', gap: 'DevTools was closed.' },
  { rule: 'incomplete' },
  { rule: 'node', rotated: { rule: 'V5', ...about }, name: 'lb', move: 'a → b' },
];
const kept = { allSentAgain: false, secondSignIn: false, row: { rule: 'V2' } } as const;
const SETTLED: readonly RotationFinding[] = [
  ...(['V1', 'V5', 'V10', 'V11', 'V15', 'V25'] as const).map((rule) => ({ rule, ...about })),
  ...(['V2', 'V3', 'V4', 'V9', 'V12', 'V24'] as const).map((rule) => ({ rule, ...about, ...kept })),
  { rule: 'V14', ...about, others: { names: 'sid', count: 1 } },
];

describe.each(OCCASIONS)('at a %s', (occasion) => {
  const all = [
    ...ROWS.map((finding) => rowSentence(finding, occasion)),
    ...[...OPEN, ...SETTLED].map((finding) => rotationSentence(finding, occasion)),
    ...OPEN.flatMap((finding) => nextStep(finding, occasion) ?? []),
  ];

  it('each rule has its sentence', () => {
    for (const sentence of all) {
      expect(sentence).toMatch(/^[A-Za-z].*\.$/s);
      expect(sentence).not.toMatch(/undefined|\[object/);
      saysItPlainly(sentence);
    }
  });

  it('nothing speaks of a sign-in where there is none, nor of a change where there is none', () => {
    const other = CHANGES.includes(occasion) ? /the sign-in|at sign-in|signing out|Sign out/ : /the change\b/;
    // What signing out does to a cookie that holds the state is true at any occasion.
    for (const sentence of all.filter((one) => !one.includes('old copies useless')))
      expect(sentence).not.toMatch(other);
  });

  it('an open verdict says what settles it, and a settled one says nothing', () => {
    for (const finding of OPEN) expect(nextStep(finding, occasion), finding.rule).toBeTruthy();
    for (const finding of SETTLED) expect(nextStep(finding, occasion), finding.rule).toBeUndefined();
  });

  it('no next step is to do the same once more where that shows the same once more', () => {
    for (const rule of ['V7', 'V27'] as const) {
      const step = nextStep({ rule, name: 'sid', row: { rule } }, occasion);
      expect(step).toMatch(/^Only trying the old value tells/);
      expect(step).not.toContain(onceMore(occasion));
    }
    for (const rule of ['no-session', 'V31'] as const) expect(nextStep({ rule }, occasion)).toMatch(/^Pin the cookie/);
    const refused = nextStep({ rule: 'V29', name: 'sid', row: { rule: 'V29', why: 'It is too long.' } }, occasion);
    expect(refused).toContain('refuse the same line again');
    expect(nextStep({ rule: 'V26', name: 'sid', row: { rule: 'V26' } }, occasion)).toMatch(/^Delete cookies/);
  });
});

it('each kind of event is made to happen again in its own way', () => {
  expect(onceMore('sign-in')).toBe('Sign out and in again while this panel is open.');
  expect(new Set(OCCASIONS.map(onceMore)).size).toBe(7);
});
