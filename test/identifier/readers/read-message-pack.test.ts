import { expect, it } from 'vitest';
import { readMessagePack } from '../../../src/identifier/readers/read-message-pack.ts';
import { outlineLine } from '../../support/outline-line.ts';

/* Made with @msgpack/msgpack 3.1.3 and Python’s msgpack 1.0.3; the times by the specification. */

const bytesIn = (base64: string) => Buffer.from(base64, 'base64').toString('latin1');

it.each([
  [
    'a map',
    'iKR1c2Vyo2FubqJpZAehZss/+AAAAAAAAKNiaWfPAAABAAAAAACjbmVn+6NuaWzApGxpc3STAcPCo2JpbsQCAQI=',
    '{user: text ann, id: number 7, f: number 1.5, big: number 1099511627776, neg: number -5, nil: nothing, list: [number 1, truth true, truth false], bin: bytes 0102}',
  ],
  [
    'Python’s',
    'hKd1c2VyX2lkB6VlbWFpbK9hbm5AZXhhbXBsZS5vcmelcm9sZXORpmVkaXRvcqJhdM5rAXaQ',
    '{user_id: number 7, email: text ann@example.org, roles: [text editor], at: number 1795258000}',
  ],
  ['a time of 32 bits', '1v9rAZvI', 'time 2026-11-21T13:25:28.000Z'],
  ['a time of 64 bits', '1/8AAAAAawGbyA==', 'time 2026-11-21T13:25:28.000Z'],
])('reads %s', (_, base64, line) => {
  expect(outlineLine(readMessagePack(bytesIn(base64)))).toBe(line);
});

it.each([
  ['a cut', 'hKd1c2VyX2lkB6VlbWFpbK9hbm5AZXhhbXBsZS5v'],
  ['the head that is never used', 'wQ=='],
])('does not read %s', (_, base64) => {
  expect(readMessagePack(bytesIn(base64))).toBeUndefined();
});

it.each([
  ['milliseconds', '\xd7\xff\x05\xf5\xe1\x00\x6b\x01\x9b\xc8', 'time 2026-11-21T13:25:28.025Z'],
  ['96 bits', '\xc7\x0c\xff\x00\x00\x00\x00\xff\xff\xff\xff\xff\xff\xff\xff', 'time 1969-12-31T23:59:59.000Z'],
])('reads a time of %s', (_, bytes, line) => {
  expect(outlineLine(readMessagePack(bytes))).toBe(line);
});
