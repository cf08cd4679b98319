/** A request, read for what a sign-in is recognised by. */
import { type Address, readAddress } from '../../lexicon/address.ts';
import { namesUserBeside } from '../../lexicon/read-together.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { AttemptContext } from './attempt-context.ts';
import { type AttemptShape, attemptShape } from './attempt-shape.ts';
import { type ReadField, readFields } from './read-fields.ts';

export interface AttemptRequest {
  readonly hop: HopRecord;
  readonly context: AttemptContext;
  readonly address: Address;
  readonly read: readonly ReadField[];
  /** Filled fields that name a user. */
  readonly identifiers: readonly ReadField[];
  /** Filled fields that hold a password, or can hold one where a user is named. */
  readonly passwords: readonly ReadField[];
  /** A one-time code was sent, and no password. */
  readonly code: boolean;
  /** The server had refused (401) the same request without credentials. */
  readonly challenged: boolean;
  readonly shape: AttemptShape | undefined;
}

/** @returns undefined for most requests: no body, no telling address, no challenge */
export function readRequest(hop: HopRecord, context: AttemptContext): AttemptRequest | undefined {
  const address = readAddress(hop.url);
  const challenged =
    (hop.index > 0 && hop.exchange.hops[hop.index - 1]?.status === 401) || context.credentialsAfterRefusal === true;
  const read = readFields(hop);
  if (read.length === 0 && !address.signIn && !challenged && !address.federated && hop.body === undefined) {
    return undefined;
  }
  const named = read.filter((one) => one.filled && one.reading.meaning === 'identifier');
  const shape = attemptShape(hop, read, address, context);
  // What proves a password has its name in it, and is none.
  const passwords = shape === 'proof' ? [] : passwordsOf(hop, read, named);
  const identifiers = named.length > 0 ? named : namedBeside(read, passwords);
  const code = passwords.length === 0 && sendsCode(read, address.secondFactor);
  return { hop, context, address, read, identifiers, passwords, code, challenged, shape };
}

function passwordsOf(
  hop: HopRecord,
  read: readonly ReadField[],
  identifiers: readonly ReadField[],
): readonly ReadField[] {
  const sure = read.filter((one) => one.filled && one.reading.meaning === 'password');
  if (sure.length > 0 || hop.method === 'GET') return sure;
  const weak = read.filter((one) => one.filled && one.reading.meaning === 'weak-password');
  // `u` and `p` are each nothing alone: together, and in a form that is sent as a page, they are what many small sites call them.
  const both = hop.exchange.kind === 'main_frame' && namedBeside(read, weak).length > 0;
  return identifiers.length > 0 || both ? weak : [];
}

/** Fields that name a user only beside that password. */
function namedBeside(read: readonly ReadField[], passwords: readonly ReadField[]): readonly ReadField[] {
  return read.filter(
    (one) =>
      one.filled &&
      (one.reading.meaning === 'other' || one.reading.meaning === 'registration') &&
      passwords.some((password) => password !== one && namesUserBeside(one.name, password.name)),
  );
}

/** A code of its own name, or short digits under a general one where a second factor is asked for. */
function sendsCode(read: readonly ReadField[], secondFactorAddress: boolean): boolean {
  const filled = read.filter((one) => one.filled);
  const numbers = filled.filter((one) => one.digits && one.short);
  // One number, or a box for each digit: `code`, `digit1` … `digit6`. A date or an amount and its currency are several of different names.
  const alike = new Set(numbers.map((one) => one.name.replace(/[[\].\d]/g, ''))).size === 1;
  return (
    filled.some((one) => one.reading.meaning === 'second-factor') ||
    (secondFactorAddress && alike) ||
    numbers.some((one) => /(?:^|[^a-z])(?:code|token|pin)$/i.test(one.name))
  );
}
