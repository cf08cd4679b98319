import { expect, it } from 'vitest';
import { symfonyRememberMe } from '../../../src/identifier/formats/symfony-remember-me.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made by the definition of Symfony 5.2 (base64 over all) and 7 (not). */

it.each([
  [
    'the old form',
    'QXBwLUVudGl0eS1Vc2VyOllXNXU6MTc5NTg3MjMzMDplMjA3ZWZhNWJhNmY3MTk2OWNmNTgwZjU3MTJmNmJmYjkyM2Q2OTc5OGI3MTkzZGE0ZmZlYTFlNWQ3NDc4NGNh',
    '',
    'client-token “App-Entity-User:YW5u” = payload(QXBwLUVudGl0eS1Vc2VyOllXNXU6) time(MTc5NTg3MjMzMDp) signature(lMjA3ZWZhNWJhNmY3MTk2OWNmNTgwZjU3MTJmNmJmYjkyM2Q2OTc5OGI3MTkzZGE0ZmZlYTFlNWQ3NDc4NGNh)',
    ['user: ann', 'expires: 2026-11-28T13:25:30.000Z'],
    null,
  ],
  [
    'the new form',
    'App.Entity.User:YW5u:1795872330:bWbc9A-_series_of_characters:token_of_characters~~',
    '',
    'reference “App.Entity.User:YW5u:bWbc9A-_series_of_characters” = payload(App.Entity.User:YW5u:) time(1795872330:) identifier(bWbc9A-_series_of_characters:token_of_characters~~)',
    ['user: ann', 'expires: 2026-11-28T13:25:30.000Z'],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(symfonyRememberMe, value, name)).toBe(told);
  const match = recognised(symfonyRememberMe, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([
  ['a time of 1970', 'App.Entity.User:YW5u:0000000001:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', ''],
  ['text', 'Title: a:1795872330:bc', ''],
])('leaves %s alone', (_, value, name) => {
  expect(toldBy(symfonyRememberMe, value, name)).toBe('no');
});
