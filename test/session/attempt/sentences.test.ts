import { expect, it } from 'vitest';
import { ATTEMPT_RULES } from '../../../src/session/attempt/rules.ts';
import { ATTEMPT_SENTENCES } from '../../../src/session/attempt/sentences.ts';

it('has a sentence for each rule, and no others', () => {
  expect(Object.keys(ATTEMPT_SENTENCES)).toEqual(Object.keys(ATTEMPT_RULES));
});

it('names the other site where it is known', () => {
  expect(ATTEMPT_SENTENCES['A-5']('ads.example')).toBe('The page that sent it belongs to another site, ads.example.');
  expect(ATTEMPT_SENTENCES['A-5h']('')).toContain('another site, unknown.');
});
