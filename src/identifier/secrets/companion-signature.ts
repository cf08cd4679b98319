import { bytesOfBase64, bytesOfText } from '../../encoding/bytes.ts';
import type { HashName } from './key-derivation.ts';
import type { SignatureTrial, TrialContext } from './signature-trial.ts';

/** keygrip: SHA-1, SHA-256 or SHA-512 in base64url, in a cookie of its own. */
const HASHES: ReadonlyMap<number, HashName> = new Map([
  [27, 'sha1'],
  [43, 'sha256'],
  [86, 'sha512'],
]);

/** cookie-session and Koa: the signature is in a cookie of its own and covers the value as it is sent. */
export function companionSignature(value: string, { name = '', companion }: TrialContext): SignatureTrial | undefined {
  const algorithm = HASHES.get(companion?.length ?? 0);
  if (companion === undefined || algorithm === undefined || name === '' || !/^[\w-]+$/.test(companion))
    return undefined;
  return {
    algorithm,
    mode: 'hmac',
    keys: [{ kind: 'as it is' }],
    message: bytesOfText(`${name}=${value}`),
    expected: bytesOfBase64(companion),
    describe: 'cookie-session or Koa: HMAC of name=value, in the cookie with “.sig”',
  };
}
