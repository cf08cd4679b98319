import { describe, expect, it } from 'vitest';
import { guessDelimiter, readCsvRows } from '../../src/import/read-csv-rows.ts';

const rows = (text: string, delimiter: ',' | ';' | '\t' = ',') => {
  const reading = readCsvRows(text, delimiter);
  return reading.kind === 'read' ? reading.read : reading.why;
};

describe('CSV', () => {
  it('keeps delimiters, line ends and doubled quotes inside quotes', () => {
    expect(rows('a,"b,""c""\r\nd",e\r\nf,g,h')).toEqual([
      ['a', 'b,"c"\r\nd', 'e'],
      ['f', 'g', 'h'],
    ]);
  });

  it.each([
    ['a last line end', 'a,b\nc,d\n'],
    ['an empty line between', 'a,b\n\nc,d'],
    ['old line ends', 'a,b\rc,d'],
  ])('reads the same rows with %s', (_, text) => {
    expect(rows(text)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keeps empty cells, the last one too', () => {
    expect(rows('a,,\n,b,')).toEqual([
      ['a', '', ''],
      ['', 'b', ''],
    ]);
  });

  it('says where a quotation mark was opened and never closed', () => {
    expect(rows('a,b\nc,"d\ne')).toContain('line 2');
  });

  it('says where something follows a closed quotation', () => {
    expect(rows('a,b\n"c"d,e')).toContain('In line 2');
  });

  it.each([
    ['time;sid\n1;a\n2;b', ';'],
    ['time\tsid\n1\ta', '\t'],
    ['1,a\n2,b', ','],
  ])('finds the delimiter of %j', (text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });

  it.each([
    ['identifiers that hold commas now and then', 'aB,3\nfG3-\n,,x1'],
    ['a single line', 'a,b,c'],
    ['plain lines', 'a1\nb2'],
  ])('finds none in %s', (_, text) => {
    expect(guessDelimiter(text)).toBeUndefined();
  });
});
