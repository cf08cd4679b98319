import { describe, expect, it } from 'vitest';
import { bodyShape } from '../../src/lexicon/body-shape.ts';

describe('fields together', () => {
  it.each([
    [['SAMLResponse', 'RelayState'], 'federation'],
    [['id_token', 'state'], 'federation'],
    [['credential', 'g_csrf_token'], 'federation'],
    [['id', 'response.clientDataJSON', 'response.authenticatorData', 'response.signature'], 'passkey'],
    [['id', 'response.clientDataJSON', 'response.attestationObject'], undefined],
    [['grant_type', 'code'], 'code-grant'],
    [['grant_type', 'refresh_token'], 'refresh'],
    [['grant_type', 'username', 'password', 'client_id'], 'password-grant'],
    [['idToken', 'csrfToken'], 'federation'],
    [['username', 'password'], undefined],
  ])('%j are %s', (names, shape) => {
    expect(bodyShape(names)).toBe(shape);
  });
});
