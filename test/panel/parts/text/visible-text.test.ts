import { describe, expect, it } from 'vitest';
import { shortened, visiblePieces, visibleText } from '../../../../panel/parts/text/visible-text.ts';
import { PATIENCE, timeOf } from '../../../support/patience.ts';

describe('text from a site', () => {
  it.each([
    ['a right-to-left override', 'sid\u202egnp', 'sid\\u202egnp'],
    ['a zero-width space', 'a\u200bb', 'a\\u200bb'],
    ['a line break', 'a\r\nb', 'a\\u000d\\u000ab'],
    ['an isolate', '\u2066x\u2069', '\\u2066x\\u2069'],
    ['a byte order mark', '\ufeffx', '\\ufeffx'],
    ['a lone surrogate', 'x\ud800', 'x\\ud800'],
    ['a tag character', 'x\u{e0041}', 'x\\u{e0041}'],
    ['plain text, emoji and other scripts as they are', 'naïve 日本 🍪 שלום', 'naïve 日本 🍪 שלום'],
  ])('shows %s', (_, raw, shown) => {
    expect(visibleText(raw)).toBe(shown);
    expect(
      visiblePieces(raw)
        .map(({ text }) => text)
        .join(''),
    ).toBe(shown);
  });

  it('tells which pieces were spelled out', () => {
    expect(visiblePieces('a\u200bb')).toEqual([
      { text: 'a', escaped: false },
      { text: '\\u200b', escaped: true },
      { text: 'b', escaped: false },
    ]);
  });

  it('cuts a long text and says by how much', () => {
    expect(shortened('x'.repeat(10), 4)).toEqual({ text: 'xxxx', more: 6 });
    expect(shortened('xxxx', 4)).toEqual({ text: 'xxxx', more: 0 });
  });

  it('is quick with a million of them', () => {
    expect(timeOf(() => visibleText('\u202e'.repeat(1_000_000)))).toBeLessThan(PATIENCE);
  });
});
