import { describe, expect, it } from 'vitest';
import { noise } from '../flows/flow.ts';
import { BROWSERS, ID_A, told } from '../support/told.ts';

const NAME = 'auth';
/** Cut as Auth.js cuts: 3,900 characters to a cookie. */
function chunked(value: string): string {
  const parts = value.match(/.{1,3900}/gs) ?? [];
  return parts.map((part, index) => `\n Set-Cookie: ${NAME}.${index}=${part}; Path=/; Secure; HttpOnly`).join('');
}
const gone = (index: number) => `\n Set-Cookie: ${NAME}.${index}=; Path=/; Max-Age=0`;
const token = (claims: object, seed: string) =>
  `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${noise(seed, 43)}`;
const filler = (length: number) => noise('filler', length);
const sealed = (seed: string, length = 4_200) =>
  `eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2Q0JDLUhTNTEyIn0..${noise(seed, 22)}.${noise(`${seed}c`, length)}.${noise(`${seed}t`, 43)}`;

describe.each(BROWSERS)('a value in several cookies across a sign-in, in %s', (browser) => {
  const across = (before: string, answer: string) =>
    told(
      `it watches https://shop.test/\n 12:00:00 GET https://shop.test/login\n 200 text/html${before}
       12:00:09 POST https://shop.test/login form: username, password
       302 → /account${answer}\n GET /account\n 200 text/html`,
      browser,
    ).rotation();

  it('is one row, whose parts are named', () => {
    const { rows } = across(chunked(token({ jti: 'one', more: filler(3_500) }, 'a')), '');
    expect(rows.map(({ name, verdict, parts }) => [name, verdict, parts?.length])).toEqual([[NAME, 'kept', 2]]);
  });

  it('all parts changed together are one rotation', () => {
    const rotation = across(
      chunked(token({ jti: 'one-0123456789', more: filler(3_500) }, 'a')),
      chunked(token({ jti: 'two-0123456789', more: filler(3_500) }, 'b')),
    );
    expect(rotation).toMatchObject({ verdict: 'rotated', rows: [{ verdict: 'rotated' }] });
  });

  it('a part that came because the content grew is no rotation', () => {
    const rotation = across(
      chunked(token({ jti: 'one-0123456789', more: filler(3_500) }, 'a')),
      chunked(token({ jti: 'one-0123456789', more: filler(6_500) }, 'b')),
    );
    expect(rotation).toMatchObject({ verdict: 'kept', rule: 'V9' });
  });

  it('a part that went because the content shrank is no rotation either', () => {
    const shorter = token({ jti: 'one-0123456789', more: filler(3_500) }, 'b');
    const rotation = across(
      chunked(token({ jti: 'one-0123456789', more: filler(6_500) }, 'a')),
      chunked(shorter) + gone(2),
    );
    expect(rotation).toMatchObject({ verdict: 'kept', rule: 'V9' });
  });

  it('sealed, it stays unclear: its later parts alone would look like new identifiers', () => {
    expect(across(chunked(sealed('a')), chunked(sealed('b')))).toMatchObject({ verdict: 'inconclusive', rule: 'V7' });
  });

  it('that the sign-in gave is fresh', () => {
    expect(across('', chunked(sealed('b')))).toMatchObject({ verdict: 'nothing-before' });
  });

  it('kept beside a framework’s session cookie that came merely stands by', () => {
    const before = `${chunked(token({ jti: 'one', more: filler(3_500) }, 'a'))}`;
    const rotation = across(before, `\n Set-Cookie: PHPSESSID=${ID_A}; Path=/; HttpOnly`);
    expect(rotation.verdict).toBe('nothing-before');
  });

  it('in a token split in two, a new signature alone is no rotation', () => {
    const claims = (iat: number) =>
      Buffer.from(JSON.stringify({ sub: '7', jti: 'a1b2c3d4e5f6', iat })).toString('base64url');
    const split = (iat: number, seed: string) => `
      Set-Cookie: jwt_info=eyJhbGciOiJIUzI1NiJ9.${claims(iat)}; Path=/; Secure
      Set-Cookie: jwt_sign=${noise(seed, 43)}; Path=/; Secure; HttpOnly`;
    expect(across(split(1, 'a'), split(2, 'b'))).toMatchObject({ verdict: 'kept', rule: 'V9' });
  });
});
