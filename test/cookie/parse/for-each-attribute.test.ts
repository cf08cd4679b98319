import { describe, expect, it } from 'vitest';
import { forEachAttribute } from '../../../src/cookie/parse/for-each-attribute.ts';

function spans(line: string, from = 0): readonly (readonly [string, string, string])[] {
  const found: [string, string, string][] = [];
  forEachAttribute(line, from, (nameStart, nameEnd, valueStart, valueEnd, start, end) =>
    found.push([line.slice(nameStart, nameEnd), line.slice(valueStart, valueEnd), line.slice(start, end)]),
  );
  return found;
}

describe('the attributes of a line', () => {
  it('are found between semicolons, blanks left out, empty ones passed over', () => {
    expect(spans('Path = /x ;Secure;; =v;\tA\t')).toEqual([
      ['Path', '/x', 'Path = /x '],
      ['Secure', '', 'Secure'],
      ['', 'v', ' =v'],
      ['A', '', '\tA\t'],
    ]);
  });

  it('are none when there is nothing', () => {
    expect(spans('')).toEqual([]);
    expect(spans('a=1', 4)).toEqual([]);
  });

  it('keep every equals sign after the first in their value', () => {
    expect(spans('a==b=c')).toEqual([['a', '=b=c', 'a==b=c']]);
  });
});
