import { describe, expect, it } from 'vitest';
import { codeBlock, codeSpan, markdownText, tableCell } from '../../src/report/markdown-text.ts';
import { PATIENCE, timeOf } from '../support/patience.ts';

describe('a code span', () => {
  it.each([
    ['sid', '`sid`'],
    ['a`b', '``a`b``'],
    ['``', '``` `` ```'],
    ['`x', '`` `x ``'],
    ['', '`  `'],
    [' x', '`  x `'],
    ['two\nlines', '`two\\u000alines`'],
    ['\u202Eevil', '`\\u202eevil`'],
    ['</code><script>', '`</code><script>`'],
  ])('of %j is %s', (text, span) => {
    expect(codeSpan(text)).toBe(span);
  });
});

describe('a sentence', () => {
  it.each([
    ['The browser keeps it without Secure.', 'The browser keeps it without Secure.'],
    ["It can't tell: nothing (yet) was seen.", "It can't tell: nothing (yet) was seen."],
    ['connect.sid has no prefix.', '`connect.sid` has no prefix.'],
    ['Seen at https://shop.test/login?x=…, twice.', 'Seen at `https://shop.test/login?x=…`, twice.'],
    ['about @admin and #12', 'about `@admin` and `#12`'],
    ['an <img src=x onerror=alert(1)> name', 'an `<img` `src=x` `onerror=alert(1)>` name'],
    ['[click](javascript:x)', '`[click](javascript:x`)'],
    ['**bold** and _it_', '`**bold**` and `_it_`'],
    ['1. not a list', '`1`. not a list'],
    ['- not a list', '`-` not a list'],
    ['# not a heading', '`#` not a heading'],
    ['=== no', '`===` no'],
    ['mail a@b.example now', 'mail `a@b.example` now'],
    ['www.evil.example', '`www.evil.example`'],
    ['&lt;b&gt;', '`&lt;b&gt`;'],
    ['a|b', '`a|b`'],
    ['line\nbreak', '`line\\u000abreak`'],
    ['naïve Ключ 名前', 'naïve Ключ 名前'],
  ])('%j reads %s', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  const hostile = [
    '![x](https://evil.example/p.png)',
    '<https://evil.example>',
    '[a]: https://evil.example',
    '```js',
    '~~~',
    '> quote',
    '| a | b |',
    'http://evil.example',
    '\\`not escaped`',
    '`` ` ``',
    '<!-- comment',
    'javascript:alert(1)',
    '$x^2$',
    ':smile:',
    'GH-1',
    '\u0000\u0007',
    '‮gnp.exe',
    '`'.repeat(500),
    '(`',
    '"`"',
  ];

  it.each(hostile)('leaves nothing active of %j', (text) => {
    const outside = withoutSpans(markdownText(`see ${text} there`));
    expect(outside).not.toMatch(/[<>[\]*_#@|\\~^$&]|`|:\/\/|www\.|\p{Cf}/u);
  });

  it('takes linear time', () => {
    for (const hostile of ['`'.repeat(1_000_000), `${'('.repeat(1_000_000)}x`, 'a-'.repeat(500_000)]) {
      expect(timeOf(() => markdownText(hostile))).toBeLessThan(PATIENCE);
    }
  });
});

describe('a table cell', () => {
  it('holds no pipe that would end it', () => {
    expect(tableCell('`a|b`')).toBe('`a\\|b`');
    expect(tableCell('`a\\|b`')).toBe('`a\\u005c\\|b`');
  });
});

describe('a code block', () => {
  it('is fenced with more than it holds', () => {
    expect(codeBlock('one\ntwo', 'js')).toBe('```js\none\ntwo\n```');
    expect(codeBlock('````')).toBe('`````\n````\n`````');
  });
});

/** What CommonMark 6.1 leaves when code spans are taken out. */
function withoutSpans(markdown: string): string {
  return markdown.replace(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, '');
}
