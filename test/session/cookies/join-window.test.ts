import { expect, it } from 'vitest';
import { inJoinWindow, JOIN_WINDOW } from '../../../src/session/cookies/join-window.ts';

it('joins a line and a store event whichever came first, up to ten seconds apart', () => {
  const line = { seq: 5, at: 100_000 };
  expect(inJoinWindow({ seq: 4, at: line.at - JOIN_WINDOW }, line)).toBe(true);
  expect(inJoinWindow({ seq: 6, at: line.at + JOIN_WINDOW }, line)).toBe(true);
  expect(inJoinWindow({ seq: 6, at: line.at + JOIN_WINDOW + 1 }, line)).toBe(false);
});
