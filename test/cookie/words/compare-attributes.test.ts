import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseSetCookieString } from '../../../src/cookie/parse/set-cookie-string.ts';
import { compareAttributes } from '../../../src/cookie/words/compare-attributes.ts';
import type { StoredCookie } from '../../../src/observation.ts';
import { PATIENCE } from '../../support/patience.ts';

vi.setConfig({ testTimeout: PATIENCE });

const NOW = Date.UTC(2026, 0, 5);
const URL_OF = 'https://www.shop.test/account/';
const kept: StoredCookie = {
  name: 'sid',
  value: 'abc',
  domain: 'www.shop.test',
  hostOnly: true,
  path: '/',
  secure: false,
  httpOnly: true,
  sameSite: 'unspecified',
  storeId: '0',
};
const rows = (line: string | undefined, cookie: Partial<StoredCookie> = {}) =>
  compareAttributes(line === undefined ? undefined : parseSetCookieString(line), { ...kept, ...cookie }, URL_OF, NOW);
const row = (line: string | undefined, attribute: string, cookie: Partial<StoredCookie> = {}) =>
  rows(line, cookie).find((each) => each.attribute === attribute);

describe('the comparison of what was asked and what is kept', () => {
  it('has every attribute once, in a fixed order', () => {
    expect(rows('sid=abc').map((each) => each.attribute)).toEqual([
      ...['Secure', 'HttpOnly', 'SameSite', 'Domain', 'Path', 'Expires/Max-Age', 'Partitioned', 'Prefix', 'Size'],
    ]);
  });

  it('agrees where the store holds what the line asked', () => {
    expect(rows('sid=abc; HttpOnly; Path=/').filter((each) => each.differs)).toEqual([]);
  });

  it.each([
    ['sid=abc; Secure', 'Secure', {}, 'asked for', 'no', true],
    ['sid=abc; Secure', 'Secure', { secure: true }, 'asked for', 'yes', false],
    ['sid=abc; SameSite=Strict', 'SameSite', { sameSite: 'lax' as const }, 'Strict', 'Lax', true],
    ['sid=abc; SameSite=bogus', 'SameSite', {}, '“bogus”, which is no known value', 'unspecified', false],
    ['sid=abc; Domain=shop.test', 'Domain', {}, 'shop.test', 'www.shop.test only', true],
    [
      'sid=abc; Domain=shop.test',
      'Domain',
      { domain: 'shop.test', hostOnly: false },
      'shop.test',
      'shop.test and its subdomains',
      false,
    ],
    ['sid=abc', 'Path', { path: '/account' }, 'absent', '/account', false],
    ['sid=abc', 'Path', {}, 'absent', '/', true],
    [
      'sid=abc; Max-Age=86400000',
      'Expires/Max-Age',
      { expirationDate: NOW / 1000 + 34_560_000 },
      'Max-Age: 2.7 years',
      '400 d',
      true,
    ],
    ['sid=abc; Partitioned', 'Partitioned', {}, 'asked for', 'no', true],
    [
      'sid=abc; Partitioned',
      'Partitioned',
      { partition: 'https://top.test' },
      'asked for',
      'yes, under https://top.test',
      false,
    ],
    ['sid=abcd', 'Size', {}, '7 bytes', '6 bytes', true],
  ])('%s, %s: %o', (line, attribute, cookie, asked, keptText, differs) => {
    expect(row(line, attribute, cookie)).toMatchObject({ asked, kept: keptText, differs });
  });

  it('says so when no line was seen, and then nothing differs', () => {
    expect(rows(undefined).every((each) => each.asked === 'not seen' && !each.differs)).toBe(true);
  });

  it('names what has no effect, and why', () => {
    expect(row('sid=abc; Max-Age=soon', 'Expires/Max-Age')?.note).toBe(
      'Max-Age=soon has no effect: it cannot be read.',
    );
    expect(row('sid=abc; Path=/a; Path=/', 'Path')?.note).toBe(
      'Path=/a has no effect: a later one of the same name counts.',
    );
  });

  it('shows a stored cookie that breaks the demands of its prefix', () => {
    expect(row('__Host-a=1; Secure; Path=/', 'Prefix', { name: '__Host-a', secure: true, path: '/x' })).toEqual({
      attribute: 'Prefix',
      asked: '__Host-',
      kept: '__Host-',
      differs: true,
      note: 'The store holds it without Path=/, which the prefix demands.',
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.double(), (line, url, date) => {
        compareAttributes(parseSetCookieString(line), { ...kept, expirationDate: date }, url, NOW);
        compareAttributes(parseSetCookieString(line), { ...kept, expirationDate: date }, url);
      }),
    );
  });
});
