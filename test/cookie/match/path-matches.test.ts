import { expect, it } from 'vitest';
import { pathMatches } from '../../../src/cookie/match/path-matches.ts';

it.each([
  ['/echo', '/echo', true, 'identical'],
  ['/echo/a', '/echo', true, 'below it'],
  ['/echo/a', '/echo/', true, 'below it, with a slash'],
  ['/echo', '/echo/', false, 'the slash is missing'],
  ['/echoes', '/echo', false, 'only begins alike'],
  ['/ECHO', '/echo', false, 'another case'],
  ['/a', '/', true, 'everything is below the root'],
])('%s under %s: %s (%s)', (requestPath, cookiePath, expected) => {
  expect(pathMatches(requestPath, cookiePath)).toBe(expected);
});
