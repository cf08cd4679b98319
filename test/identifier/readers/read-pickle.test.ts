import { expect, it } from 'vitest';
import { readPickle } from '../../../src/identifier/readers/read-pickle.ts';
import { outlineLine } from '../../support/outline-line.ts';

/* Made with Python 3.11. */

const bytesIn = (base64: string) => Buffer.from(base64, 'base64').toString('latin1');

it.each([
  [
    'protocol 0',
    'KGRwMApWdXNlcl9pZApwMQpJNwpzVmVtYWlsCnAyClZhbm5AZXhhbXBsZS5vcmcKcDMKc1Zyb2xlcwpwNAoobHA1ClZlZGl0b3IKcDYKYXNWYXQKcDcKSTE3OTUyNTgwMDAKcy4=',
    '{user_id: number 7, email: text ann@example.org, roles: [text editor], at: number 1795258000}',
  ],
  [
    'protocol 2',
    'gAJ9cQAoWAcAAAB1c2VyX2lkcQFLB1gFAAAAZW1haWxxAlgPAAAAYW5uQGV4YW1wbGUub3JncQNYBQAAAHJvbGVzcQRdcQVYBgAAAGVkaXRvcnEGYVgCAAAAYXRxB0qQdgFrdS4=',
    '{user_id: number 7, email: text ann@example.org, roles: [text editor], at: number 1795258000}',
  ],
  [
    'protocol 4',
    'gASVSQAAAAAAAAB9lCiMB3VzZXJfaWSUSweMBWVtYWlslIwPYW5uQGV4YW1wbGUub3JnlIwFcm9sZXOUXZSMBmVkaXRvcpRhjAJhdJRKkHYBa3Uu',
    '{user_id: number 7, email: text ann@example.org, roles: [text editor], at: number 1795258000}',
  ],
  [
    'protocol 5',
    'gAWVSQAAAAAAAAB9lCiMB3VzZXJfaWSUSweMBWVtYWlslIwPYW5uQGV4YW1wbGUub3JnlIwFcm9sZXOUXZSMBmVkaXRvcpRhjAJhdJRKkHYBa3Uu',
    '{user_id: number 7, email: text ann@example.org, roles: [text editor], at: number 1795258000}',
  ],
  [
    'what would be called, without calling it',
    'gASVUwAAAAAAAAB9lCiMAWGUjAhidWlsdGluc5SMBXByaW50lJOUjAF4lIWUUpSMAWSUjAhkYXRldGltZZSMCGRhdGV0aW1llJOUQwoH6gsVAAAAAAAAlIWUUpR1Lg==',
    '{a: builtins.print{0: text x}, d: datetime.datetime{0: bytes 07ea0b15000000000000}}',
  ],
])('reads %s', (_, base64, line) => {
  expect(outlineLine(readPickle(bytesIn(base64)))).toBe(line);
});

it.each([
  ['a cut', 'gASVSQAAAAAAAAB9lCiMB3VzZXJfaWSUSweMBWVtYWlslIwPYW5uQGV4YW1w'],
  ['text', 'KHRleHQu'],
])('does not read %s', (_, base64) => {
  expect(readPickle(bytesIn(base64))).toBeUndefined();
});

it.each([
  ['truths of protocol 0 and 1', '(I01\nI00\nt.', '[truth true, truth false]'],
  ['a long integer of protocol 0', '(L5000000000L\nt.', '[number 5000000000]'],
  ['a long integer of protocol 2', '\x80\x02\x8a\x05\x00\xf2\x05\x2a\x01.', 'number 5000000000'],
  ['a negative one', '\x80\x02\x8b\x05\0\0\0\x00\x0e\xfa\xd5\xfe.', 'number -5000000000'],
])('reads %s', (_, bytes, line) => {
  expect(outlineLine(readPickle(bytes))).toBe(line);
});

it.each(['(Iabc\nt.', '(F5,5\nt.'])('does not read %j, where no number stands', (bytes) => {
  expect(readPickle(bytes)).toBeUndefined();
});
