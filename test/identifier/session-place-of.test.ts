import { expect, it } from 'vitest';
import { keepingOf } from '../../src/identifier/session-place-of.ts';

it.each([
  ['uuid', { kind: 'reference' }, 'server', /forgets it/],
  ['jwt', { kind: 'client-token' }, 'browser', /until it expires/],
  ['json-state', { kind: 'client-state' }, 'browser', /until it expires/],
  ['iron', { kind: 'sealed' }, 'browser', /until it expires/],
  ['laravel', { kind: 'sealed' }, 'unclear', /both ways/],
  ['big-ip', { kind: 'client-state', keeping: 'none' }, 'none', /no session/],
  ['empty', { kind: 'empty' }, 'none', /no session/],
] as const)('%s %o lives with: %s', (id, match, keeping, sentence) => {
  const answer = keepingOf(id, match);
  expect(answer.keeping).toBe(keeping);
  expect(answer.sentence).toMatch(sentence);
});
