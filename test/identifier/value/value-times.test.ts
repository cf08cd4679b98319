import { expect, it } from 'vitest';
import { readJson } from '../../../src/identifier/readers/read-json.ts';
import { timesOfFacts, timesOfOutline } from '../../../src/identifier/value/value-times.ts';

const at = Date.parse('2026-11-21T10:46:40.000Z');

it('reads the times of forms, and says which are guesses', () => {
  const value = '2026-11-21T10:46:40.000Z';
  const facts = ['made', 'exp', 'made, if it is one', 'user'].map((label) => ({ label, value }));
  expect(timesOfFacts(facts)).toEqual([
    { meaning: 'made', ms: at, from: '', isGuess: false },
    { meaning: 'expires', ms: at, from: 'exp', isGuess: false },
    { meaning: 'made', ms: at, from: '', isGuess: true },
  ]);
});

it.each([
  ['{"exp":1795258000}', 'expires', 'exp'],
  ['{"_expire":1795258000000}', 'expires', '_expire'],
  ['{"iat":1795258000000000}', 'made', 'iat'],
  ['{"user":{"last_activity":1795258000}}', 'renewed', 'user.last_activity'],
  ['{"created_at":"2026-11-21T10:46:40Z"}', 'made', 'created_at'],
  ['{"auth_time":"1795258000"}', 'signed in', 'auth_time'],
])('reads %s', (json, meaning, from) => {
  expect(timesOfOutline(readJson(json))).toEqual([{ meaning, ms: at, from, isGuess: false }]);
});

it.each(['{"exp":5}', '{"exp":"soon"}', '{"count":1795258000}', '{"exp":{"a":1}}'])('reads no time in %s', (json) => {
  expect(timesOfOutline(readJson(json))).toEqual([]);
});
