import { describe, expect, it } from 'vitest';
import { type Lifetime, LONGEST_LIFETIME, lifetimeOf } from '../../src/cookie/lifetime.ts';

const NOW = Date.UTC(2026, 0, 5);
const inSeconds = (seconds: number) => NOW + seconds * 1000;

describe('the lifetime of a cookie', () => {
  it.each<readonly [{ readonly maxAge?: number; readonly expires?: number }, Lifetime, string]>([
    [{}, { kind: 'session' }, 'nothing asked: it ends with the browser session'],
    [{ maxAge: 60 }, { kind: 'persistent', by: 'Max-Age', asked: 60, kept: 60 }, 'Max-Age'],
    [{ expires: inSeconds(90) }, { kind: 'persistent', by: 'Expires', asked: 90, kept: 90 }, 'Expires'],
    [{ maxAge: 60, expires: inSeconds(-5) }, { kind: 'persistent', by: 'Max-Age', asked: 60, kept: 60 }, 'both'],
    [{ maxAge: 0, expires: inSeconds(90) }, { kind: 'expired', by: 'Max-Age' }, 'a Max-Age of zero deletes'],
    [{ expires: inSeconds(-1) }, { kind: 'expired', by: 'Expires' }, 'a past date deletes'],
    [
      { maxAge: 86_400 * 1000 },
      { kind: 'persistent', by: 'Max-Age', asked: 86_400_000, kept: LONGEST_LIFETIME },
      'a thousand days are cut to 400',
    ],
  ])('%o: %o (%s)', (effective, lifetime) => {
    expect(lifetimeOf(effective, NOW)).toEqual(lifetime);
  });

  it('is cut at 400 days', () => {
    expect(LONGEST_LIFETIME).toBe(400 * 24 * 60 * 60);
  });
});
