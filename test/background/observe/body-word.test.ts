import { describe, expect, it } from 'vitest';
import { bodyWord, GRANT_TYPES, OPERATION_NAMES } from '../../../src/background/observe/body-word.ts';
import { shapeOfBody } from '../../../src/background/observe/shape-of-body.ts';
import { protocolWordOf } from '../../../src/session/attempt/protocol-words.ts';
import { hopOf } from '../../session/support/hop.ts';
import { PATIENCE, timeOf } from '../../support/patience.ts';

const raw = (text: string) => ({ raw: [{ bytes: new TextEncoder().encode(text).buffer }] });
const wordsOf = (body: Parameters<typeof shapeOfBody>[0]) =>
  shapeOfBody(body)?.fields.flatMap(({ name, word }) => (word === undefined ? [] : [`${name}: ${word}`]));

describe('a word of a protocol in a body', () => {
  it.each([
    ['a password grant', { formData: { grant_type: ['password'], username: ['a'] } }, ['grant_type: password']],
    ['the same in bytes', raw('grant_type=refresh_token&refresh_token=abc'), ['grant_type: refresh_token']],
    [
      'the same in JSON',
      raw('{"grant_type":"authorization_code","code":"password"}'),
      ['grant_type: authorization_code'],
    ],
    [
      'a mutation',
      raw('{"query":"mutation ($e: String!) {\\n  login(email: $e) { token } }","variables":{"e":"login"}}'),
      ['query: login'],
    ],
    [
      'one with a name, an alias and another case',
      raw('{"operationName":"sign_in","query":"mutation SignIn { me: SignIn { ok } }"}'),
      ['operationName: signIn', 'query: signIn'],
    ],
    ['one of a batch', raw('[{"query":"mutation{logout}"}]'), ['0.query: logout']],
  ])('is kept: %s', (_, body, words) => {
    expect(wordsOf(body)).toEqual(words);
  });

  it.each([
    ['grant_type', 'password '],
    ['grant_type', 'hunter2'],
    ['grant_type', 'Password'],
    ['password', 'password'],
    ['username', 'login'],
    ['query', 'login'],
    ['query', 'query { login }'],
    ['query', 'mutation { createOrder { id } }'],
    ['query', 'mutation'],
    ['operationName', 'login with hunter2'],
    ['operationName', 'constructor'],
    ['my_grant_type', 'password'],
    ['constructor', 'login'],
  ])('is nothing else: %s=%s', (name, value) => {
    expect(bodyWord(name, value)).toBeUndefined();
  });

  it('is looked for in linear time', () => {
    for (const text of [`mutation ${'('.repeat(1e6)}`, `mutation {${' ,'.repeat(500_000)}`, 'a_'.repeat(500_000)]) {
      expect(timeOf(() => bodyWord('query', text))).toBeLessThan(PATIENCE);
      expect(timeOf(() => bodyWord('operationName', text))).toBeLessThan(PATIENCE);
    }
  });

  it('has a meaning for the fold, or none on purpose', () => {
    const read = (word: string) => protocolWordOf(hopOf(`POST https://shop.test/x json: query~!${word}`));
    const meaningless = [...GRANT_TYPES, ...OPERATION_NAMES.values()].filter((word) => read(word) === undefined);
    expect(meaningless.map((word) => word.split(':').at(-1))).toEqual(['saml2-bearer', 'jwt-bearer', 'device_code']);
  });
});
