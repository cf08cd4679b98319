import { describe, expect, it } from 'vitest';
import { createIdentityCache, sameIdentity } from '../../../src/session/records/identity-cache.ts';
import { express, ID_A, ID_B } from '../support/told.ts';

const { read } = createIdentityCache();
const same = (name: string, a: string, b: string) => sameIdentity(read(name, a), read(name, b));

describe('two values of a cookie', () => {
  it('are the same session when only the signature differs', () => {
    expect(same('connect.sid', express(ID_A), express(ID_A, 'd'.repeat(43)))).toBe(true);
    expect(same('connect.sid', express(ID_A), express(ID_B))).toBe(false);
  });

  it('are different when nothing in them can be compared, unless equal', () => {
    expect(same('x', '', '')).toBe(true);
    expect(same('PHPSESSID', ID_A, ID_B)).toBe(false);
    expect(same('s', 'CfDJ8Nx0vJ3kQ1b5tq7WzY2LrP9mXcVbNmKjHg', 'CfDJ8Nx0vJ3kQ1b5tq7WzY2LrP9mXcVbNmKjHh')).toBe(false);
  });

  it('are read once', () => {
    expect(read('a', 'b')).toBe(read('a', 'b'));
  });

  it('may be any number', () => {
    for (let n = 0; n < 9_000; n++) read('a', String(n));
    expect(read('a', '17').value).toBe('17');
  });
});
