import { expect, it } from 'vitest';
import { STORY_RULES } from '../../../src/session/story/rules.ts';
import { STORY_SENTENCES } from '../../../src/session/story/sentences.ts';
import { saysItPlainly } from '../../checks/support/evaluated.ts';

it('has a sentence for each rule, and no others', () => {
  expect(Object.keys(STORY_SENTENCES)).toEqual(Object.keys(STORY_RULES));
});

it('says it plainly', () => {
  for (const sentence of Object.values(STORY_SENTENCES)) if (typeof sentence === 'string') saysItPlainly(sentence);
  saysItPlainly(STORY_SENTENCES.E1('sid'));
});

it('puts the facts into the sentences that need them', () => {
  expect(STORY_SENTENCES.L4(302)).toBe('The server answered 302.');
  expect(STORY_SENTENCES.E4('sid')).toBe('The browser threw sid out for lack of room.');
});
