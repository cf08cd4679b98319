import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storageTexts } from '../../../src/background/look/storage-texts.ts';

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlc2lnbmF0dXJl';
const OPAQUE = 'tGzv3JOkF0XG5Qx2TlKWIA';
const NONE: ReadonlySet<string> = new Set();
const of = (key: string, value: string, sent = NONE) =>
  storageTexts({ entries: [{ area: 'local', key, value }] }, sent).texts.map(({ path, value }) => [path, value]);

describe('texts of a page’s storage that may be tokens', () => {
  it.each([
    'access_token',
    'accessToken',
    'app.auth.token',
    'jwt',
    'refreshToken',
    'sessionId',
    'sid',
    'user-token',
    'ID_TOKEN',
  ])('are opaque ones under the name %s', (key) => {
    expect(of(key, OPAQUE)).toEqual([['', OPAQUE]]);
  });

  it.each([
    ['theme', 'dark'],
    ['lastVisit', '2026-01-05T12:00:00.000Z'],
    ['cart', OPAQUE],
    ['device', '3fa85f64-5717-4562-b3fc-2c963f66afa6'],
    ['token', 'short'],
    ['token', 'a sentence about tokens, with blanks'],
    ['token', 'https://shop.test/path/to/somewhere'],
    ['tokenizer', OPAQUE],
    ['notes', 'Dear diary, my password is correct horse'],
    ['jwt', '[]'],
    ['token', ''],
  ])('are not %s: %s', (key, value) => {
    expect(of(key, value)).toEqual([]);
  });

  it('are JSON Web Tokens under any name, and whatever was sent', () => {
    expect(of('x', JWT)).toEqual([['', JWT]]);
    expect(of('x', `Bearer ${JWT}`)).toEqual([['', JWT]]);
    expect(of('cart', OPAQUE, new Set([OPAQUE]))).toEqual([['', OPAQUE]]);
  });

  it('are found inside of JSON, and JSON inside of JSON', () => {
    const inner = JSON.stringify({ tokens: { access: JWT }, name: 'Ann' });
    expect(of('persist:root', JSON.stringify({ auth: inner, other: { refresh_token: OPAQUE } }))).toEqual([
      ['auth.tokens.access', JWT],
      ['other.refresh_token', OPAQUE],
    ]);
    expect(of('token', JSON.stringify(OPAQUE))).toEqual([['', OPAQUE]]);
  });

  it('of a hostile page stay few and small', () => {
    const many = Array.from({ length: 300 }, (_, n) => ({
      area: 'local' as const,
      key: 'token',
      value: `${OPAQUE}${n}`,
    }));
    expect(storageTexts({ entries: many }, NONE)).toMatchObject({ truncated: true });
    expect(storageTexts({ entries: many }, NONE).texts.length).toBeLessThanOrEqual(100);
    const deep = `${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`;
    expect(storageTexts({ entries: [{ area: 'local', key: 'x', value: deep }] }, NONE).truncated).toBe(true);
    const wide = JSON.stringify(Array.from({ length: 9_000 }, () => JWT));
    expect(storageTexts({ entries: [{ area: 'session', key: 'x', value: wide }] }, NONE).truncated).toBe(true);
    expect(of('__proto__', '{"__proto__":{"token":"polluted-polluted-1"}}')).toEqual([
      ['__proto__.token', 'polluted-polluted-1'],
    ]);
  });

  it('are found in any text, however broken, without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (key, value) => {
        for (const [path = '', text = ''] of of(key, value)) expect(path.length + text.length).toBeLessThan(8_500);
      }),
      { numRuns: 60 },
    );
  });
});
