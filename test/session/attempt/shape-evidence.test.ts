import { expect, it } from 'vitest';
import { type AttemptRequest, readRequest } from '../../../src/session/attempt/attempt-request.ts';
import { shapeEvidence } from '../../../src/session/attempt/shape-evidence.ts';
import { hopOf } from '../support/hop.ts';

function requestOf(story: string): AttemptRequest {
  const request = readRequest(hopOf(story), { isFirstParty: () => true, notices: [], gaveCookie: true });
  if (request === undefined) throw new Error('it tells nothing');
  return request;
}
const codesOf = (request: AttemptRequest) => shapeEvidence(request).map((one) => one.code);

it.each([
  ['federation', 'A4', 'POST https://shop.test/acs form: SAMLResponse~, RelayState'],
  ['return', 'A5', 'GET https://shop.test/callback?code=a&state=b (from https://id.example)'],
  ['return', 'A5', 'POST https://shop.test/callback (from https://id.example) form: code~, state, iss'],
  [
    'passkey',
    'A6',
    'POST https://shop.test/p json: id, response.clientDataJSON, response.authenticatorData, response.signature',
  ],
  ['operation', 'A7', 'POST https://shop.test/graphql?operationName=Login json: query~'],
  ['operation', 'A7', 'POST https://shop.test/graphql/signIn json: query~'],
  ['operation', 'A7', 'POST https://shop.test/graphql json: query~!tokenCreate'],
  ['password-grant', 'A8p', 'POST https://id.test/token form: grant_type!password, user, secret'],
  ['code-grant', 'A8', 'POST https://shop.test/token form: grant_type, code, code_verifier'],
  ['password-grant', 'A8p', 'POST https://shop.test/token?grant_type=password json: email, password'],
  ['proof', 'A16', 'POST https://shop.test/auth json: username, ClientEphemeral~, ClientProof~'],
  ['callbacks', 'A17', 'POST https://shop.test/json/authenticate json: authId~, callbacks.0.input.0.value'],
  ['positional', 'A18', 'POST https://shop.test/rpc/auth json: method, params.0, params.1'],
  ['link', 'A13', 'GET https://shop.test/m?token=a1b2c3d4e5f6a7b8c9d0e1'],
])('%s (%s): %s', (shape, code, story) => {
  const request = requestOf(story);
  expect([request.shape, codesOf(request)]).toEqual([shape, [code]]);
});

it.each([
  ['A-4', 'POST https://shop.test/token?grant_type=refresh_token json: refresh_token'],
  ['A-4', 'POST https://shop.test/graphql?operationName=refreshToken json: query~'],
  ['A-4', 'POST https://shop.test/graphql json: query~!refreshToken'],
  ['A-4', 'POST https://id.test/token form: grant_type!refresh_token, token~'],
  ['A-8', 'POST https://shop.test/token?grant_type=client_credentials'],
])('%s speaks against %s', (code, story) => {
  expect(codesOf(requestOf(story))).toContain(code);
});
