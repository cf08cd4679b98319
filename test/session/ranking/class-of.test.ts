import { expect, it } from 'vitest';
import { classOf } from '../../../src/session/ranking/class-of.ts';

it.each([
  [undefined, 5, false, 'session-likely'],
  [undefined, 4.5, true, 'session-possible'],
  [undefined, 2.5, true, 'unknown'],
  ['session', 3, false, 'session-likely'],
  ['session', 2.5, false, 'session-possible'],
  ['session', 2.5, true, 'session-likely'],
  ['session', -2.5, false, 'unknown'],
  ['csrf', 9, true, 'csrf'],
] as const)('of the kind %s, with %d points, moved: %s', (kind, score, moved, expected) => {
  expect(classOf(kind, score, moved)).toBe(expected);
});
