/**
 * Stage A: is this request an attempt to sign in? Every point has a code and a sentence. A request is a candidate from 35 points.
 * Departures from the first draft of the weights: a body that cannot be read counts on a sign-in address (A15); a change of the
 * password inside a session is no sign-in at all; a password that a script of the tab's own site sends to another site loses
 * 15 points only, since that is how hosted sign-in services work; an identifier alone is a step before, no attempt.
 */
import { readAddress } from '../../lexicon/address.ts';
import type { Reason } from '../model/model.ts';
import type { Attempt } from '../records/attempt.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { Notice } from '../records/notice.ts';
import type { AttemptContext } from './attempt-context.ts';
import { kindOf } from './attempt-kind.ts';
import { addDoubts } from './doubt-evidence.ts';
import { type Add, type ReadField, readFields } from './read-fields.ts';
import { addShapes } from './shape-evidence.ts';

export const CANDIDATE = 35;

/** What was read: an attempt, or only the name of somebody who is going to sign in, or nothing. */
export type AttemptReading =
  | { readonly type: 'attempt'; readonly attempt: Attempt }
  | { readonly type: 'identifier'; readonly reasons: readonly Reason[] }
  | undefined;

const SILENT_KINDS: ReadonlySet<string> = new Set(['image', 'font', 'stylesheet', 'script', 'media']);

/** @returns undefined below the threshold, and for kinds of requests that carry no sign-in */
export function readAttempt(hop: HopRecord, context: AttemptContext): AttemptReading {
  const { exchange } = hop;
  if (hop.method === 'OPTIONS' || hop.method === 'HEAD') return undefined;
  if (hop.method === 'GET' && SILENT_KINDS.has(exchange.kind)) return undefined;
  const address = readAddress(hop.url);
  const challenged =
    (hop.index > 0 && exchange.hops[hop.index - 1]?.status === 401) || context.credentialsAfterRefusal === true;
  const read = readFields(hop);
  // Most requests are none: no body, no telling address, no challenge.
  if (read.length === 0 && !address.signIn && !challenged && !address.federated && hop.body === undefined) {
    return undefined;
  }
  const reasons: Reason[] = [];
  const add: Add = (code, points, text) => {
    reasons.push({ code, points, text, seq: hop.seq });
  };
  const identifiers = read.filter((one) => one.filled && one.reading.meaning === 'identifier');
  const passwords = passwordsOf(hop, read, identifiers);
  if (passwords.some((one) => one.reading.meaning === 'password')) {
    add('A1', 40, 'A field with a password’s name was sent filled in.');
  } else if (passwords.length > 0) {
    add('A1', 30, 'Beside the name of a user, a field was sent that can be a password by its name.');
  }
  if (identifiers.length > 0) add('A2', 15, 'A field that names a user was sent.');
  const code = passwords.length === 0 && sendsCode(read, address.secondFactor);
  if (code) add('A3', 30, 'A one-time code was sent.');
  const shape = addShapes(hop, read, address, context, add);
  if (address.signIn) add('A9', 15, 'The address speaks of signing in.');
  else if (code && address.secondFactor) add('A9', 15, 'The address speaks of another factor.');
  if (challenged) add('A10', 45, 'The server had asked for credentials (401), and the browser asked again.');
  addNotices(hop, context.notices, add);
  if (exchange.kind === 'main_frame' && hop.method === 'POST') add('A14', 5, 'A form was sent as a page.');
  if (hop.body?.encoding === 'unreadable' && address.signIn) {
    add('A15', 20, 'The browser does not show the body, and the address is one for signing in.');
  }
  addDoubts(hop, read, passwords, context, add);
  const score = reasons.reduce((sum, one) => sum + one.points, 0);
  const evident = passwords.length > 0 || code || shape !== undefined || challenged;
  if (!evident && identifiers.length > 0 && onlyNames(read)) {
    return score >= 30 && hop.method !== 'GET' ? { type: 'identifier', reasons } : undefined;
  }
  if (score < CANDIDATE) return undefined;
  const attempt: Attempt = {
    ...{ hop, score, reasons, password: passwords.length > 0 },
    kind: kindOf(read, passwords, challenged, address),
    factor: passwords.length === 0 && (code || shape === 'passkey'),
    federated: shape === 'federation' || shape === 'return',
    link: shape === 'link',
  };
  return { type: 'attempt', attempt };
}

function passwordsOf(
  hop: HopRecord,
  read: readonly ReadField[],
  identifiers: readonly ReadField[],
): readonly ReadField[] {
  const sure = read.filter((one) => one.filled && one.reading.meaning === 'password');
  if (sure.length > 0 || identifiers.length === 0 || hop.method === 'GET') return sure;
  return read.filter((one) => one.filled && one.reading.meaning === 'weak-password');
}

/** A code of its own name, or short digits under a general one where a second factor is asked for. */
function sendsCode(read: readonly ReadField[], secondFactorAddress: boolean): boolean {
  return read.some(
    (one) =>
      one.filled &&
      (one.reading.meaning === 'second-factor' ||
        (one.digits && one.short && (secondFactorAddress || /(?:^|[^a-z])(?:code|token|pin)$/i.test(one.name)))),
  );
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

function addNotices(hop: HopRecord, notices: readonly Notice[], add: Add): void {
  const within = (sign: Notice['sign'], milliseconds: number) =>
    notices.some((one) => one.sign === sign && hop.at - one.at <= milliseconds && one.at <= hop.at);
  if (within('password-field-shown', 60_000)) add('A11', 15, 'The page showed a password field shortly before.');
  if (within('submitted-by-hand', 5_000)) add('A12', 10, 'Somebody sent the form by hand just before.');
}
