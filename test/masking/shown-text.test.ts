import { describe, expect, it } from 'vitest';
import { shownAttributes, shownKey, shownName, shownText } from '../../src/masking/shown-text.ts';

describe('text of the site in our sentences', () => {
  it.each([
    ['plain', 'plain'],
    ['line\nbreak', 'line\\u000abreak'],
    ['evil\u202Eegap.txt', 'evil\\u202eegap.txt'],
    ['zero\u200Bwidth', 'zero\\u200bwidth'],
    ['nul\u0000', 'nul\\u0000'],
    ['tag\u{E0041}', 'tag\\u{e0041}'],
    ['half\uD83D', 'half\\ud83d'],
    ['smile 😀', 'smile 😀'],
  ])('shows %j as %j', (text, shown) => {
    expect(shownText(text)).toBe(shown);
  });

  it('is bounded, whatever the site sends', () => {
    expect(shownText('x'.repeat(100_000)).length).toBeLessThanOrEqual(81);
    expect(shownName({ name: '\u202E'.repeat(5_000) }).length).toBeLessThanOrEqual(400);
  });

  it('has a word for a cookie without a name', () => {
    expect(shownName({ name: '' })).toBe('the cookie without a name');
  });

  it('shows the attributes of a line and not its value', () => {
    expect(shownAttributes('sid=secret; Path=/; HttpOnly')).toBe('Path=/; HttpOnly');
    expect(shownAttributes('sid=secret')).toBe('no attributes');
  });
});

describe('a key that a script chose', () => {
  it('is shown without what is as long as a token in it', () => {
    expect(shownKey('app.auth.token')).toBe('app.auth.token');
    expect(shownKey(`token:${'a1'.repeat(20)}:x`)).toBe('token:…:x');
    expect(shownKey('\u202eevil')).toBe('\\u202eevil');
    expect(shownKey('x '.repeat(5_000)).length).toBeLessThan(70);
  });
});
