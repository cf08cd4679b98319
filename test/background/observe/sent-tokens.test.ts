import { describe, expect, it } from 'vitest';
import { LONGEST_TOKEN, sentTokens } from '../../../src/background/observe/sent-tokens.ts';

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlc2lnbmF0dXJl';
const of = (name: string, value: string) => sentTokens([{ name, value }]);

describe('tokens in request headers', () => {
  it.each([
    ['Bearer 3fa85f64-opaque', 'bearer', '3fa85f64-opaque'],
    ['bearer   spaced-out-token ', 'bearer', 'spaced-out-token'],
    ['DPoP Kz~8mXK1EalYznwH', 'dpop', 'Kz~8mXK1EalYznwH'],
    ['Token 9944b09199c62bcf9418', 'token', '9944b09199c62bcf9418'],
    [`JWT ${JWT}`, 'jwt', JWT],
  ])('are recorded from "Authorization: %s"', (value, scheme, token) => {
    expect(of('Authorization', value)).toEqual([{ header: 'authorization', scheme, value: token }]);
  });

  it.each([
    'Basic dXNlcjpwYXNzd29yZA==',
    'basic dXNlcjpwYXNzd29yZA==',
    'BASIC dXNlcjpwYXNzd29yZA==',
    'Digest username="u", response="6629fae49393a05397450978507c4ef1"',
    'NTLM TlRMTVNTUAABAAAAB4IIogAAAAAAAAAA',
    'Negotiate YIIJvwYGKwYBBQUCoIIJszCCCa',
    'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830, Signature=5d672d79c15b13162d9279b0855cfba6',
    'OAuth oauth_consumer_key="xvz1evFS4wEEPTGEFPHBog", oauth_signature="tnnArxj06cWHq44gCs1OSKk%2FjLY%3D"',
    'ApiKey 0123456789abcdef',
    'dXNlcjpwYXNzd29yZA==',
    'Bearer ',
    'Bearer',
    'Bearer 12345',
    '',
  ])('are not: "Authorization: %s"', (value) => {
    expect(of('Authorization', value)).toEqual([]);
  });

  it('need no scheme where nothing but a token looks like that', () => {
    expect(of('authorization', JWT)).toEqual([{ header: 'authorization', value: JWT }]);
  });

  it.each(['X-Auth-Token', 'x-access-token', 'X-Session-Id', 'X-Session-Token', 'access-token', 'satoken'])(
    'are recorded from %s',
    (name) => {
      expect(of(name, 'a1b2c3d4e5f6a7b8')).toEqual([{ header: name.toLowerCase(), value: 'a1b2c3d4e5f6a7b8' }]);
    },
  );

  it.each([
    'X-CSRF-Token',
    'X-XSRF-TOKEN',
    'X-Api-Key',
    'apikey',
    'DPoP',
    'Proxy-Authorization',
    'X-Request-Id',
    'Cookie',
  ])('are not looked for in %s', (name) => {
    expect(of(name, 'a1b2c3d4e5f6a7b8')).toEqual([]);
  });

  it('lose a scheme that is written into a custom header, and are no passwords there either', () => {
    expect(of('X-Authorization', `Bearer ${JWT}`)).toEqual([{ header: 'x-authorization', value: JWT }]);
    expect(of('X-Authorization', 'Basic dXNlcjpwYXNzd29yZA==')).toEqual([]);
  });

  it('of absurd length are recorded by their beginning, and how long they were', () => {
    const [token] = of('Authorization', `Bearer ${'a'.repeat(300_000)}`);
    expect(token).toMatchObject({ cutFrom: 300_000 });
    expect(token?.value).toHaveLength(LONGEST_TOKEN);
  });

  it('come once for each header, in the order of the request', () => {
    const lines = ['X-Auth-Token', 'Authorization', 'x-auth-token'].map((name) => ({
      name,
      value: 'Bearer a1b2c3d4e5',
    }));
    expect(sentTokens(lines).map(({ header }) => header)).toEqual(['x-auth-token', 'authorization']);
  });

  it('that are not UTF-8 do not get in the way', () => {
    const [token] = sentTokens([{ name: 'X-Auth-Token', binaryValue: [0xff, ...Array(20).fill(0x61)] }]);
    expect(token?.value).toHaveLength(21);
    expect(sentTokens(undefined)).toEqual([]);
  });
});
