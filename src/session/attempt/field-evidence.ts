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
  const shown = noticed('password-field-shown', FIELD_SHOWN);
  const seen: readonly (readonly [boolean, PlainCode])[] = [
    [sure, 'A1'],
    [passwords.length > 0 && !sure, 'A1w'],
    [identifiers.length > 0, 'A2'],
    [code, 'A3'],
    [address.signIn, 'A9'],
    [address.secondFactor, 'A9f'],
    [challenged, 'A10'],
    [shown, 'A11'],
    [noticed('submitted-by-hand', SENT_BY_HAND), 'A12'],
    [hop.exchange.kind === 'main_frame' && hop.method === 'POST', 'A14'],
    [unreadable && address.signIn, 'A15'],
    [emptied(request), 'A19'],
    [!address.signIn && sentAsPage(request) && fromSignInPage(request), 'A9p'],
    [context.exchangedCookie === true && asksLikeASignIn(request), 'A20'],
    [context.gaveCookie === true && asksLikeASignIn(request) && (fromSignInPage(request) || shown), 'A21'],
    [address.signInPage && sealed(request), 'A22'],
  ];
  // Each of these sentences needs no facts; the compiler gives up on unions of so many members.
  return seen.flatMap(([applies, rule]) => (applies ? [{ code: rule, seq } as AttemptEvidence] : []));
}

/**
 * A script put a proof into another field, and emptied the one of the password. A profile leaves it empty too, beside what somebody wrote:
 * where nothing says signing in, one name and one long text are all there is.
 */
function emptied({ read, passwords, identifiers, address }: AttemptRequest): boolean {
  if (passwords.length > 0 || identifiers.length === 0) return false;
  const empty = read.some((one) => one.size === 'empty' && one.reading.meaning === 'password');
  const others = read.filter((one) => one.filled && one.reading.meaning === 'other' && !one.short);
  if (!empty || others.length === 0) return false;
  return address.signInPage || (others.length === 1 && others[0]?.size === 'long' && identifiers.length === 1);
}

const sentAsPage = ({ hop }: AttemptRequest): boolean => hop.exchange.kind === 'main_frame' && hop.method === 'POST';

/** The page that sent it has an address for signing in. */
const fromSignInPage = ({ hop }: AttemptRequest): boolean => readAddress(hop.page).signInPage;

/** Two texts or more that are neither numbers nor of another use: what a name and a password would look like, whatever they are called. */
function asksLikeASignIn({ hop, read }: AttemptRequest): boolean {
  if (hop.method === 'GET') return false;
  const meanings = new Set(read.filter((one) => one.filled).map((one) => one.reading.meaning));
  if (meanings.has('registration') || meanings.has('unrelated')) return false;
  return read.filter((one) => one.filled && !one.digits && one.reading.meaning !== 'plumbing').length > 1;
}

/** Encrypted by the page before it was sent: one long text under a name that says nothing, or none at all. */
function sealed({ hop, read, address }: AttemptRequest): boolean {
  if (hop.method === 'GET' || address.registration || address.reset) return false;
  const filled = read.filter((one) => one.filled && one.reading.meaning !== 'plumbing');
  return filled.length === 1 && filled[0]?.size === 'long' && filled[0].reading.meaning === 'other';
}

/** Rules whose sentences need no facts. */
type PlainCode = Exclude<AttemptEvidence['code'], 'A-5' | 'A-5h'>;
