import { deriveKey, type Hasher, type KeyDerivation, type Secret } from './key-derivation.ts';
import type { SealTrial } from './seal-trial.ts';

/** Decryption, handed in: the core has none. */
export interface Opener {
  /** @returns `undefined` when the key is not the one, or none of a length that AES knows; never rejects */
  open(trial: SealTrial, key: Uint8Array): Promise<Uint8Array | undefined>;
}

/** @returns the way from secret to key that fits; `undefined` when none does */
export async function trySeal(
  trial: SealTrial,
  secret: Secret,
  hasher: Hasher,
  opener: Opener,
): Promise<KeyDerivation | undefined> {
  for (const derivation of trial.keys) {
    const key = deriveKey(secret, derivation, hasher);
    const opened = key && (await opener.open(trial, key));
    if (opened !== undefined && (trial.begins?.every((byte, at) => opened[at] === byte) ?? true)) return derivation;
  }
  return undefined;
}
