import { expect, it } from 'vitest';
import { RANKING_RULES } from '../../../src/session/ranking/rules.ts';
import { RANKING_SENTENCES } from '../../../src/session/ranking/sentences.ts';

it('has a sentence for each rule, and no others', () => {
  expect(Object.keys(RANKING_SENTENCES)).toEqual(Object.keys(RANKING_RULES));
});

it('names a framework where one is known', () => {
  expect(RANKING_SENTENCES['name-session']('PHP')).toBe('The name is the session cookie’s in PHP.');
  expect(RANKING_SENTENCES['name-session'](undefined)).toBe('The name is the session cookie’s in a known framework.');
});
