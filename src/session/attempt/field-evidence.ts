/** What is seen of an attempt in the fields of a request, in its address and in the page that sent it. */
import { readAddress } from '../../lexicon/address.ts';
import type { AttemptRequest } from './attempt-request.ts';
import type { AttemptEvidence } from './sentences.ts';

/** A password field was shown so long before at most, ms. */
const FIELD_SHOWN = 60_000;
/** A form that somebody sends by hand goes out at once, ms. */
const SENT_BY_HAND = 5_000;

export function fieldEvidence(request: AttemptRequest): readonly AttemptEvidence[] {
  const { hop, context, address, identifiers, passwords, code, challenged } = request;
  const { seq } = hop;
  const unreadable = hop.body?.encoding === 'unreadable';
  const sure = passwords.some((one) => one.reading.meaning === 'password');
  const noticed = (sign: (typeof context.notices)[number]['sign'], milliseconds: number) =>
    context.notices.some((one) => one.sign === sign && hop.at - one.at <= milliseconds && one.at <= hop.at);
  const seen: readonly (readonly [boolean, PlainCode])[] = [
    [sure, 'A1'],
    [passwords.length > 0 && !sure, 'A1w'],
    [identifiers.length > 0, 'A2'],
    [code, 'A3'],
    [address.signIn, 'A9'],
    [address.secondFactor, 'A9f'],
    [challenged, 'A10'],
    [noticed('password-field-shown', FIELD_SHOWN), 'A11'],
    [noticed('submitted-by-hand', SENT_BY_HAND), 'A12'],
    [hop.exchange.kind === 'main_frame' && hop.method === 'POST', 'A14'],
    [unreadable && address.signIn, 'A15'],
    [identifiers.length > 0 && emptied(request), 'A19'],
    [!address.signIn && fromSignInPage(request), 'A9p'],
    [context.gaveCookie === true && asksLikeASignIn(request), 'A20'],
  ];
  // Each of these sentences needs no facts; the compiler gives up on unions of so many members.
  return seen.flatMap(([applies, rule]) => (applies ? [{ code: rule, seq } as AttemptEvidence] : []));
}

/** A script put a proof into another field, and emptied the one of the password. */
function emptied({ read, passwords }: AttemptRequest): boolean {
  if (passwords.length > 0) return false;
  const empty = read.some((one) => one.size === 'empty' && one.reading.meaning === 'password');
  return empty && read.some((one) => one.filled && one.size === 'long' && one.reading.meaning === 'other');
}

/** The page that sent it has an address for signing in. */
function fromSignInPage({ hop }: AttemptRequest): boolean {
  return hop.exchange.kind === 'main_frame' && hop.method === 'POST' && readAddress(hop.page).signInPage;
}

/** Two texts or more that are neither numbers nor of another use: what a name and a password would look like, whatever they are called. */
function asksLikeASignIn({ hop, read }: AttemptRequest): boolean {
  if (hop.exchange.kind !== 'main_frame' || hop.method !== 'POST') return false;
  const meanings = new Set(read.filter((one) => one.filled).map((one) => one.reading.meaning));
  if (meanings.has('registration') || meanings.has('unrelated')) return false;
  return read.filter((one) => one.filled && !one.digits && one.reading.meaning !== 'plumbing').length > 1;
}

/** Rules whose sentences need no facts. */
type PlainCode = Exclude<AttemptEvidence['code'], 'A-5' | 'A-5h'>;
