import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberNames, parseJsonObject, scalarMember } from '../../../src/identifier/value/json-object.ts';

describe('JSON out of a cookie', () => {
  it.each(['[]', '"a"', '1', 'null', '', '{', '{a:1}', `{"a":"${'x'.repeat(70_000)}"}`])(
    '%.20s is no object',
    (text) => {
      expect(parseJsonObject(text)).toBeUndefined();
    },
  );

  it('gives own texts and numbers, and nothing that is inherited', () => {
    const object = parseJsonObject('{"a":"x","b":7,"c":null,"d":{},"__proto__":{"e":"evil"}}') ?? {};
    expect(['a', 'b', 'c', 'd', 'e', 'toString'].map((name) => scalarMember(object, name))).toEqual([
      'x',
      '7',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(memberNames(object)).toBe('a, b, c, d, __proto__');
  });

  it('names a few members and counts the rest', () => {
    const object = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`n${index}`, 1]));
    expect(memberNames(object, 2)).toBe('n0, n1 and 8 more');
    expect(memberNames({ ['x'.repeat(100)]: 1 })).toBe(`${'x'.repeat(40)}…`);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseJsonObject(`{${text}`)));
    expect(parseJsonObject(`{"a":${'['.repeat(30_000)}`)).toBeUndefined();
  });
});
