/** Values of cookies for stories, made as the real libraries make them, and stories that hand them out. */
import { createHmac } from 'node:crypto';
import type { Discoveries, SecretSearch } from '../../../src/checks/subject/discoveries.ts';
import { anatomyOf } from '../../../src/identifier/anatomy-of.ts';

const base64url = (text: string | Buffer) => Buffer.from(text).toString('base64url');

/** A JSON Web Token signed with HMAC. */
export function token(
  claims: object,
  header: object = { alg: 'HS256', typ: 'JWT' },
  secret = 'its own secret',
): string {
  const signed = `${base64url(JSON.stringify(header))}.${base64url(JSON.stringify(claims))}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

/** What express-session writes. */
export function expressSigned(secret: string, id = 'LPmQwX7T3dVnGk2sYb8cRz5hJf0aUe4o'): string {
  const signature = createHmac('sha256', secret).update(id).digest('base64').replace(/=+$/, '');
  return encodeURIComponent(`s:${id}.${signature}`);
}

export const base64 = (text: string) => Buffer.from(text).toString('base64');

/** The pair is set, sent, and the user says that it is the session. */
export const handedOut = (pair: string) => `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html
           Set-Cookie: ${pair}; Path=/; Secure; HttpOnly
  12:00:02 GET https://shop.test/cart
           200 text/html
  user pins ${pair.slice(0, pair.indexOf('='))}`;

export const nothingYet = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html`;

/** Discoveries as if secrets had been tried elsewhere. */
export function withSearch(secrets: SecretSearch): Discoveries {
  return { of: ({ name, value }) => ({ anatomy: anatomyOf(value, name), secrets }) };
}
