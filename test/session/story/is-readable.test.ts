import { expect, it } from 'vitest';
import { isReadable } from '../../../src/session/story/is-readable.ts';

it.each([
  'utf8mb4_unicode_ci',
  'latin1_swedish_ci',
  'en',
  'dark-mode',
  'John.Smith',
  '1042',
  '2026-01-05',
  'a@b.test',
  'iso8859_greek',
])('%s is read', (text) => expect(isReadable(text)).toBe(true));

it.each(['L4GwAeo3H6', 'q8v3l0b7m2k9d5f1s6h4j0a2c8', '7f6e-a1b2-c3d4', 'xkcdqwrtzp', 'abc12-def34-x9'])(
  '%s is not',
  (text) => expect(isReadable(text)).toBe(false),
);
