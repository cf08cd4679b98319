/** Everything that is said about the session's identifiers across a sign-in or a change of password or role, by rule and occasion. */
import type { SignInKind } from '../model/model.ts';
import type { Sentences } from '../records/evidence.ts';
import type { ChangeRule, RotationFinding, RowFinding } from './finding.ts';

interface OccasionWords {
  /** A change of password or role, not a sign-in. */
  readonly isChange: boolean;
  readonly name: 'the sign-in' | 'the change';
  /** Where a sentence compares it with other times. */
  readonly time: 'at sign-in' | 'then';
  /** What makes it happen once more. */
  readonly again: string;
}

const SIGN_IN = { isChange: false, name: 'the sign-in', time: 'at sign-in' } as const;
const CHANGE = {
  isChange: true,
  name: 'the change',
  time: 'then',
  again: 'Make the change once more while this panel is open.',
} as const;
const OUT_AND_IN = 'Sign out and in again while this panel is open.';

const OCCASIONS: Readonly<Record<SignInKind, OccasionWords>> = {
  'sign-in': { ...SIGN_IN, again: OUT_AND_IN },
  marked: { ...SIGN_IN, again: OUT_AND_IN },
  'sign-up': { ...SIGN_IN, again: 'Register another account while this panel is open.' },
  'password-reset': { ...SIGN_IN, again: 'Reset the password once more while this panel is open.' },
  // Nobody signs out of HTTP authentication: browsers keep the credentials until they are closed.
  'http-auth': { ...SIGN_IN, again: 'Close the browser, and sign in again while this panel is open.' },
  're-authentication': { ...SIGN_IN, again: 'Have the site ask for the password again while this panel is open.' },
  'step-up': {
    ...SIGN_IN,
    again: 'Sign out and in again, and show the other factor once more, while this panel is open.',
  },
  'password-change': CHANGE,
  'role-switch': CHANGE,
};

/** What makes such an event happen once more, so that it can be seen whole. */
export function onceMore(occasion: SignInKind): string {
  return OCCASIONS[occasion].again;
}

/** What became of one cookie. */
export function rowSentence(finding: RowFinding, occasion: SignInKind): string {
  const { name, time } = OCCASIONS[occasion];
  switch (finding.rule) {
    case 'V1':
      return givenSentence(finding, name);
    case 'V2':
      return 'The same identifier before and after; no Set-Cookie came for it.';
    case 'V3':
      return 'The server sent the same identifier again: renewed, not rotated.';
    case 'V4':
    case 'V9':
      return 'Only what surrounds the identifier changed, such as its signature or the server’s name behind it; the identifier is the same.';
    case 'V5':
    case 'V25':
      return 'It got a new identifier.';
    case 'V11':
      return `It got a new identifier one or two requests after ${name}.`;
    case 'V15':
      return 'It has a new identifier, which an earlier session here had too.';
    case 'V32':
      return `It was given at ${name}, with the same identifier that an earlier session here had.`;
    case 'V8':
      return 'It holds the state itself; there is no identifier to renew.';
    case 'V7':
      return 'It is encrypted: its value changes whenever it is saved, and whether it stands for the same session cannot be seen.';
    case 'V27':
      return `It gets another value with ordinary answers too, so that a change ${time} shows nothing.`;
    case 'V26':
      return `The browser threw it out for lack of room during ${name}.`;
    case 'V13':
      return `The answer of a request that had begun before ${name} set it again afterwards.`;
    case 'V12':
      return `The server tried to rotate, browser refused it: ${finding.why ?? 'Why is not known.'} The old identifier stayed.`;
    case 'V29':
      return `The server gave it, but the browser ${finding.why === undefined ? 'did not store it.' : `refused it: ${finding.why}`}`;
    case 'V28':
      return finding.allParts ? `All its parts were deleted at ${name}.` : `It was deleted at ${name}.`;
  }
}

function givenSentence({ by }: Extract<RowFinding, { readonly rule: 'V1' }>, name: string): string {
  switch (by.how) {
    case 'answer':
      return `It was given at ${name} by ${by.path}.`;
    case 'script':
      return `It was given at ${name}, by a script.`;
    case 'parts':
      return `${by.count === 1 ? 'One part of it' : `Its ${by.count} parts`} came with ${name}.`;
  }
}

