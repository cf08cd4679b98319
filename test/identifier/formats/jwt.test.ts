import { describe, expect, it } from 'vitest';
import { jwt } from '../../../src/identifier/formats/jwt.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = (claims: unknown, header: unknown = { alg: 'HS256' }) => `${base64url(header)}.${base64url(claims)}.c2ln`;

describe('a JSON Web Token', () => {
  it('is the example of RFC 7519 3.1', () => {
    const value = `eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk`;
    const match = recognised(jwt, value);
    expect(match?.kind).toBe('client-token');
    expect(match?.identity).toBe('{"iss":"joe"}');
    expect(match?.facts).toEqual([
      { label: 'alg', value: 'HS256' },
      { label: 'typ', value: 'JWT' },
      { label: 'iss', value: 'joe' },
      { label: 'exp', value: '2011-03-22T18:43:00.000Z' },
      { label: 'claims', value: 'iss, exp, http://example.com/is_root' },
    ]);
  });

  it('says that the unsecured example of RFC 7519 6.1 is not signed', () => {
    const value =
      'eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.';
    expect(recognised(jwt, value)?.why).toBe('It is not signed: anybody can write one.');
  });

  it.each<readonly [unknown, string, string]>([
    [{ sid: 's1', jti: 'j1', sub: 'u1', iat: 1 }, 'sid=s1', 'the session claim'],
    [{ jti: 'j1', sub: 'u1', auth_time: 5 }, 'jti=j1', 'else the token’s identifier'],
    [{ sub: 'u1', auth_time: 5, exp: 9 }, 'sub="u1";auth_time=5', 'else who signed in when'],
    [
      { sub: 'u1', iat: 1, exp: 2, nbf: 3, role: 'x' },
      '{"role":"x","sub":"u1"}',
      'else all but the times of a renewal',
    ],
    [{ sid: { nested: 1 }, sub: 'u1' }, '{"sub":"u1"}', 'a session claim that is no text does not count'],
    [[1, 2], 'WzEsMl0', 'else the payload as it is'],
  ])('%o stands for %s: %s', (claims, identity) => {
    expect(recognised(jwt, token(claims))?.identity).toBe(identity);
  });

  it('is the same identity after a renewal, another after a new sign-in', () => {
    const at = (iat: number, auth_time: number) => recognised(jwt, token({ sub: 'u', auth_time, iat, exp: iat + 60 }));
    expect(at(100, 50)?.identity).toBe(at(200, 50)?.identity);
    expect(at(100, 50)?.identity).not.toBe(at(200, 150)?.identity);
  });

  it.each([
    ['a.b.c', 'no header'],
    [`${base64url({ typ: 'JWT' })}.e30.c2ln`, 'no algorithm'],
    [`${base64url(['alg'])}.e30.c2ln`, 'a header that is no object'],
    [`${token({})}.x`, 'a fourth part'],
    [`${base64url({ alg: 'HS256' })}.e30`, 'two parts'],
  ])('is not %s: %s', (value) => {
    expect(toldBy(jwt, value)).toBe('no');
  });

  it('is safe to read when its claims are hostile', () => {
    const claims = JSON.parse('{"__proto__":{"sid":"x"},"constructor":1,"exp":1e300,"sub":"\\u0000"}') as unknown;
    expect(recognised(jwt, token(claims))?.identity).toBe('{"constructor":"1","sub":"\\u0000"}');
    expect(({} as Record<string, unknown>).sid).toBeUndefined();
    expect(
      recognised(jwt, `${base64url({ alg: 'x' })}.${Buffer.from('[['.repeat(20_000)).toString('base64url')}.`),
    ).toBeDefined();
  });
});
