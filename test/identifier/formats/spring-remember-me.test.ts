import { expect, it } from 'vitest';
import { springRememberMe } from '../../../src/identifier/formats/spring-remember-me.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made by the definition of TokenBasedRememberMeServices and PersistentTokenBasedRememberMeServices. */

it.each([
  [
    'signed with MD5',
    'YW5uOjE3OTY0NzcxMzA1NTM6Mzc0NTFhNzgwNzQ2YzAzNGU2ODQ1MDBlYWZkNzRhNjA',
    '',
    'client-token “ann” = payload(YW5uO) time(jE3OTY0NzcxMzA1NTM6) signature(Mzc0NTFhNzgwNzQ2YzAzNGU2ODQ1MDBlYWZkNzRhNjA)',
    ['user: ann', 'expires: 2026-12-05T13:25:30.553Z'],
    null,
  ],
  [
    'signed with SHA-256',
    'YW5uOjE3OTY0NzcxMzA1NTM6U0hBMjU2OjU4MzIyMWY0ZDEyYzUxMzg3OTgyZWYyYzNmMWNmMDg3NzBiNDkwYTA0MjEyYjExNThlOWEwZDU3M2M4NmQ3NTc',
    '',
    'client-token “ann” = payload(YW5uO) time(jE3OTY0NzcxMzA1NTM6U0hBMjU2O) signature(jU4MzIyMWY0ZDEyYzUxMzg3OTgyZWYyYzNmMWNmMDg3NzBiNDkwYTA0MjEyYjExNThlOWEwZDU3M2M4NmQ3NTc)',
    ['user: ann', 'expires: 2026-12-05T13:25:30.553Z'],
    null,
  ],
  [
    'persistent',
    'YkF3LzZhRGJHTmFqbENUblhXWWVOQT09OlhxbWZPNGtWT0s5TEViSFMzajdMQnc9PQ==',
    'remember-me',
    'reference “bAw/6aDbGNajlCTnXWYeNA==” = identifier(YkF3LzZhRGJHTmFqbENUblhXWWVOQT09O) random(lhxbWZPNGtWT0s5TEViSFMzajdMQnc9PQ==)',
    [],
    256,
  ],
  [
    'persistent and escaped',
    'MnIxRUExa3IzZkc4YmVzYXNDTlJoUSUzRCUzRDpkYzlkeFpYNUdQMzdsZ05sQzNzSk9BJTNEJTNE',
    'remember-me',
    'reference “2r1EA1kr3fG8besasCNRhQ%3D%3D” = identifier(MnIxRUExa3IzZkc4YmVzYXNDTlJoUSUzRCUzRDp) random(kYzlkeFpYNUdQMzdsZ05sQzNzSk9BJTNEJTNE)',
    [],
    256,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(springRememberMe, value, name)).toBe(told);
  const match = recognised(springRememberMe, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([
  ['a pair under another name', 'YkF3LzZhRGJHTmFqbENUblhXWWVOQT09OlhxbWZPNGtWT0s5TEViSFMzajdMQnc9PQ==', 'x'],
  ['a time of 1970', 'YW5uOjAwMDAwMDAwMDAwMDE6YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWE=', ''],
])('leaves %s alone', (_, value, name) => {
  expect(toldBy(springRememberMe, value, name)).toBe('no');
});
