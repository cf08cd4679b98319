import { describe, expect, it } from 'vitest';
import { allOf, HTTPS, refusingRules, SCRIPT } from '../support/refusing-rules.ts';

describe('a line by itself', () => {
  it.each([
    ['a=\x01', allOf('control-character')],
    ['a=1; x=\x7F', allOf('control-character')],
    ['a=1\t2', ['', 'tab-inside', '']],
    ['a=1; x=1\t2', ['', 'tab-inside', '']],
    ['a=1; Path=/\tx', ['', 'tab-inside', 'tab-in-path']],
    ['\t a \t=\t 1 \t;\tPath\t=\t/\t', allOf('')],
    ['a=1\r; Secure', ['control-character', '', 'control-character']],
    ['', allOf('empty')],
    ['=', allOf('empty')],
    ['=a', ['', '', 'nameless']],
    ['=a=b', ['', 'ambiguous-nameless', 'nameless']],
    ['a', allOf('')],
    [`a=${'x'.repeat(4096)}`, allOf('size')],
  ])('%.20j: %o', (line, expected) => {
    expect(refusingRules(line)).toEqual(expected);
  });

  it('of a script cannot be cut short by a carriage return', () => {
    expect(refusingRules('a=1\r', SCRIPT)).toEqual(allOf('control-character'));
  });

  it.each(['file:///tmp/x', 'about:blank', 'nonsense', ''])('means nothing to %j', (url) => {
    expect(refusingRules('a=1', { ...HTTPS, url })).toEqual(allOf('scheme'));
  });
});
