import { expect, it } from 'vitest';
import { readableDuration } from '../../../src/checks/subject/readable-duration.ts';

it.each([
  [0, '0 seconds'],
  [1, '1 second'],
  [119, '119 seconds'],
  [120, '2 minutes'],
  [3_600, '60 minutes'],
  [86_400, '24 hours'],
  [2 * 86_400, '2 days'],
  [400 * 86_400, '400 days'],
  [-5, '0 seconds'],
  [1e15, '11,574,074,074 days'],
])('%d s reads %s', (seconds, words) => {
  expect(readableDuration(seconds)).toBe(words);
});
