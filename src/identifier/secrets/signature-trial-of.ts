/** What has to be computed to find out whether a signed value was made with a given secret. */

import { companionTrial, hexTrial, nodeTrial } from './express-signature.ts';
import type { HashName, KeyDerivation } from './key-derivation.ts';
import { pythonTrial } from './python-signature.ts';
import { tokenTrial } from './token-signature.ts';
import { webTrial } from './web-framework-signature.ts';

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

/** Total; linear in the length of the value. @returns `null` where no published secret could be recognised */
export function signatureTrial(value: string, context: TrialContext = {}): SignatureTrial | null {
  if (value.length > LONGEST) return null;
  const found = { name: '', ...context };
  return (
    companionTrial(value, found) ??
    tokenTrial(value, found) ??
    webTrial(value, found) ??
    nodeTrial(value) ??
    pythonTrial(value, found) ??
    hexTrial(value) ??
    null
  );
}

/** No cookie is longer. */
const LONGEST = 16_384;
