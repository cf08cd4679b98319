import { describe, expect, it } from 'vitest';
import { readJson, readJsonLines } from '../../src/import/read-json.ts';

describe('JSON', () => {
  it('reads an array of texts, numbers too', () => {
    expect(readJson('["a", 7, null]')).toEqual({
      kind: 'read',
      read: { fields: [''], rows: [['a'], ['7'], [undefined]] },
    });
  });

  it('reads objects that do not all have the same keys, hostile ones too', () => {
    const reading = readJson('[{"sid":"a"},{"at":3,"sid":"b"},{"__proto__":"c","at":{"x":1}}]');
    expect(reading).toEqual({
      kind: 'read',
      read: {
        fields: ['sid', 'at', '__proto__'],
        rows: [
          ['a', undefined, undefined],
          ['b', '3', undefined],
          [undefined, undefined, 'c'],
        ],
      },
    });
  });

  it('finds the only list inside an object', () => {
    expect(readJson('{"took": 3, "values": ["a"]}')).toMatchObject({ kind: 'read', read: { rows: [['a']] } });
  });

  it.each([
    ['[1, 2', 'not valid JSON'],
    ['{"a": 1}', 'no list'],
    ['[{"a": 1}, "b"]', 'Entry 2'],
  ])('%s is refused with a reason', (text, why) => {
    expect(readJson(text)).toMatchObject({ kind: 'failed', why: expect.stringContaining(why) });
  });

  it('reads one value per line and names the line that is none', () => {
    expect(readJsonLines('{"sid":"a"}\n\n{"sid":"b"}\r\n')).toMatchObject({
      kind: 'read',
      read: { rows: [['a'], ['b']] },
    });
    expect(readJsonLines('"a"\n\n"b')).toEqual({ kind: 'failed', why: 'Line 3 is not valid JSON.' });
  });
});
