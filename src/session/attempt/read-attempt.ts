/** Is this request an attempt to sign in? The rules are in `rules.ts`. */
import type { Reason } from '../model/model.ts';
import type { Attempt } from '../records/attempt.ts';
import { countedEvidence } from '../records/counted-evidence.ts';
import { reasonOf } from '../records/evidence.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import { scoreOf } from '../records/score-of.ts';
import type { AttemptContext } from './attempt-context.ts';
import { kindOf } from './attempt-kind.ts';
import { type AttemptRequest, readRequest } from './attempt-request.ts';
import { doubtEvidence } from './doubt-evidence.ts';
import { fieldEvidence } from './field-evidence.ts';
import type { ReadField } from './read-fields.ts';
import { ATTEMPT_RULES, CANDIDATE, GUESS, STEP_BEFORE } from './rules.ts';
import { ATTEMPT_SENTENCES, type AttemptEvidence } from './sentences.ts';
import { shapeEvidence } from './shape-evidence.ts';
import { SILENT_KINDS } from './silent-kinds.ts';

/** What was read: an attempt, or only the name of somebody who is going to sign in, or nothing. */
export type AttemptReading =
  | { readonly type: 'attempt'; readonly attempt: Attempt }
  | { readonly type: 'identifier'; readonly reasons: readonly Reason[] }
  | undefined;

const EVIDENCE_FUNCTIONS: readonly ((request: AttemptRequest) => readonly AttemptEvidence[])[] = [
  fieldEvidence,
  shapeEvidence,
  doubtEvidence,
];

/** What a request did, or how it looks as a whole: alone they make a question. */
const EFFECTS: ReadonlySet<string> = new Set(['A20', 'A21', 'A22']);

/** @returns undefined below the threshold, and for kinds of requests that carry no sign-in */
export function readAttempt(hop: HopRecord, context: AttemptContext): AttemptReading {
  if (hop.method === 'OPTIONS' || hop.method === 'HEAD') return undefined;
  if (hop.method === 'GET' && SILENT_KINDS.has(hop.exchange.kind)) return undefined;
  const request = readRequest(hop, context);
  if (request === undefined) return undefined;
  const reasons = reasonsFor(EVIDENCE_FUNCTIONS.flatMap((evidenceOf) => evidenceOf(request)));
  const score = scoreOf(reasons);
  const { read, identifiers, passwords, code, challenged, shape } = request;
  const evident = passwords.length > 0 || code || shape !== undefined || challenged;
  if (!evident && identifiers.length > 0 && onlyNames(read)) {
    return score >= STEP_BEFORE && hop.method !== 'GET' ? { type: 'identifier', reasons } : undefined;
  }
  const effect = score >= GUESS && reasons.some(({ code: rule }) => EFFECTS.has(rule));
  if (score < CANDIDATE && !effect) return undefined;
  // Scripts send much, and what they send says too little where nothing names a user or a password.
  const guessed =
    effect && (score < CANDIDATE || (hop.exchange.kind !== 'main_frame' && !evident && identifiers.length === 0));
  const attempt: Attempt = {
    hop,
    kind: kindOf(read, passwords, challenged, request.address),
    score,
    reasons,
    password: passwords.length > 0,
    factor: passwords.length === 0 && (code || shape === 'passkey'),
    federated: shape === 'federation' || shape === 'return',
    link: shape === 'link',
    guessed,
  };
  return { type: 'attempt', attempt };
}

/** In which order the evidence was found changes nothing. */
export function reasonsFor(evidence: readonly AttemptEvidence[]): readonly Reason[] {
  return countedEvidence(ATTEMPT_RULES, evidence).map((one) => reasonOf(ATTEMPT_RULES, ATTEMPT_SENTENCES, one));
}

/** Nothing that could be a secret went with the name: only hidden fields that every form carries. */
function onlyNames(read: readonly ReadField[]): boolean {
  return read.every(
    (one) =>
      !one.filled ||
      one.reading.meaning === 'identifier' ||
      one.reading.meaning === 'plumbing' ||
      (one.short && one.digits),
  );
}
