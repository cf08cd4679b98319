import { expect, it } from 'vitest';
import { phpSerialized } from '../../../src/identifier/formats/php-serialized.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with PHP 8.2. */

it.each([
  [
    'base64',
    'YToyOntzOjc6InVzZXJfaWQiO2k6NztzOjU6ImVtYWlsIjtzOjE1OiJhbm5AZXhhbXBsZS5vcmciO30=',
    '',
    'client-state “YToyOntzOjc6InVzZXJfaWQiO2k6NztzOjU6ImVtYWlsIjtzOjE1OiJhbm5AZXhhbXBsZS5vcmciO30=” = payload(YToyOntzOjc6InVzZXJfaWQiO2k6NztzOjU6ImVtYWlsIjtzOjE1OiJhbm5AZXhhbXBsZS5vcmciO30=)',
    ['holds: user_id, email'],
    null,
  ],
  [
    'plain',
    'a:1:{s:4:"user";s:3:"ann";}',
    '',
    'client-state “a:1:{s:4:"user";s:3:"ann";}” = payload(a:1:{s:4:"user";s:3:"ann";})',
    ['holds: user'],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(phpSerialized, value, name)).toBe(told);
  const match = recognised(phpSerialized, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([
  ['a wrong length', 'a:1:{s:5:"user";s:3:"ann";}', ''],
  ['text', 'a:1:text', ''],
])('leaves %s alone', (_, value, name) => {
  expect(toldBy(phpSerialized, value, name)).toBe('no');
});
