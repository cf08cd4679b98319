import { describe, expect, it } from 'vitest';
import { expirationDateAt, expiresAt, isExpired } from '../../../src/cookie/match/expires-at.ts';

const NOW = Date.UTC(2026, 0, 5);

describe('the end of a stored cookie', () => {
  it('is told in milliseconds, and given to the store in seconds', () => {
    expect(expiresAt({ expirationDate: 1_767_571_200.5 })).toBe(1_767_571_200_500);
    expect(expirationDateAt(1_767_571_200_500)).toBe(1_767_571_200.5);
    expect(expiresAt({})).toBeUndefined();
  });

  it.each([
    [{}, false],
    [{ expirationDate: 0 }, true],
    [{ expirationDate: NOW / 1000 }, true],
    [{ expirationDate: NOW / 1000 + 0.001 }, false],
  ])('%o has come: %s', (cookie, expected) => {
    expect(isExpired(cookie, NOW)).toBe(expected);
  });
});
