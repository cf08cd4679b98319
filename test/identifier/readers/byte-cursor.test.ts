import { describe, expect, it } from 'vitest';
import {
  type ByteCursor,
  DEEPEST,
  LONGEST_BYTES,
  MOST_NODES,
  readBytes,
  textOrBytes,
} from '../../../src/identifier/readers/byte-cursor.ts';
import { type Outline, scalar } from '../../../src/identifier/readers/outline.ts';

const read = (bytes: string, how: (cursor: ByteCursor) => unknown) =>
  readBytes(bytes, (cursor) => scalar('text', String(how(cursor))))?.text;

describe('a place in hostile bytes', () => {
  it.each<[string, string, (cursor: ByteCursor) => unknown, string | undefined]>([
    ['a byte', '\xff', (cursor) => cursor.byte(), '255'],
    ['big-endian numbers', '\x01\x02', (cursor) => cursor.unsigned(2), '258'],
    ['little-endian numbers', '\x01\x02', (cursor) => cursor.littleEndian(2), '513'],
    ['eight bytes', '\xff'.repeat(8), (cursor) => cursor.wide(), '18446744073709551615'],
    ['doubles', '\x3f\xf8\0\0\0\0\0\0', (cursor) => cursor.double(), '1.5'],
    ['floats', '\x3f\xc0\0\0', (cursor) => cursor.single(), '1.5'],
    ['text up to a mark', 'ab;', (cursor) => cursor.until(';'), 'ab'],
    ['no more than there is', 'ab', (cursor) => cursor.take(3), undefined],
    ['nothing negative', 'ab', (cursor) => cursor.take(-1), undefined],
    ['no mark that is missing', 'ab', (cursor) => cursor.until(';'), undefined],
    ['no more members than bytes', 'ab', (cursor) => cursor.count(3), undefined],
    ['only what is expected', 'ab', (cursor) => cursor.expect('ac'), undefined],
    ['all of it or nothing', 'ab', (cursor) => cursor.byte(), undefined],
  ])('reads %s', (_, bytes, how, found) => {
    expect(read(bytes, how)).toBe(found);
  });

  it('stops at its limits of depth, of values and of bytes', () => {
    const nested = (cursor: ByteCursor): Outline =>
      cursor.left === 0
        ? scalar('text', 'end')
        : cursor.within(() => (cursor.byte() === 0x61 ? nested(cursor) : cursor.fail()));
    expect(readBytes('a'.repeat(DEEPEST), nested)?.text).toBe('end');
    expect(readBytes('a'.repeat(DEEPEST + 1), nested)).toBeUndefined();
    const flat = (cursor: ByteCursor): Outline => {
      while (cursor.left > 0) cursor.within(() => cursor.byte());
      return scalar('text', 'end');
    };
    expect(readBytes('a'.repeat(MOST_NODES), flat)?.text).toBe('end');
    expect(readBytes('a'.repeat(MOST_NODES + 1), flat)).toBeUndefined();
    expect(readBytes('a'.repeat(LONGEST_BYTES + 1), (cursor) => cursor.text(cursor.left))).toBeUndefined();
  });

  it('lets the mistakes of a reader through', () => {
    expect(() =>
      readBytes('a', () => {
        throw new TypeError('mine');
      }),
    ).toThrow('mine');
  });
});

it('tells text from bytes', () => {
  expect(textOrBytes('\xff\x01')).toMatchObject({ kind: 'bytes', text: 'ff01' });
  expect(textOrBytes('\xc3\xbc')).toMatchObject({ kind: 'text', text: 'ü' });
});
