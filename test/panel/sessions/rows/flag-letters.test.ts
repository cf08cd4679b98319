import { describe, expect, it } from 'vitest';
import { flagLetters } from '../../../../panel/sessions/rows/flag-letters.ts';
import type { StoredCookie } from '../../../../src/observation.ts';

const bare: StoredCookie = {
  name: 'sid',
  value: 'x',
  domain: 'shop.test',
  hostOnly: true,
  path: '/',
  secure: false,
  httpOnly: false,
  sameSite: 'unspecified',
  storeId: '0',
};

describe('flags as letters', () => {
  it.each([
    ['nothing set', 'sid', bare, '····'],
    ['all set', '__Host-sid', { ...bare, secure: true, httpOnly: true, sameSite: 'lax' }, 'SHLP'],
    ['strict', 'sid', { ...bare, sameSite: 'strict' }, '··St·'],
    ['none', 'sid', { ...bare, secure: true, sameSite: 'no_restriction' }, 'S·N·'],
    ['a prefix in other letters, which browsers honour too', '__SECURE-sid', bare, '···P'],
  ] as const)('%s', (_, name, stored, letters) => {
    expect(
      flagLetters(name, stored)
        .map(({ letter }) => letter)
        .join(''),
    ).toBe(letters);
  });

  it('never shows what was not seen as missing', () => {
    expect(flagLetters('sid', undefined).map(({ letter }) => letter)).toEqual(['?', '?', '?', '?']);
  });

  it('says every letter and every gap in words', () => {
    expect(flagLetters('sid', bare).map(({ words }) => words)).toEqual([
      'not Secure',
      'not HttpOnly',
      'no SameSite',
      'no name prefix',
    ]);
  });
});
