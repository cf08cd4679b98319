/** What has to be opened to find out whether an encrypted value was sealed with a given secret: only the right key makes its tag. Types only. */
import type { KeyDerivation } from './key-derivation.ts';

export interface SealTrial {
  readonly cipher: 'AES-GCM' | 'AES-CBC';
  /** Ways from the secret to the key, the likeliest first. */
  readonly keys: readonly KeyDerivation[];
  readonly iv: Uint8Array;
  /** Ciphertext, with GCM's tag of 16 bytes behind it. */
  readonly sealed: Uint8Array;
  /** Authenticated with it, in the clear (GCM). */
  readonly additional: Uint8Array;
  /** What the opened text begins with where no tag proves it (CBC). */
  readonly begins?: Uint8Array;
  /** What is sealed and how, for people. */
  readonly describe: string;
}
