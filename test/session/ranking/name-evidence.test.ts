import { expect, it } from 'vitest';
import { nameEvidence, namesSession } from '../../../src/session/ranking/name-evidence.ts';

it.each([
  ['auth_token', 'name-authentication'],
  ['sessid', 'name-like-session'],
  ['user_id', 'name-user'],
  ['zz', 'name-silent'],
])('%s: %s', (name, code) => {
  expect(nameEvidence(name, undefined, undefined)).toEqual({ code });
  expect(nameEvidence(name, 'csrf', undefined)).toEqual({ code: 'name-csrf' });
});

it('names the framework whose session cookie it is', () => {
  expect(nameEvidence('PHPSESSID', 'session', 'PHP')).toEqual({ code: 'name-session', facts: 'PHP' });
});

it('a word that carts, forms and devices have too says nothing of a session', () => {
  expect(nameEvidence('cart_token', undefined, undefined)).toEqual({ code: 'name-silent' });
  expect(
    ['access_token', 'api-token', 'sid', 'app_session', 'logged_in'].filter((name) => !namesSession(name)),
  ).toEqual([]);
  expect(['cart_token', 'user_id', 'device'].filter(namesSession)).toEqual([]);
});
