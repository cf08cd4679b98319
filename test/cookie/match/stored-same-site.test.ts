import { expect, it } from 'vitest';
import { storedSameSite } from '../../../src/cookie/match/stored-same-site.ts';
import { parseSetCookieString } from '../../../src/cookie/parse/set-cookie-string.ts';

it.each([
  ['a=1', 'unspecified'],
  ['a=1; SameSite=Foo', 'unspecified'],
  ['a=1; SameSite=None', 'no_restriction'],
  ['a=1; SameSite=LAX', 'lax'],
  ['a=1; SameSite=strict', 'strict'],
])('%s is stored as %s', (line, expected) => {
  expect(storedSameSite[parseSetCookieString(line).effective.sameSite]).toBe(expected);
});
