import { expect } from 'vitest';
import type { SignatureTrial } from '../../src/identifier/secrets/signature-trial.ts';
import { trySecret } from '../../src/identifier/secrets/try-secret.ts';
import { nodeHasher } from './node-hasher.ts';

/** The right secret fits, by the derivation named; another one does not. */
export function expectFits(trial: SignatureTrial | null | undefined, secret: string, derivation: string): void {
  if (trial === null || trial === undefined) throw new Error('There is nothing to try.');
  expect(trySecret(trial, secret, nodeHasher)?.kind).toBe(derivation);
  expect(trySecret(trial, `${secret}x`, nodeHasher)).toBeUndefined();
  expect(trial.describe).toMatch(/: (HMAC|SHA|MD5)/);
}