/** What became of the session as a whole. */
export function rotationSentence(finding: RotationFinding, occasion: SignInKind): string {
  const { name } = OCCASIONS[occasion];
  switch (finding.rule) {
    case 'gap':
      return `Facts are missing around ${name}: ${finding.gap}`;
    case 'incomplete':
      return `The recording was interrupted during ${name}, so that what was sent with it is not known.`;
    case 'no-session':
      return 'No cookie is known to carry the session.';
    case 'V31':
      return `None of the session cookies was sent with ${name} or given by it.`;
    case 'V28':
      return 'The session cookie was deleted and none was seen in its place.';
    case 'V1':
      return `No session identifier was sent with ${finding.where}; ${finding.names} came fresh with it.`;
    case 'V5':
    case 'V25':
    case 'V15':
      return `${finding.names} got a new identifier at ${finding.where}.`;
    case 'V11':
      return `${finding.names} got a new identifier at ${finding.where}, one or two requests later.`;
    case 'node':
      return `${rotationSentence(finding.rotated, occasion)} At the same moment ${finding.name} named another server (${finding.move}), and a server that does not know a session gives a new one: ${name} may not have been the reason.`;
    case 'V32':
      return `${finding.names} came with ${finding.where}, with the same identifier that an earlier session here had: a copy from then may open this one.`;
    case 'V6':
    case 'V14':
      return `${finding.names} had the same identifier before and after ${finding.where}, while ${finding.others.names} ${finding.others.count === 1 ? 'was' : 'were'} given beside it. How much the old one still opens depends on the server.`;
    case 'V30':
      return `${finding.names} was kept at the code, ${finding.where}. The step before it was not seen, or not whole, and may have given a new identifier.`;
    case 'V10':
      return `${finding.names} was renewed at the first factor and kept at the last, ${finding.where}.`;
    case 'V2':
    case 'V3':
    case 'V4':
    case 'V9':
    case 'V12':
    case 'V24':
      return keptSentence(finding, occasion);
    case 'V8':
      return `${finding.names} holds the session’s state itself, so that there is no identifier that could be planted. Signing out cannot make old copies useless.`;
    case 'V7':
    case 'V27':
    case 'V26':
    case 'V13':
    case 'V29':
      return `${finding.name}: ${rowSentence(finding.row, occasion)}`;
  }
}

type KeptFinding = Extract<RotationFinding, { readonly allSentAgain: boolean }>;

function keptSentence(finding: KeptFinding, occasion: SignInKind): string {
  const { isChange } = OCCASIONS[occasion];
  return [
    `${finding.names} had the same identifier before and after ${finding.where}.`,
    ...(finding.allSentAgain ? ['The server sent the same one again: renewed, not rotated.'] : []),
    ...(finding.secondSignIn ? ['It was signed in already, so that two sign-ins share one session.'] : []),
    finding.row.rule === 'V12'
      ? rowSentence(finding.row, occasion)
      : isChange
        ? 'Whoever holds a copy of it goes on as before.'
        : 'Anyone who planted it beforehand is now signed in.',
  ].join(' ');
}

/** What settles the question that a verdict leaves open. `undefined`: none is left. */
export function nextStep(finding: RotationFinding, occasion: SignInKind): string | undefined {
  const { isChange, name, again } = OCCASIONS[occasion];
  switch (finding.rule) {
    case 'gap':
    case 'incomplete':
    case 'V30':
    case 'V13':
    case 'node':
      return again;
    case 'V28':
      return `${again} Open another page right afterwards: its request shows what carries the session then.`;
    case 'V32':
      return `Only trying the old value tells: save the cookie, sign out, and send it after ${name} that follows.`;
    // Once more would show the same once more.
    case 'V7':
    case 'V27':
      return `Only trying the old value tells: save the cookie before ${name}, and send it again afterwards.`;
    case 'V26':
      return `Delete cookies that the site does not need, so that the browser has room. ${again}`;
    case 'V29':
      return finding.row.rule === 'V29' && finding.row.why === undefined
        ? again
        : 'The browser will refuse the same line again: have it corrected, or take a browser that stores it, and try once more.';
    case 'V6':
      return `Only trying tells: delete ${finding.others.names}, keep ${finding.names}, and open a page that needs a sign-in. If it opens, ${finding.names} alone is worth the account.`;
    case 'V8':
      return `Save the cookie before ${isChange ? name : 'signing out'}, and try it again afterwards.`;
    case 'no-session':
      return 'Pin the cookie that carries the session, or look for a token outside cookies.';
    case 'V31':
      return 'Pin the cookie that carries the session.';
    case 'V1':
    case 'V5':
    case 'V25':
    case 'V11':
    case 'V15':
    case 'V14':
    case 'V10':
    case 'V2':
    case 'V3':
    case 'V4':
    case 'V9':
    case 'V12':
    case 'V24':
      return undefined;
    default:
      return finding satisfies never;
  }
}

/** Why a request is taken for a change of password or role. */
export const CHANGE_SENTENCES = {
  P1: 'The password held so far was sent with a new one.',
  P2: 'The address speaks of taking another role or account.',
} as const satisfies Sentences<ChangeRule>;

export const CHANGE_UNCLEAR =
  'See whether the page says that the change was made. If it was, compare the identifiers before and after it in the timeline.';
