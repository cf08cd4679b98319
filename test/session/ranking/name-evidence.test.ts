import { expect, it } from 'vitest';
import { nameEvidence } from '../../../src/session/ranking/name-evidence.ts';

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
