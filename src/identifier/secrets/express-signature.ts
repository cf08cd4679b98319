import { fromBase64, fromHex, utf8 } from '../../encoding/bytes.ts';
import { peelLayers } from '../value/layers.ts';
import type { HashName } from './key-derivation.ts';
import { itsdangerousKeys } from './python-signature.ts';
import type { SignatureTrial, TrialContext } from './signature-trial-of.ts';

/** value.signature, SHA-256 in base64 without padding: cookie-signature, @fastify/cookie. */
const DOTTED = /^(.+)\.([A-Za-z0-9+/]{43})=?$/s;
/** keygrip: SHA-1, SHA-256 or SHA-512 in base64url, in a cookie of its own. */
const COMPANION: ReadonlyMap<number, HashName> = new Map([
  [27, 'sha1'],
  [43, 'sha256'],
  [86, 'sha512'],
]);
/** What applications make by themselves: value, separator, HMAC in hexadecimal. */
const HEX = /^(.+)[.:|-]([0-9a-f]{128}|[0-9a-f]{64}|[0-9a-f]{40})$/s;
const HEX_HASHES: ReadonlyMap<number, HashName> = new Map([
  [40, 'sha1'],
  [64, 'sha256'],
  [128, 'sha512'],
]);
const CSRF = /^([0-9a-f]{64})\|([0-9a-f]{64})$/;
const AS_IT_IS = [{ kind: 'as it is' }] as const;

/** cookie-session and Koa: the signature is in a cookie of its own and covers the value as it is sent. */
export function companionTrial(value: string, { name = '', companion }: TrialContext): SignatureTrial | undefined {
  const algorithm = COMPANION.get(companion?.length ?? 0);
  if (companion === undefined || algorithm === undefined || name === '' || !/^[\w-]+$/.test(companion))
    return undefined;
  return {
    algorithm,
    mode: 'hmac',
    keys: AS_IT_IS,
    message: utf8(`${name}=${value}`),
    expected: fromBase64(companion),
    describe: 'cookie-session or Koa: HMAC of name=value, in the cookie with “.sig”',
  };
}

/** Express, Fastify, Remix, Auth.js. */
export function nodeTrial(value: string): SignatureTrial | undefined {
  const { text, layers } = peelLayers(value);
  const [, token = '', hash = ''] = CSRF.exec(text) ?? [];
  if (token !== '') {
    return {
      algorithm: 'sha256',
      mode: 'appended',
      keys: AS_IT_IS,
      message: utf8(token),
      expected: fromHex(hash),
      describe: 'Auth.js token against forged requests: SHA-256 of token and secret',
    };
  }
  const [, body = '', signature = ''] = DOTTED.exec(text) ?? [];
  if (signature === '') return undefined;
  return {
    algorithm: 'sha256',
    mode: 'hmac',
    // Without Express' marker the same shape may be itsdangerous' with SHA-256.
    keys: layers.some(({ kind }) => kind === 'express-signed')
      ? AS_IT_IS
      : [...AS_IT_IS, ...itsdangerousKeys('sha256')],
    message: utf8(body),
    expected: fromBase64(signature),
    describe: 'Express or Fastify signed value: HMAC-SHA256 of the part before the last dot',
  };
}

/** The last to be asked: several frameworks have the same shape, and sign more than the part before the separator. */
export function hexTrial(value: string): SignatureTrial | undefined {
  const { text } = peelLayers(value);
  const [, body = '', mac = ''] = HEX.exec(text) ?? [];
  const algorithm = HEX_HASHES.get(mac.length);
  if (algorithm === undefined) return undefined;
  return {
    ...{ algorithm, mode: 'hmac', keys: AS_IT_IS },
    ...{ message: utf8(body), expected: fromHex(mac) },
    describe: `Value with a signature, if it is one: HMAC-${algorithm.toUpperCase()} of the part before the last separator`,
  };
}
