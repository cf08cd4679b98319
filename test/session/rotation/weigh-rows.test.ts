import { expect, it } from 'vitest';
import type { JudgedRow } from '../../../src/session/rotation/finding.ts';
import { type Weighing, weighRows } from '../../../src/session/rotation/weigh-rows.ts';

const weighing: Weighing = {
  where: 'POST /login',
  mayCarry: () => false,
  rotatedAtStepBefore: false,
  firstStepUnseen: false,
  secondSignIn: false,
};
const row = (name: string, verdict: JudgedRow['verdict'], finding: JudgedRow['finding']): JudgedRow => ({
  cookie: name,
  name,
  verdict,
  seqs: [1],
  finding,
});
const kept = row('sid', 'kept', { rule: 'V2' });
const rotated = row('auth', 'rotated', { rule: 'V11' });
const fresh = row('auth', 'new', { rule: 'V1', by: { how: 'script' } });
const sealed = row('sealed', 'inconclusive', { rule: 'V7' });
const evicted = row('gone', 'inconclusive', { rule: 'V26' });
const removed = row('old', 'removed', { rule: 'V28', allParts: false });
const judged = (rows: readonly JudgedRow[], more: Partial<Weighing> = {}) => {
  const { verdict, finding } = weighRows(rows, { ...weighing, ...more });
  return [verdict, finding.rule];
};

it.each([
  ['one that was kept', [kept], ['kept', 'V2']],
  ['one that was renewed late', [rotated], ['rotated', 'V11']],
  ['one that came', [fresh], ['nothing-before', 'V1']],
  ['one that came in the place of another', [removed, fresh], ['rotated', 'V5']],
  ['one that went alone', [removed], ['inconclusive', 'V28']],
  ['one that was kept beside one that was renewed', [kept, rotated], ['inconclusive', 'V6']],
  ['one that was kept beside one of its name', [kept, { ...fresh, name: 'sid' }], ['added-beside', 'V14']],
  ['none', [], ['inconclusive', 'V31']],
  ['one that nobody can read', [sealed], ['inconclusive', 'V7']],
  ['one that nobody can read beside one that was kept', [sealed, kept], ['kept', 'V2']],
  ['one that was thrown out beside one that was kept', [evicted, kept], ['inconclusive', 'V26']],
])('of %s', (_, rows, wanted) => {
  expect(judged(rows)).toEqual(wanted);
});

it('a cookie that merely might carry the session does not outvote one that was renewed', () => {
  expect(judged([kept, rotated], { mayCarry: (key) => key === 'sid' })).toEqual(['rotated', 'V11']);
});

it('what is known of the step before, and of who is signed in, comes first', () => {
  expect(judged([kept], { firstStepUnseen: true })).toEqual(['inconclusive', 'V30']);
  expect(judged([kept], { rotatedAtStepBefore: true })).toEqual(['added-beside', 'V10']);
  expect(judged([kept], { secondSignIn: true })).toEqual(['kept', 'V24']);
});
