import { describe, expect, it } from 'vitest';
import {
  type Expiry,
  expiryOf,
  type Lifetime,
  LONGEST_LIFETIME,
  lifetimeOf,
} from '../../../src/cookie/parse/lifetime.ts';

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

describe('when a stored cookie ends', () => {
  it.each<readonly [{ readonly maxAge?: number; readonly expires?: number }, Expiry, string]>([
    [{}, { kind: 'session' }, 'with the browser session'],
    [{ maxAge: 60 }, { kind: 'persistent', by: 'Max-Age', asked: inSeconds(60), kept: inSeconds(60) }, 'in a minute'],
    [{ maxAge: 0, expires: inSeconds(9) }, { kind: 'expired', by: 'Max-Age' }, 'now'],
    [{ expires: NOW }, { kind: 'expired', by: 'Expires' }, 'to the millisecond'],
    [{ expires: NOW + 1 }, { kind: 'persistent', by: 'Expires', asked: NOW + 1, kept: NOW + 1 }, 'one later'],
    [
      { maxAge: LONGEST_LIFETIME + 1 },
      {
        kind: 'persistent',
        by: 'Max-Age',
        asked: inSeconds(LONGEST_LIFETIME + 1),
        kept: inSeconds(LONGEST_LIFETIME),
      },
      'cut',
    ],
  ])('%o: %o (%s)', (effective, expiry) => {
    for (const userAgent of ['spec', 'chromium', 'firefox'] as const) {
      expect(expiryOf(effective, NOW, userAgent)).toEqual(expiry);
    }
  });

  it('is measured by the clock of the server in browsers, which a Date header tells', () => {
    const effective = { expires: inSeconds(60) };
    const anHourAgo = inSeconds(-3600);
    const moved = inSeconds(3660);
    expect(expiryOf(effective, NOW, 'chromium', anHourAgo)).toMatchObject({ kept: moved });
    expect(expiryOf(effective, NOW, 'firefox', anHourAgo)).toMatchObject({ kept: moved });
    expect(expiryOf(effective, NOW, 'spec', anHourAgo)).toMatchObject({ kept: inSeconds(60) });
    expect(expiryOf({ maxAge: 60 }, NOW, 'chromium', anHourAgo)).toMatchObject({ kept: inSeconds(60) });
  });
});
