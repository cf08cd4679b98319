import { bytesOfBase64, bytesOfHex, bytesOfText } from '../../encoding/bytes.ts';
import { peelLayers } from '../value/layers.ts';
import { itsdangerousKeys } from './itsdangerous-keys.ts';
import type { SignatureTrial } from './signature-trial.ts';

/** value.signature, SHA-256 in base64 without padding: cookie-signature, @fastify/cookie. */
const DOTTED = /^(.+)\.([A-Za-z0-9+/]{43})=?$/s;
const CSRF = /^([0-9a-f]{64})\|([0-9a-f]{64})$/;
const AS_IT_IS = [{ kind: 'as it is' }] as const;

/** Express, Fastify, Remix, Auth.js. */
export function expressSignature(value: string): SignatureTrial | undefined {
  const { text, layers } = peelLayers(value);
  const [, token = '', hash = ''] = CSRF.exec(text) ?? [];
  if (token !== '') {
    return {
      algorithm: 'sha256',
      mode: 'appended',
      keys: AS_IT_IS,
      message: bytesOfText(token),
      expected: bytesOfHex(hash),
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
    message: bytesOfText(body),
    expected: bytesOfBase64(signature),
    describe: 'Express or Fastify signed value: HMAC-SHA256 of the part before the last dot',
  };
}
