import { describe, expect, it } from 'vitest';
import { csrf } from '../../../src/session/frameworks/csrf.ts';
import { recogniseFramework } from '../../../src/session/frameworks.ts';

describe('the cookies of CSRF tokens', () => {
  const cookies: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['XSRF-TOKEN', undefined, 'xsrf-token'],
    ['_csrf', undefined, 'csurf'],
    ['__RequestVerificationToken', undefined, 'request-verification'],
    ['__RequestVerificationToken_L3Nob3A1', undefined, 'request-verification'],
  ];

  it.each(cookies)('%s=%s is %s', (name, value, id) => {
    expect(recogniseFramework(name, value)?.id).toBe(id);
  });

  it('are all told above', () => {
    const told = new Set(cookies.map(([, , id]) => id));
    expect(csrf.map((row) => row.id).filter((id) => !told.has(id))).toEqual([]);
  });

  it('have no session among them', () => {
    expect(csrf.filter((row) => !['csrf'].includes(row.role))).toEqual([]);
  });
});
