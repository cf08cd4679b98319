import { describe, expect, it } from 'vitest';
import { listAttributes } from '../../../src/cookie/parse/list-attributes.ts';

const listed = (line: string, userAgent: 'spec' | 'chromium' | 'firefox' = 'spec') =>
  listAttributes(line, 0, { userAgent, lengthOf: (text) => text.length }).map(({ name, value, ignored }) => [
    name,
    value,
    ignored,
  ]);

describe('the list of attributes', () => {
  it('is in the order written, with the reason beside each that has no effect', () => {
    expect(listed(`Path=/a; Odd; Max-Age=x;; Path=/b; Domain=${'d'.repeat(1025)}`)).toEqual([
      ['Path', '/a', 'overridden'],
      ['Odd', '', 'unknown'],
      ['Max-Age', 'x', 'invalid'],
      ['Path', '/b', undefined],
      ['Domain', 'd'.repeat(1025), 'too-long'],
    ]);
  });

  it('has the last lifetime override an earlier one in browsers, even when it cannot be read', () => {
    const line = 'Max-Age=100; Max-Age=x';
    expect(listed(line)).toEqual([
      ['Max-Age', '100', undefined],
      ['Max-Age', 'x', 'invalid'],
    ]);
    expect(listed(line, 'firefox')[0]).toEqual(['Max-Age', '100', 'overridden']);
  });

  it('holds the text between the semicolons as it is', () => {
    const reader = { userAgent: 'spec', lengthOf: (text: string) => text.length } as const;
    expect(listAttributes(' Path = / ;', 0, reader)).toEqual([{ name: 'Path', value: '/', raw: ' Path = / ' }]);
  });
});
