import { expect, it } from 'vitest';
import { sessionPlaceOf } from '../../src/identifier/session-place-of.ts';

it.each([
  ['uuid', { kind: 'reference' }, 'server', /forgets it/],
  ['jwt', { kind: 'client-token' }, 'browser', /until it expires/],
  ['json-state', { kind: 'client-state' }, 'browser', /until it expires/],
  ['iron', { kind: 'sealed' }, 'browser', /until it expires/],
  ['laravel', { kind: 'sealed' }, 'unclear', /both ways/],
  ['big-ip', { kind: 'client-state', sessionPlace: 'none' }, 'none', /no session/],
  ['empty', { kind: 'empty' }, 'none', /no session/],
] as const)('%s %o lives with: %s', (id, match, place, sentence) => {
  const answer = sessionPlaceOf(id, match);
  expect(answer.place).toBe(place);
  expect(answer.sentence).toMatch(sentence);
});
