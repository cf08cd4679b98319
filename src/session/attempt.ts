/**
 * Stage A: is this request an attempt to sign in? Every point has a code and a sentence. A request is a candidate from 35 points.
 * Departures from the first draft of the weights: a body that cannot be read counts on a sign-in address (A15), a change of the
 * password inside a session is no sign-in at all (A−2), and GraphQL operations cannot be told, because values are never recorded.
 */
import { registrableDomain, siteOf } from '../cookie/registrable-domain.ts';
import { readAddress } from './address.ts';
import type { HopRecord } from './exchange-record.ts';
import { bodyShape, type FieldReading, readFieldName } from './lexicon.ts';
import type { Reason, SignInKind } from './model.ts';

export const CANDIDATE = 35;

export interface Attempt {
  readonly hop: HopRecord;
  readonly kind: Exclude<SignInKind, 'marked'>;
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** A password was sent with it. */
  readonly password: boolean;
}

/** A field as far as it is known: from the body, or from the query of the address. */
interface Field {
  readonly name: string;
  readonly filled: boolean;
  readonly digits: boolean;
  readonly short: boolean;
  readonly sameAs?: number;
}

interface Read extends Field {
  readonly reading: FieldReading;
}

/** @returns undefined below the threshold, and for kinds of requests that carry no sign-in */
export function readAttempt(hop: HopRecord): Attempt | undefined {
  const { exchange } = hop;
  if (hop.method === 'OPTIONS' || hop.method === 'HEAD') return undefined;
  if (hop.method === 'GET' && ['image', 'font', 'stylesheet', 'script', 'media'].includes(exchange.kind))
    return undefined;
  const address = readAddress(hop.url);
  const fields = fieldsOf(hop);
  const challenged = hop.index > 0 && exchange.hops[hop.index - 1]?.status === 401;
  // Most requests are none: no body, no telling address, no challenge.
  if (fields.length === 0 && !address.signIn && !challenged && !address.federated && hop.body === undefined) {
    return undefined;
  }
  const read: Read[] = fields.map((field) => ({ ...field, reading: readFieldName(field.name) }));
  const reasons: Reason[] = [];
  const add = (code: string, points: number, text: string): void => {
    reasons.push({ code, points, text, seq: hop.seq });
  };
  const passwords = read.filter((field) => field.filled && field.reading.meaning === 'password');
  const has = (meaning: FieldReading['meaning']) => read.some((one) => one.filled && one.reading.meaning === meaning);
  if (passwords.length > 0) add('A1', 40, 'A field with a password’s name was sent filled in.');
  if (has('identifier')) add('A2', 15, 'A field that names a user was sent.');
  if (passwords.length === 0 && oneTimeCode(read, address.secondFactor)) add('A3', 30, 'A one-time code was sent.');
  addShapes(hop, read, address.federated, add);
  if (address.signIn) add('A9', 15, 'The address speaks of signing in.');
  if (challenged) add('A10', 45, 'The server had asked for credentials (401), and the browser asked again.');
  if (exchange.kind === 'main_frame' && hop.method === 'POST') add('A14', 5, 'A form was sent as a page.');
  if (hop.body?.encoding === 'unreadable' && address.signIn) {
    add('A15', 20, 'The browser does not show the body, and the address is one for signing in.');
  }
  addDoubts(hop, read, passwords, add);
  const score = reasons.reduce((sum, one) => sum + one.points, 0);
  if (score < CANDIDATE) return undefined;
  return { hop, kind: kindOf(read, passwords, challenged, address), score, reasons, password: passwords.length > 0 };
}

type Add = (code: string, points: number, text: string) => void;

