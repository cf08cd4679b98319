import { expect, it } from 'vitest';
import { readMarshal } from '../../../src/identifier/readers/read-marshal.ts';
import { outlineLine } from '../../support/outline-line.ts';

/* Made with Ruby 3.1, the second with Rack 2.2.22. */

const bytesIn = (base64: string) => Buffer.from(base64, 'base64').toString('latin1');

it.each([
  [
    'a session',
    'BAh7CkkiD3Nlc3Npb25faWQGOgZFVEkiJTBhMWIyYzNkNGU1ZjYwNzE4MjkzYTRiNWM2ZDdlOGY5BjsAVEkiDHVzZXJfaWQGOwBUaQxJIgplbWFpbAY7AFRJIhRhbm5AZXhhbXBsZS5vcmcGOwBUOglmbGFnVEkiCWxpc3QGOwBUWwlpBjBmCDEuNWkCLAE=',
    '{session_id: text 0a1b2c3d4e5f60718293a4b5c6d7e8f9, user_id: number 7, email: text ann@example.org, flag: truth true, list: [number 1, nothing, number 1.5, number 300]}',
  ],
  [
    'an object',
    'BAh7B0kiD3Nlc3Npb25faWQGOgZFVG86HVJhY2s6OlNlc3Npb246OlNlc3Npb25JZAY6D0BwdWJsaWNfaWRJIkVlNDAzYmFlM2JkNmIxOWQ2ZmI4NTQxMWYzMjkxYzhmYThlNTM2NzY2ODk3ZDcyYjk2ZDRjMDlmZTBiMzQxZmIyBjsARkkiCXVzZXIGOwBUSSIIYW5uBjsAVA==',
    '{session_id: Rack::Session::SessionId{@public_id: text e403bae3bd6b19d6fb85411f3291c8fa8e536766897d72b96d4c09fe0b341fb2}, user: text ann}',
  ],
])('reads %s', (_, base64, line) => {
  expect(outlineLine(readMarshal(bytesIn(base64)))).toBe(line);
});

it.each([
  ['a cut', 'BAh7CkkiD3Nlc3Npb25faWQGOgZFVEkiJTBhMWIyYzNkNGU1ZjYwNzE4Mjkz'],
  ['another version', 'BAkw'],
])('does not read %s', (_, base64) => {
  expect(readMarshal(bytesIn(base64))).toBeUndefined();
});

it('reads a fraction up to the bits that old versions put behind it, and nothing that is no number', () => {
  expect(outlineLine(readMarshal('\x04\bf\b1.5'))).toBe('number 1.5');
  expect(outlineLine(readMarshal('\x04\bf\v1.5\0\xcc\xcd'))).toBe('number 1.5');
  expect(readMarshal('\x04\bf\babc')).toBeUndefined();
});
