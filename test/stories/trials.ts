/**
 * The values of a story read, and the published secrets tried on those that are signed or sealed: what the panel's workers do, with
 * Node's own hashing, since the stories' sealed values would else take minutes.
 */
import { auditedSites } from '../../src/checks/audit.ts';
import {
  type Discoveries,
  type Discovery,
  type SecretOrigin,
  type Subject,
  subjectKey,
  subjectOf,
} from '../../src/checks/subject/discoveries.ts';
import { anatomyOf } from '../../src/identifier/anatomy-of.ts';
import type { Hasher } from '../../src/identifier/secrets/key-derivation.ts';
import { PUBLISHED_SECRETS } from '../../src/identifier/secrets/published-secrets.ts';
import { sealTrialOf } from '../../src/identifier/secrets/seal-trial-of.ts';
import { signatureTrialOf } from '../../src/identifier/secrets/signature-trial-of.ts';
import { trySeal } from '../../src/identifier/secrets/try-seal.ts';
import { trySecret } from '../../src/identifier/secrets/try-secret.ts';
import type { Model } from '../../src/session/model/model.ts';
import { nodeHasher } from '../support/node-hasher.ts';
import { nodeInflate } from '../support/node-inflate.ts';
import { nodeOpener } from '../support/node-opener.ts';

export interface Trials {
  /** Everything that is to be known of the model's values. Each value is looked at once, however many models have it. */
  over(model: Model): Promise<Discoveries>;
}

export function createTrials(): Trials {
  const known = new Map<string, Discovery>();
  return {
    async over(model) {
      for (const site of auditedSites(model)) {
        for (const holder of [...site.cookies, ...site.tokens]) {
          const subject = subjectOf(holder, site);
          if (subject === undefined || known.has(subjectKey(subject))) continue;
          known.set(subjectKey(subject), await discover(subject));
        }
      }
      return { of: (subject) => known.get(subjectKey(subject)) };
    },
  };
}

async function discover({ name, value, companion }: Subject): Promise<Discovery> {
  const anatomy = anatomyOf(value, name, nodeInflate);
  const context = { name, ...(companion !== undefined && { companion }) };
  const signature = signatureTrialOf(value, context);
  const seal = signature === null ? sealTrialOf(value, context) : null;
  const trial = signature ?? seal;
  if (trial === null) return { anatomy };
  let tried = 0;
  let found: SecretOrigin | undefined;
  for (const { secret, framework, source } of PUBLISHED_SECRETS) {
    tried++;
    const way =
      signature === null
        ? seal && (await trySeal(seal, secret, hasher, nodeOpener))
        : trySecret(signature, secret, hasher);
    if (!way) continue;
    found = { kind: 'published', framework, source };
    break;
  }
  return { anatomy, secrets: { form: trial.describe, tried, state: 'done', ...(found && { found }) } };
}

const derived = new Map<string, Uint8Array>();

/** Keys that take long to derive follow from secret and salt alone, so that each is derived once for all stories. */
const hasher: Hasher = {
  ...nodeHasher,
  pbkdf2(hash, password, salt, iterations, length) {
    const key = [
      hash,
      iterations,
      length,
      Buffer.from(password).toString('hex'),
      Buffer.from(salt).toString('hex'),
    ].join();
    const known = derived.get(key) ?? nodeHasher.pbkdf2(hash, password, salt, iterations, length);
    derived.set(key, known);
    return known;
  },
};
