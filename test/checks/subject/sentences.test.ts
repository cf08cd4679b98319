import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/checks/subject/sentences.ts';
import { saysItPlainly } from '../support/evaluated.ts';

/** Every sentence of the table, made of what a caller may hand in. */
const all = textsOf(sentences);

describe('the sentences that checks share', () => {
  it.each(all)('%s: %s', (_, text) => {
    saysItPlainly(text);
    expect(text).toMatch(/^\S.*\S$/);
  });

  it('are all different', () => {
    expect(new Set(all.map(([, text]) => text)).size).toBe(all.length);
  });

  it('say what to do in whole sentences', () => {
    for (const text of Object.values(sentences.nextStep)) expect(text).toMatch(/^[A-Z].*\.$/);
  });

  it.each([
    [1, false, 'The value of the one cookie'],
    [1, true, 'The value of the one token'],
    [3, false, 'The values of all 3 cookies'],
    [3, true, 'The values of all 3 cookies and tokens'],
  ])('count values: %i, tokens among them: %s', (count, tokens, said) => {
    expect(sentences.value.counted(count, tokens)).toBe(said);
  });

  it('count the cookies that may carry the session', () => {
    const { noneTold } = sentences.withoutSessionCookie;
    expect(noneTold(1)).toBe('None of the site’s cookies (1 seen) can be told to carry the session yet.');
    expect(noneTold(2)).toBe('None of the 2 cookies of this site can be told to carry the session yet.');
  });
});

function textsOf(table: object, place = ''): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([key, entry]: [string, unknown]) => {
    const name = place === '' ? key : `${place}.${key}`;
    if (typeof entry === 'string') return [[name, entry] as const];
    if (typeof entry === 'function') return [[name, String(entry('shop', 'sid', 'Lax'))] as const];
    return typeof entry === 'object' && entry !== null ? textsOf(entry, name) : [];
  });
}
