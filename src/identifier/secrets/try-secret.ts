import { deriveKey, type Hasher, type KeyDerivation, type Secret } from './key-derivation.ts';
import type { SignatureTrial } from './signature-trial.ts';

/**
 * Was the value signed with this secret?
 *
 * @returns the way from secret to key that fits; `undefined` when none does
 */
export function trySecret(trial: SignatureTrial, secret: Secret, hasher: Hasher): KeyDerivation | undefined {
  if (trial.expected.length === 0) return undefined;
  for (const derivation of trial.keys) {
    const key = deriveKey(secret, derivation, hasher);
    if (key !== undefined && fits(trial, key, hasher)) return derivation;
  }
  return undefined;
}

function fits(
  { mode, algorithm, message, expected, isCut = false }: SignatureTrial,
  key: Uint8Array,
  hasher: Hasher,
): boolean {
  const made = mode === 'hmac' ? hasher.hmac(algorithm, key, message) : hasher.digest(algorithm, joined(message, key));
  if (isCut ? made.length < expected.length : made.length !== expected.length) return false;
  for (let index = 0; index < expected.length; index++) if (made[index] !== expected[index]) return false;
  return true;
}

function joined(front: Uint8Array, back: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(front.length + back.length);
  bytes.set(front);
  bytes.set(back, front.length);
  return bytes;
}
