/** What a worker does for the panel: it reads one value, or tries secrets against it. Needs no browser, so that a test can do the same. */
import type { SecretOrigin, Subject } from '../../src/checks/subject/discoveries.ts';
import { type Anatomy, anatomyOf } from '../../src/identifier/anatomy-of.ts';
import { PUBLISHED_SECRETS } from '../../src/identifier/secrets/published-secrets.ts';
import type { SealTrial } from '../../src/identifier/secrets/seal-trial.ts';
import { sealTrialOf } from '../../src/identifier/secrets/seal-trial-of.ts';
import type { SignatureTrial } from '../../src/identifier/secrets/signature-trial.ts';
import { signatureTrialOf } from '../../src/identifier/secrets/signature-trial-of.ts';
import { trySeal } from '../../src/identifier/secrets/try-seal.ts';
import { trySecret } from '../../src/identifier/secrets/try-secret.ts';
import { hasher } from './hasher.ts';
import { inflate } from './inflate.ts';
import { opener } from './opener.ts';

export type Work =
  | { readonly kind: 'read'; readonly subject: Subject }
  | { readonly kind: 'try-published'; readonly subject: Subject }
  /** `words`: one secret a line. */
  | { readonly kind: 'try-words'; readonly subject: Subject; readonly words: string };

export type WorkAnswer =
  | { readonly kind: 'read'; readonly anatomy: Anatomy; readonly signed: SignedFormat | undefined }
  /** `share` of the list, 0 to 1. */
  | { readonly kind: 'tried'; readonly tried: number; readonly share: number }
  | { readonly kind: 'done'; readonly tried: number; readonly found?: Found };

/** A signature that secrets can be tried against. */
export interface SignedFormat {
  readonly form: string;
  /** How the key may follow from the secret; a slow way costs thousands of hashes a secret. */
  readonly ways: number;
  readonly isSlow: boolean;
}

export interface Found {
  readonly origin: SecretOrigin;
  readonly secret: string;
}

/** Between two words on how far it has come, ms. */
const SAID_EVERY = 100;
/** Secrets that are tried before the clock is read again. */
const CLOCK_EVERY = 64;

/** The answers come at once, but for values that have to be decrypted. @param now milliseconds, from any beginning */
export function doWork(work: Work, say: (answer: WorkAnswer) => void, now: () => number): void {
  const { subject } = work;
  const { name, value, companion } = subject;
  const context = { name, ...(companion !== undefined && { companion }) };
  const trial = signatureTrialOf(value, context);
  const seal = trial === null ? sealTrialOf(value, context) : null;
  switch (work.kind) {
    case 'read':
      say({
        kind: 'read',
        anatomy: anatomyOf(value, name, inflate),
        signed: signedFormat(trial ?? seal),
      });
      return;
    case 'try-published':
    case 'try-words': {
      const candidates = work.kind === 'try-words' ? lineCandidates(work.words) : publishedCandidates();
      if (seal === null) say(tryAll(trial, candidates, say, now));
      else void tryOpening(seal, candidates, say, now).then(say);
      return;
    }
    default:
      work satisfies never;
  }
}

function signedFormat(trial: SignatureTrial | SealTrial | null): SignedFormat | undefined {
  if (trial === null) return undefined;
  const { describe, keys } = trial;
  return {
    form: describe,
    ways: keys.length,
    isSlow: keys.some((key) => key.kind === 'pbkdf2' && key.iterations > 100),
  };
}

interface Candidate {
  readonly secret: string | Uint8Array;
  readonly origin: () => SecretOrigin;
  readonly share: number;
}

function tryAll(
  trial: SignatureTrial | null,
  candidates: Iterable<Candidate>,
  say: (answer: WorkAnswer) => void,
  now: () => number,
): WorkAnswer {
  let tried = 0;
  let said = now();
  if (trial === null) return { kind: 'done', tried };
  const every = trial.keys.some(({ kind }) => kind === 'pbkdf2') ? 1 : CLOCK_EVERY;
  for (const { secret, origin, share } of candidates) {
    tried++;
    if (trySecret(trial, secret, hasher) !== undefined) {
      return { kind: 'done', tried, found: { origin: origin(), secret: shownSecret(secret) } };
    }
    if (tried % every !== 0 || now() - said < SAID_EVERY) continue;
    said = now();
    say({ kind: 'tried', tried, share });
  }
  return { kind: 'done', tried };
}

/** Decryption is WebCrypto's, and that is promised: it takes its time, and this worker does nothing else meanwhile. */
async function tryOpening(
  seal: SealTrial,
  candidates: Iterable<Candidate>,
  say: (answer: WorkAnswer) => void,
  now: () => number,
): Promise<WorkAnswer> {
  let tried = 0;
  let said = now();
  for (const { secret, origin, share } of candidates) {
    tried++;
    if ((await trySeal(seal, secret, hasher, opener)) !== undefined) {
      return { kind: 'done', tried, found: { origin: origin(), secret: shownSecret(secret) } };
    }
    if (now() - said < SAID_EVERY) continue;
    said = now();
    say({ kind: 'tried', tried, share });
  }
  return { kind: 'done', tried };
}

function* publishedCandidates(): Generator<Candidate> {
  let index = 0;
  for (const { secret, framework, source } of PUBLISHED_SECRETS) {
    yield {
      secret,
      share: index++ / PUBLISHED_SECRETS.length,
      origin: () => ({ kind: 'published', framework, source }),
    };
  }
}

/** Lists have millions of lines: they are cut one at a time. */
function* lineCandidates(words: string): Generator<Candidate> {
  let line = 0;
  for (let start = 0; start < words.length; ) {
    const found = words.indexOf('\n', start);
    const end = found === -1 ? words.length : found;
    const at = ++line;
    const secret = words.slice(start, words.charCodeAt(end - 1) === 13 ? end - 1 : end);
    start = end + 1;
    if (secret !== '') yield { secret, share: end / words.length, origin: () => ({ kind: 'own-list', line: at }) };
  }
}

function shownSecret(secret: string | Uint8Array): string {
  return typeof secret === 'string'
    ? secret
    : Array.from(secret, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
