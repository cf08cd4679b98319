import { describe, expect, it } from 'vitest';
import { askedSeconds, type Lifetime, LONGEST_LIFETIME_MS, lifetimeOf } from '../../../src/cookie/parse/lifetime.ts';

const NOW = Date.UTC(2026, 0, 5);
const DAYS_400 = 400 * 24 * 60 * 60;
const inSeconds = (seconds: number) => NOW + seconds * 1000;

function until(by: 'Max-Age' | 'Expires', askedUntilMs: number, keptUntilMs = askedUntilMs): Lifetime {
  return { kind: 'persistent', by, askedUntilMs, keptUntilMs };
}

describe('the lifetime of a cookie', () => {
  it.each<readonly [{ readonly maxAge?: number; readonly expires?: number }, Lifetime, string]>([
    [{}, { kind: 'session' }, 'nothing asked: it ends with the browser session'],
    [{ maxAge: 60 }, until('Max-Age', inSeconds(60)), 'Max-Age'],
    [{ expires: inSeconds(90) }, until('Expires', inSeconds(90)), 'Expires'],
    [{ maxAge: 60, expires: inSeconds(-5) }, until('Max-Age', inSeconds(60)), 'both'],
    [{ maxAge: 0, expires: inSeconds(90) }, { kind: 'expired', by: 'Max-Age' }, 'a Max-Age of zero deletes'],
    [{ expires: inSeconds(-1) }, { kind: 'expired', by: 'Expires' }, 'a past date deletes'],
    [{ expires: NOW }, { kind: 'expired', by: 'Expires' }, 'to the millisecond'],
    [{ expires: NOW + 1 }, until('Expires', NOW + 1), 'one later'],
    [
      { maxAge: DAYS_400 + 1 },
      until('Max-Age', inSeconds(DAYS_400 + 1), inSeconds(DAYS_400)),
      'a second more than 400 days is cut',
    ],
    [
      { maxAge: 86_400 * 1000 },
      until('Max-Age', inSeconds(86_400_000), inSeconds(DAYS_400)),
      'a thousand days are cut to 400',
    ],
  ])('%o: %o (%s)', (effective, lifetime) => {
    for (const userAgent of ['spec', 'chromium', 'firefox'] as const) {
      expect(lifetimeOf(effective, NOW, userAgent)).toEqual(lifetime);
    }
  });

  it('is cut at 400 days', () => {
    expect(LONGEST_LIFETIME_MS).toBe(DAYS_400 * 1000);
  });

  it('is told in whole seconds', () => {
    expect(askedSeconds({ kind: 'persistent', by: 'Expires', askedUntilMs: NOW + 89_600, keptUntilMs: NOW }, NOW)).toBe(
      90,
    );
  });

  it('is measured by the clock of the server in browsers, which a Date header tells', () => {
    const effective = { expires: inSeconds(60) };
    const anHourAgo = inSeconds(-3600);
    const moved = { keptUntilMs: inSeconds(3660) };
    expect(lifetimeOf(effective, NOW, 'chromium', anHourAgo)).toMatchObject(moved);
    expect(lifetimeOf(effective, NOW, 'firefox', anHourAgo)).toMatchObject(moved);
    expect(lifetimeOf(effective, NOW, 'spec', anHourAgo)).toMatchObject({ keptUntilMs: inSeconds(60) });
    expect(lifetimeOf({ maxAge: 60 }, NOW, 'chromium', anHourAgo)).toMatchObject({ keptUntilMs: inSeconds(60) });
  });
});
