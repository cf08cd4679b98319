import { expect, it } from 'vitest';
import { OUTCOME_RULES } from '../../../src/session/outcome/rules.ts';
import { MISSING, OUTCOME_SENTENCES } from '../../../src/session/outcome/sentences.ts';

it('has a sentence for each rule, and no others', () => {
  expect(Object.keys(OUTCOME_SENTENCES)).toEqual(Object.keys(OUTCOME_RULES));
});

it('puts the facts into the sentences that need them', () => {
  expect(OUTCOME_SENTENCES.F1(401)).toBe('The answer was 401.');
  expect(OUTCOME_SENTENCES.B20({ framework: 'Auth.js', name: 'authjs.session-token' })).toBe(
    'Auth.js gives authjs.session-token to nobody who has not signed in, and it came.',
  );
});

it('says for each open outcome what would tell', () => {
  for (const text of Object.values(MISSING)) expect(text).toMatch(/\.$/);
});
