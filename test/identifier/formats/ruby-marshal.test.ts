import { expect, it } from 'vitest';
import { rubyMarshal } from '../../../src/identifier/formats/ruby-marshal.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with Ruby 3.1. */

it.each([
  [
    'a session',
    'BAh7CkkiD3Nlc3Npb25faWQGOgZFVEkiJTBhMWIyYzNkNGU1ZjYwNzE4MjkzYTRiNWM2ZDdlOGY5BjsAVEkiDHVzZXJfaWQGOwBUaQxJIgplbWFpbAY7AFRJIhRhbm5AZXhhbXBsZS5vcmcGOwBUOglmbGFnVEkiCWxpc3QGOwBUWwlpBjBmCDEuNWkCLAE=',
    '',
    'client-state “BAh7CkkiD3Nlc3Npb25faWQGOgZFVEkiJTBhMWIyYzNkNGU1ZjYwNzE4MjkzYTRiNWM2ZDdlOGY5BjsAVEkiDHVzZXJfaWQGOwBUaQxJIgplbWFpbAY7AFRJIhRhbm5AZXhhbXBsZS5vcmcGOwBUOglmbGFnVEkiCWxpc3QGOwBUWwlpBjBmCDEuNWkCLAE=” = payload(BAh7CkkiD3Nlc3Npb25faWQGOgZFVEkiJTBhMWIyYzNkNGU1ZjYwNzE4MjkzYTRiNWM2ZDdlOGY5BjsAVEkiDHVzZXJfaWQGOwBUaQxJIgplbWFpbAY7AFRJIhRhbm5AZXhhbXBsZS5vcmcGOwBUOglmbGFnVEkiCWxpc3QGOwBUWwlpBjBmCDEuNWkCLAE=)',
    ['holds: session_id, user_id, email, flag, list'],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(rubyMarshal, value, name)).toBe(told);
  const match = recognised(rubyMarshal, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([['cut off', 'BAh7CkkiD3Nlc3Npb25faWQGOgZFVEkiJTBhMWIy', '']])('leaves %s alone', (_, value, name) => {
  expect(toldBy(rubyMarshal, value, name)).toBe('no');
});
