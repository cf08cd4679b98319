import { describe, expect, it } from 'vitest';
import { LONGEST_LIST, type ReadOptions, readValues } from '../../src/import/read-values.ts';
import { sampleLines } from '../../src/report/sample-text.ts';

function read(text: string, options?: ReadOptions) {
  const reading = readValues(text, options);
  if (reading.kind === 'failed') throw new Error(reading.why);
  return reading.read;
}

describe('a list of identifiers', () => {
  it('is read line by line, in order, with repetitions, and says how many lines were empty', () => {
    const list = read('\ufeffb7\r\na1\n\n b7 \n');
    expect(list).toMatchObject({ form: 'lines', values: ['b7', 'a1', 'b7'], distinct: 2, empty: 2 });
  });

  it('is a column of CSV: the one named or shaped like an identifier, or the one chosen', () => {
    const text =
      'received,sid,user\n2026-11-21T12:00:00Z,9f86d081884c7d65,bob\n2026-11-21T12:00:01Z,60303ae22b998861,bob';
    const list = read(text);
    expect(list).toMatchObject({ form: 'csv', fields: ['received', 'sid', 'user'], field: 1 });
    expect(list.values).toEqual(['9f86d081884c7d65', '60303ae22b998861']);
    expect(list.times).toEqual([Date.UTC(2026, 10, 21, 12), Date.UTC(2026, 10, 21, 12, 0, 1)]);
    expect(read(text, { field: 2 }).values).toEqual(['bob', 'bob']);
  });

  it('loses no first row that is a value itself', () => {
    expect(read('aaaa1111,1\nbbbb2222,2\ncccc3333,3').values).toHaveLength(3);
  });

  it('is what the reader says it is', () => {
    const text = 'a,b\nc,d';
    expect(read(text).form).toBe('csv');
    expect(read(text, { form: 'lines' }).values).toEqual(['a,b', 'c,d']);
  });

  it.each([
    ['["a1","b2"]', 'json'],
    ['[{"sid":"a1"},{"sid":"b2"}]', 'json'],
    ['{"sid":"a1"}\n{"sid":"b2"}', 'json-lines'],
    ['"a1"\n"b2"', 'json-lines'],
    ['{\n "values": ["a1", "b2"]\n}', 'json'],
  ])('%s is %s', (text, form) => {
    expect(read(text)).toMatchObject({ form, values: ['a1', 'b2'] });
  });

  it('that was saved raw comes back whole', () => {
    const [values, times] = [
      ['a"1', '=cmd()', 'é,;\t'],
      [1_000_000_000_000, Number.NaN, 1_000_000_000_500],
    ];
    const list = read(sampleLines({ values, times }, { kind: 'raw' }));
    expect(list.values).toEqual(values.map((value) => value.trim()));
    expect(list.times).toEqual(times);
  });

  it.each([
    ['', 'nothing in it'],
    ['  \n ', 'nothing in it'],
    ['[{"a": {"b": 1}}]', 'empty'],
    ['{"a": 1', 'not valid JSON'],
  ])('%j is refused in a sentence', (text, why) => {
    expect(readValues(text)).toMatchObject({ kind: 'failed', why: expect.stringContaining(why) });
  });

  it('that is far too long is refused before it is read', () => {
    expect(readValues('a'.repeat(LONGEST_LIST + 1))).toMatchObject({ kind: 'failed' });
  });
});
