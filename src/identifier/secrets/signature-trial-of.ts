import { companionSignature } from './companion-signature.ts';
import { expressSignature } from './express-signature.ts';
import { hexSignature } from './hex-signature.ts';
import { pythonSignature } from './python-signature.ts';
import type { SignatureTrial, TrialContext } from './signature-trial.ts';
import { tokenSignature } from './token-signature.ts';
import { webFrameworkSignature } from './web-framework-signature.ts';

/** Total; linear in the length of the value. @returns `null` where no published secret could be recognised */
export function signatureTrialOf(value: string, context: TrialContext = {}): SignatureTrial | null {
  if (value.length > LONGEST) return null;
  const found = { name: '', ...context };
  return (
    companionSignature(value, found) ??
    tokenSignature(value, found) ??
    webFrameworkSignature(value, found) ??
    expressSignature(value) ??
    pythonSignature(value, found) ??
    hexSignature(value) ??
    null
  );
}

/** No cookie is longer. */
const LONGEST = 16_384;
