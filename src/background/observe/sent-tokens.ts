/**
 * Which credentials of a request's headers are session tokens, and may be recorded. A closed list: what is not on it is not read.
 *
 * Never to be on it: Basic (a password); Digest, NTLM, Negotiate and every scheme that signs each request anew (handshakes, no session);
 * CSRF headers (they prove where a request came from, not who sent it); API keys (they belong to a program, not to a person who signs in
 * and out); `DPoP`, a proof made anew for every request (RFC 9449 §4).
 */
import type { SentToken } from '../../observation.ts';
import { type HeaderLine, headerValue } from './header-lines.ts';

/** A longer one is recorded by its beginning: common servers refuse header lines of more than 8 KiB. */
export const LONGEST_TOKEN = 8_192;

/**
 * Schemes whose credentials are a token: Bearer (RFC 6750), DPoP (RFC 9449 §7.1), GNAP (RFC 9635 §7.2); Token (Django REST framework, Rails), JWT
 * (passport-jwt's and djangorestframework-jwt's), Session (Odoo's and others' own), Firebase (its emulators and older clients).
 */
const SCHEMES: ReadonlySet<string> = new Set(['bearer', 'dpop', 'gnap', 'token', 'jwt', 'session', 'firebase']);

/**
 * Custom headers that carry a session:
 * `x-auth-token` Spring Session (HeaderHttpSessionIdResolver), OpenStack Keystone, Micronaut; `x-session-id` Spring WebFlux's usual choice;
 * `x-session-token` Ory Kratos; `access-token` devise_token_auth; `x-user-token` simple_token_authentication; `x-parse-session-token` Parse;
 * `x-metabase-session` Metabase; `satoken` Sa-Token; `x-access-token`, `x-jwt`, `x-token` and the rest: what tutorials and templates teach.
 */
const HEADERS = `
  x-auth-token x-access-token x-session-token x-session-id x-sessionid x-session x-user-token
  x-jwt x-jwt-token x-id-token x-authorization x-authentication-token x-auth x-token
  access-token auth-token authentication-token session-token session-id token jwt satoken
  x-parse-session-token x-metabase-session
`;
const WANTED: ReadonlySet<string> = new Set(['authorization', ...HEADERS.trim().split(/\s+/)]);

/** Three parts in base64url, the first of which begins as a JSON object does (RFC 7515 §3.1): certainly no password. */
const JWT = /^eyJ[\w-]{4,}\.[\w-]*\.[\w-]*$/;
/** As short a value is a flag or a number, not a token. */
const SHORTEST = 8;

export function sentTokens(lines: readonly HeaderLine[] | undefined): readonly SentToken[] {
  const found: SentToken[] = [];
  for (const { name } of lines ?? []) {
    const header = name.toLowerCase();
    if (!WANTED.has(header) || found.some((one) => one.header === header)) continue;
    const value = headerValue(lines, header)?.trim() ?? '';
    const token = header === 'authorization' ? ofAuthorization(value) : ofHeader(header, value);
    if (token !== undefined) found.push(token);
  }
  return found;
}

/** Without a scheme only what is certainly a token: it could be a password as well. */
function ofAuthorization(value: string): SentToken | undefined {
  const { scheme, rest } = withScheme(value);
  if (scheme === undefined)
    return JWT.test(value.slice(0, LONGEST_TOKEN)) ? bounded('authorization', value) : undefined;
  return SCHEMES.has(scheme) && rest.length >= SHORTEST ? bounded('authorization', rest, scheme) : undefined;
}

/** Some write the scheme into the custom header too; a password stays unrecorded there as well. */
function ofHeader(header: string, value: string): SentToken | undefined {
  const { scheme, rest } = withScheme(value);
  if (scheme !== undefined && !SCHEMES.has(scheme)) return undefined;
  return rest.length < SHORTEST ? undefined : bounded(header, rest);
}

function withScheme(value: string): { readonly scheme?: string; readonly rest: string } {
  const space = value.indexOf(' ');
  if (space < 0) return { rest: value };
  return { scheme: value.slice(0, space).toLowerCase(), rest: value.slice(space + 1).trim() };
}

function bounded(header: string, value: string, scheme?: string): SentToken {
  return {
    header,
    ...(scheme === undefined ? {} : { scheme }),
    value: value.slice(0, LONGEST_TOKEN),
    ...(value.length > LONGEST_TOKEN ? { cutFrom: value.length } : {}),
  };
}
