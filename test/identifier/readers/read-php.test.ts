import { expect, it } from 'vitest';
import { readPhp } from '../../../src/identifier/readers/read-php.ts';
import { outlineLine } from '../../support/outline-line.ts';

/* Made with PHP 8.2. */

const bytesIn = (base64: string) => Buffer.from(base64, 'base64').toString('latin1');

it.each([
  [
    'an array with an object',
    'YTo2OntzOjc6InVzZXJfaWQiO2k6NztzOjU6ImVtYWlsIjtzOjE1OiJhbm5AZXhhbXBsZS5vcmciO3M6MToieCI7ZDoxLjU7czoyOiJvayI7YjoxO3M6MToibiI7TjtzOjE6InUiO086NDoiVXNlciI6Mzp7czoyOiJpZCI7aTo3O3M6MTA6IgBVc2VyAG1haWwiO3M6MTU6ImFubkBleGFtcGxlLm9yZyI7czo4OiIAKgByb2xlcyI7YToxOntpOjA7czo2OiJlZGl0b3IiO319fQ==',
    '{user_id: number 7, email: text ann@example.org, x: number 1.5, ok: truth true, n: nothing, u: User{id: number 7, mail: text ann@example.org, roles: {0: text editor}}}',
  ],
  [
    'a reference and an enumeration',
    'YToyOntpOjA7RToxMToiU3VpdDpIZWFydHMiO2k6MTtSOjI7fQ==',
    '{0: text Suit:Hearts, 1: text the same as value 2}',
  ],
  ['a custom object', 'Qzo0OiJCYWcxIjozOnthYmN9', 'Bag1{data: text abc}'],
])('reads %s', (_, base64, line) => {
  expect(outlineLine(readPhp(bytesIn(base64)))).toBe(line);
});

it.each([
  ['a wrong length', 'czo0OiJhYmMiOw=='],
  ['more members than bytes', 'YTo5OTk5OTk6e30='],
  ['something behind', 'TjtOOw=='],
])('does not read %s', (_, base64) => {
  expect(readPhp(bytesIn(base64))).toBeUndefined();
});

it.each(['b:5;', 'i:1x;', 'd:one;'])('does not read %s', (text) => {
  expect(readPhp(text)).toBeUndefined();
});
