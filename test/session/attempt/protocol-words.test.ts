import { expect, it } from 'vitest';
import { protocolWordOf, wordOfOperation } from '../../../src/session/attempt/protocol-words.ts';
import { hopOf } from '../support/hop.ts';

it.each([
  ['https://shop.test/token?grant_type=password', 'password-grant'],
  ['https://shop.test/token?grant_type=refresh_token', 'refresh'],
  ['https://shop.test/token?grant_type=authorization_code', 'code-grant'],
  ['https://shop.test/token?grant_type=client_credentials', 'client-credentials'],
  ['https://shop.test/graphql?operationName=LoginMutation', 'sign-in'],
  ['https://shop.test/graphql?op=logout', 'sign-out'],
  ['https://shop.test/graphql/customerAccessTokenCreate', 'sign-in'],
  ['https://identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=a', 'password-grant'],
  ['https://securetoken.googleapis.com/v1/x:token?key=a', 'refresh'],
  ['https://shop.test/graphql', undefined],
  ['https://shop.test/graphql?operationName=Products', undefined],
  ['https://shop.test/?op=login', undefined],
])('%s: %s', (url, word) => {
  expect(protocolWordOf(hopOf(`POST ${url}`))).toBe(word);
});

it.each([
  ['POST https://id.test/token form: grant_type!password, username, password', 'password-grant'],
  ['POST https://id.test/token form: grant_type!authorization_code, code', 'code-grant'],
  ['POST https://id.test/token form: grant_type!refresh_token, refresh_token', 'refresh'],
  ['POST https://shop.test/graphql json: operationName, query~!login', 'sign-in'],
  ['POST https://shop.test/graphql json: query~!logout', 'sign-out'],
  ['POST https://shop.test/graphql json: operationName, query~', undefined],
])('%s: %s', (request, word) => {
  expect(protocolWordOf(hopOf(request))).toBe(word);
});

it.each([
  ['signInUser', 'sign-in'],
  ['UserLogin', 'sign-in'],
  ['tokenAuth', 'sign-in'],
  ['refreshToken', 'refresh'],
  ['SignOut', 'sign-out'],
  ['blogIntro', undefined],
  ['', undefined],
])('an operation called %s: %s', (name, word) => {
  expect(wordOfOperation(name)).toBe(word);
});
