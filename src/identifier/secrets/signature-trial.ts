/** What has to be computed to find out whether a signed value was made with a given secret. Types only. */
import type { HashName, KeyDerivation } from './key-derivation.ts';

export interface SignatureTrial {
  readonly algorithm: HashName;
  /** HMAC(key, message), or H(message + key) as a few frameworks have it. */
  readonly mode: 'hmac' | 'appended';
  /** Ways from the secret to the key, the likeliest first: which one a site uses cannot be seen. */
  readonly keys: readonly KeyDerivation[];
  readonly message: Uint8Array;
  readonly expected: Uint8Array;
  /** The form keeps only the beginning of what is computed (JWE). */
  readonly isCut?: boolean;
  /** What is signed and how, for people: "Express signed value: HMAC-SHA256 of the part before the last dot". */
  readonly describe: string;
}

export interface TrialContext {
  /** The cookie's name, `''` when unknown: some frameworks sign it too. */
  readonly name?: string;
  /** The value of the cookie that signs this one (`session.sig` beside `session`). */
  readonly companion?: string;
}
