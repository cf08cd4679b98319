import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseSetCookieString } from '../../../src/cookie/parse/set-cookie-string.ts';
import { PATIENCE, timeOf } from '../../support/patience.ts';

vi.setConfig({ testTimeout: PATIENCE });

describe('a Set-Cookie line', () => {
  it('keeps all attributes in order, and says which have no effect', () => {
    const line = ' sid = a=b ; Path=/a;secure ; Max-Age=abc; X-Odd="1"; Path=/b;;Domain=.Shop.TEST';
    const parsed = parseSetCookieString(line);
    expect(parsed).toMatchObject({ raw: line, name: 'sid', value: 'a=b' });
    expect(parsed.rejected).toBeUndefined();
    expect(parsed.attributes).toEqual([
      { name: 'Path', value: '/a', raw: ' Path=/a', ignored: 'overridden' },
      { name: 'secure', value: '', raw: 'secure ' },
      { name: 'Max-Age', value: 'abc', raw: ' Max-Age=abc', ignored: 'invalid' },
      { name: 'X-Odd', value: '"1"', raw: ' X-Odd="1"', ignored: 'unknown' },
      { name: 'Path', value: '/b', raw: ' Path=/b' },
      { name: 'Domain', value: '.Shop.TEST', raw: 'Domain=.Shop.TEST' },
    ]);
    expect(parsed.effective).toEqual({
      secure: true,
      httpOnly: false,
      partitioned: false,
      sameSite: 'default',
      domain: 'shop.test',
      path: '/b',
    });
  });

  it.each([
    ['foo', '', 'foo', 'no equals sign: the name is empty'],
    ['=foo', '', 'foo', 'nothing before it: the same'],
    ['a=', 'a', '', 'nothing after it'],
    ['a="b; c"', 'a', '"b', 'a semicolon ends it even in quotation marks'],
    ['\ta\t=\tb\t', 'a', 'b', 'tabs around both go'],
    ['a=\u00a0b', 'a', '\u00a0b', 'other white space stays'],
    ['a=ü', 'a', 'ü', 'beyond ASCII'],
  ])('%j is %j=%j: %s', (line, name, value) => {
    expect(parseSetCookieString(line)).toMatchObject({ name, value });
  });

  it.each([
    ['a=1\u0001', 'control-character', 'The line holds the control character 0x01 at position 3.'],
    ['a=1; X=\n', 'control-character', 'The line holds the control character 0x0A at position 7.'],
    ['a\u007f=1', 'control-character', 'The line holds the control character 0x7F at position 1.'],
    [' = ; Path=/', 'empty', 'The line has neither a name nor a value.'],
    ['', 'empty', 'The line has neither a name nor a value.'],
    [`a=${'x'.repeat(4096)}`, 'size', 'Name and value are 4097 bytes together; browsers keep at most 4096.'],
    [`a=${'ü'.repeat(2048)}`, 'size', 'Name and value are 4097 bytes together; browsers keep at most 4096.'],
  ])('%.20j is refused: %s', (line, rule, text) => {
    expect(parseSetCookieString(line).rejected).toEqual({ rule, text });
  });

  it.each([
    ['a=\t1\tb', 'a tab inside'],
    [`a=${'x'.repeat(4095)}; Path=/${'p'.repeat(3000)}`, 'exactly 4096 bytes beside long attributes'],
  ])('%.20j is not refused: %s', (line) => {
    expect(parseSetCookieString(line).rejected).toBeUndefined();
  });

  it('never throws and loses no attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (line) => {
        const parsed = parseSetCookieString(line);
        expect(parsed.raw).toBe(line);
        for (const attribute of parsed.attributes) expect(line).toContain(attribute.raw);
      }),
    );
  });

  it.each([
    ['semicolons', ';'],
    ['attributes', 'Path=/;'],
    ['equals signs', '='],
    ['blanks', ' '],
    ['dates', 'Expires=Sun, 06 Nov 1994 08:49:37 GMT;'],
  ])(
    'reads a megabyte of %s in a moment',
    (_, text) => {
      const line = `a=1;${text.repeat(Math.ceil(1_000_000 / text.length))}`;
      expect(timeOf(() => parseSetCookieString(line))).toBeLessThan(PATIENCE);
    },
    60_000,
  );
});

describe('a line as a browser reads it', () => {
  const read = (line: string) =>
    (['chromium', 'firefox'] as const).map((browser) => parseSetCookieString(line, browser));

  it.each([
    ['foo', ['', 'foo'], ['foo', '']],
    ['a=1\r; Secure', ['a', '1'], ['a', '1\r']],
    ['a=b=c', ['a', 'b=c'], ['a', 'b=c']],
  ])('%j is %o in Chromium and %o in Firefox', (line, chromium, firefox) => {
    expect(read(line).map(({ name, value }) => [name, value])).toEqual([chromium, firefox]);
  });

  it.each([
    ['=foo', undefined, 'nameless'],
    ['=a=b', 'ambiguous-nameless', 'nameless'],
    ['a=\tb\t', undefined, undefined],
    ['a=b\tc', 'tab-inside', undefined],
    ['a=1; x\ty', 'tab-inside', undefined],
    ['a=1; x=y\tz', 'tab-inside', undefined],
  ])('%j is refused by rule %s in Chromium and %s in Firefox', (line, chromium, firefox) => {
    expect(read(line).map(({ rejected }) => rejected?.rule)).toEqual([chromium, firefox]);
  });

  it('is measured by the function that is passed in', () => {
    expect(parseSetCookieString('é=ü').size).toEqual({ name: 2, value: 2 });
    expect(parseSetCookieString('\xE9=\xFC', 'spec', (text) => text.length).size).toEqual({ name: 1, value: 1 });
  });

  it('is read by its last Max-Age in browsers, even when that cannot be read', () => {
    const line = 'a=1; Max-Age=100; Max-Age=x';
    expect(parseSetCookieString(line).effective.maxAge).toBe(100);
    expect(parseSetCookieString(line, 'chromium').effective).not.toHaveProperty('maxAge');
    expect(parseSetCookieString(line, 'chromium').attributes).toMatchObject([
      { value: '100', ignored: 'overridden' },
      { value: 'x', ignored: 'invalid' },
    ]);
  });

  it('tells without a list whether every attribute counts, and what was asked by those that do', () => {
    expect(parseSetCookieString('a=1; Path=x; Secure').everyAttributeCounts).toBe(true);
    expect(parseSetCookieString('a=1; Path=x; Secure').asked).toMatchObject({ path: 'x' });
    for (const line of ['a=1; Foo', 'a=1; Path=/; Path=/', 'a=1; Max-Age=x', 'a=1; =x']) {
      expect(parseSetCookieString(line).everyAttributeCounts, line).toBe(false);
    }
  });
});