function addShapes(hop: HopRecord, read: readonly Read[], federatedAddress: boolean, add: Add): void {
  const shape = bodyShape(read.filter((one) => one.filled).map((one) => one.name));
  if (shape === 'federation') add('A4', 45, 'An identity provider’s signed statement was delivered.');
  if (shape === 'passkey') add('A6', 45, 'A passkey’s signature was sent.');
  if (shape === 'code-grant') add('A8', 40, 'An authorization code was exchanged.');
  if (shape === 'refresh') add('A-4', -60, 'A token was renewed, which is no sign-in.');
  if (!federatedAddress) return;
  const from = hop.exchange.hops[hop.index - 1]?.url ?? hop.exchange.initiator ?? hop.page;
  if (siteOf(from) !== hop.site)
    add('A5', 40, 'The browser came back from another site with an identity provider’s code.');
}

function addDoubts(hop: HopRecord, read: readonly Read[], passwords: readonly Read[], add: Add): void {
  const { kind, initiator } = hop.exchange;
  const address = readAddress(hop.url);
  const chosen = passwords.some((one) => one.reading.role === 'new');
  if (chosen && passwords.some((one) => one.reading.role === 'current')) {
    add('A-2', -60, 'A password was changed for a new one, inside a session.');
  }
  if (address.registration || address.reset)
    add('A-3', -15, 'The address speaks of registering or of a lost password.');
  if (kind !== 'main_frame' && initiator !== undefined && siteOf(initiator) !== hop.site) {
    add(
      'A-5',
      -40,
      `The page that sent it belongs to another site, ${registrableDomain(siteOf(initiator)) || 'unknown'}.`,
    );
  }
  const quiet = kind === 'ping' && passwords.length === 0;
  if (quiet || ['image', 'font', 'stylesheet', 'script', 'media'].includes(kind)) {
    add('A-6', -50, 'Requests of this kind carry no sign-in.');
  }
  // GraphQL calls its document `query`.
  const graph = read.some((one) => /^(?:variables\.|operationName$)/.test(one.name));
  if (!graph && read.some((one) => one.reading.meaning === 'unrelated')) {
    add('A-7', -30, 'Its fields are those of a search, a comment, a card or a newsletter.');
  }
}

/** A code of its own name, or short digits under a general one where a second factor is asked for. */
function oneTimeCode(read: readonly Read[], secondFactorAddress: boolean): boolean {
  return read.some(
    (one) =>
      one.filled &&
      (one.reading.meaning === 'second-factor' ||
        (one.digits && one.short && (secondFactorAddress || /(?:^|[^a-z])(?:code|token|pin)$/i.test(one.name)))),
  );
}

function kindOf(
  read: readonly Read[],
  passwords: readonly Read[],
  challenged: boolean,
  address: ReturnType<typeof readAddress>,
): Attempt['kind'] {
  if (challenged && passwords.length === 0) return 'http-auth';
  const repeated = passwords.some((one) => {
    const earlier = one.sameAs === undefined ? undefined : read[one.sameAs];
    return earlier !== undefined && earlier.reading.meaning === 'password';
  });
  if (address.reset) return 'password-reset';
  const registering = read.some((one) => one.reading.meaning === 'registration');
  if (address.registration || ((repeated || registering) && !address.signInPage)) return 'sign-up';
  return 'sign-in';
}

function fieldsOf(hop: HopRecord): readonly Field[] {
  const fields: Field[] = (hop.body?.fields ?? []).map(({ name, type, size, digits, sameAs }) => ({
    name,
    filled: size !== 'empty' && type !== 'boolean' && type !== 'null',
    digits,
    short: size === 'short',
    ...(sameAs === undefined ? {} : { sameAs }),
  }));
  const question = hop.url.indexOf('?');
  if (question < 0 || hop.url.length - question > 4000 || fields.length > 0) return fields;
  let count = 0;
  for (const [name, value] of new URLSearchParams(hop.url.slice(question))) {
    if (count++ > 50) break;
    fields.push({ name, filled: value !== '', digits: /^\d+$/.test(value), short: value.length <= 10 });
  }
  return fields;
}
