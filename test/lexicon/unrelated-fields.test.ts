import { expect, it } from 'vitest';
import { readFieldName } from '../../src/lexicon/read-field-name.ts';
import { PLUMBING, REGISTRATION, UNRELATED } from '../../src/lexicon/unrelated-fields.ts';

it.each([
  ['firstName', 'registration'],
  ['vorname', 'registration'],
  ['fecha_nacimiento', 'registration'],
  ['фамилия', 'registration'],
  ['accept_terms', 'registration'],
  ['q', 'unrelated'],
  ['comment', 'unrelated'],
  ['card_number', 'unrelated'],
  ['suchbegriff', 'unrelated'],
  ['_csrf', 'plumbing'],
  ['authenticity_token', 'plumbing'],
  ['__VIEWSTATE', 'plumbing'],
  ['redirect_to', 'plumbing'],
  ['wp-submit', 'plumbing'],
  ['rememberMe', 'plumbing'],
  ['colour', 'other'],
])('%s is %s', (name, meaning) => {
  expect(readFieldName(name).meaning).toBe(meaning);
});

it('keeps the lists apart', () => {
  expect([...UNRELATED].filter((word) => REGISTRATION.has(word) || PLUMBING.has(word))).toEqual([]);
});
