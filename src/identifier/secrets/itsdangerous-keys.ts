import type { HashName, KeyDerivation } from './key-derivation.ts';

/** Flask derives with HMAC, everything else by default with a hash over salt and secret; Flask-Session has its own salt. */
export function itsdangerousKeys(hash: HashName): readonly KeyDerivation[] {
  return [
    { kind: 'hmac', hash, message: 'cookie-session' },
    ...['itsdangerous', 'itsdangerous.Signer', 'cookie-session'].map(
      (salt) => ({ kind: 'digest', hash, before: `${salt}signer`, after: '' }) as const,
    ),
    ...['flask-session', 'itsdangerous'].map((message) => ({ kind: 'hmac', hash, message }) as const),
  ];
}
