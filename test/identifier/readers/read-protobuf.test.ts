import { expect, it } from 'vitest';
import { readProtobuf } from '../../../src/identifier/readers/read-protobuf.ts';
import { outlineLine } from '../../support/outline-line.ts';

/* Made with protobufjs 8. */

const bytesIn = (base64: string) => Buffer.from(base64, 'base64').toString('latin1');

it.each([
  [
    'a message',
    'CgNhbm4QBxoPYW5uQGV4YW1wbGUub3JnIZB2AWsAAAAAKgoIARIGZWRpdG9yMgQBAqwC',
    '{1: text ann, 2: number 7, 3: text ann@example.org, 4: number 1795258000, 5: {1: number 1, 2: text editor}, 6: bytes 4 bytes}',
  ],
])('reads %s', (_, base64, line) => {
  expect(outlineLine(readProtobuf(bytesIn(base64)))).toBe(line);
});

it.each([
  ['a cut', 'CgNhbm4QBxoPYW5uQGV4YW1w'],
  ['one field', 'CAE='],
  ['field 0', 'AAEAAQ=='],
])('does not read %s', (_, base64) => {
  expect(readProtobuf(bytesIn(base64))).toBeUndefined();
});

it('cuts a number to 64 bits', () => {
  expect(outlineLine(readProtobuf(`\x08\x01\x10${'\xff'.repeat(9)}\x7f`))).toBe(
    '{1: number 1, 2: number 18446744073709551615}',
  );
});
