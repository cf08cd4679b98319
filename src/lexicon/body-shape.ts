/**
 * Bodies that are known by fields that occur together: an identity provider's statement (SAML 2.0 bindings §3.5.4, WS-Federation 1.2
 * §13.1, OpenID Connect form post, Google's one-tap), a passkey's signature (WebAuthn §5.2.2), OAuth 2.0 grants (RFC 6749 §4).
 */
import { segmentsOf } from './segments-of.ts';

export type BodyShape = 'federation' | 'passkey' | 'code-grant' | 'password-grant' | 'refresh' | undefined;

export function bodyShape(names: readonly string[]): BodyShape {
  const whole = new Set(names.map((name) => segmentsOf(name).join('')));
  const leaf = new Set(names.map((name) => segmentsOf(name).at(-1) ?? ''));
  const has = (name: string) => whole.has(name) || leaf.has(name);
  const ends = (name: string) => [...whole].some((one) => one.endsWith(name));
  if (has('samlresponse') || has('wresult') || (has('credential') && has('gcsrftoken'))) return 'federation';
  if ((has('idtoken') && (has('state') || has('csrftoken'))) || (has('assertion') && has('granttype')))
    return 'federation';
  if (ends('authenticatordata') && ends('signature') && ends('clientdatajson')) return 'passkey';
  if (!has('granttype')) return undefined;
  if (has('refreshtoken')) return 'refresh';
  if (has('code')) return 'code-grant';
  return has('username') && has('password') ? 'password-grant' : undefined;
}
