import { expect, it } from 'vitest';
import { TOKEN_RULES } from '../../../src/session/tokens/rules.ts';
import {
  type TokenRowFinding,
  type TokenVerdictFinding,
  TRAIT_SENTENCES,
  tokenNextStep,
  tokenRowSentence,
  tokenVerdictSentence,
} from '../../../src/session/tokens/sentences.ts';
import { saysItPlainly } from '../../checks/support/evaluated.ts';

const about = { names: 'X-Auth-Token', where: 'POST /login' };
const ROWS: readonly TokenRowFinding[] = [
  { rule: 'T1', path: '/api/me' },
  { rule: 'T5', gap: 'DevTools was closed.' },
  ...(['T2', 'T3', 'T4', 'T6', 'T7'] as const).map((rule) => ({ rule })),
];
const VERDICTS: readonly TokenVerdictFinding[] = [
  { rule: 'T5', names: 'X-Auth-Token', gap: 'DevTools was closed.' },
  ...(['T1', 'T2', 'T3', 'T4'] as const).map((rule) => ({ rule, ...about })),
];

it('each rule has its sentence', () => {
  const said = [...ROWS.map((one) => one.rule), ...Object.keys(TRAIT_SENTENCES)];
  expect(said.toSorted()).toEqual(Object.keys(TOKEN_RULES).toSorted());
  const all = [...ROWS.map(tokenRowSentence), ...VERDICTS.map(tokenVerdictSentence), ...Object.values(TRAIT_SENTENCES)];
  for (const sentence of all) {
    expect(sentence).toMatch(/^[A-Z].*\.$/s);
    saysItPlainly(sentence);
  }
});

it('an open verdict says what settles it, and a settled one says nothing', () => {
  const open = VERDICTS.filter((one) => tokenNextStep(one, 'sign-in') !== undefined).map(({ rule }) => rule);
  expect(open).toEqual(['T5', 'T4']);
});
