/** Everything that is said about the session's identifiers across a sign-in or a change of password or role, by rule and occasion. */
import type { SignInKind } from '../model/model.ts';
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
    case 'given':
      return givenSentence(finding, name);
    case 'kept':
      return 'The same identifier before and after; no Set-Cookie came for it.';
    case 'sentAgain':
      return 'The server sent the same identifier again: renewed, not rotated.';
    case 'rewrapped':
    case 'reissued':
      return 'Only what surrounds the identifier changed, such as its signature or the server’s name behind it; the identifier is the same.';
    case 'replaced':
    case 'replacedByScript':
      return 'It got a new identifier.';
    case 'replacedLate':
      return `It got a new identifier one or two requests after ${name}.`;
    case 'usedBefore':
      return 'It has a new identifier, which an earlier session here had too.';
    case 'stateInCookie':
      return 'It holds the state itself; there is no identifier to renew.';
    case 'sealed':
      return 'It is encrypted: its value changes whenever it is saved, and whether it stands for the same session cannot be seen.';
    case 'churning':
      return `It gets another value with ordinary answers too, so that a change ${time} shows nothing.`;
    case 'evicted':
      return `The browser threw it out for lack of room during ${name}.`;
    case 'overwritten':
      return `The answer of a request that had begun before ${name} set it again afterwards.`;
    case 'renewalRefused':
      return `The server tried to rotate, browser refused it: ${finding.why ?? 'Why is not known.'} The old identifier stayed.`;
    case 'giftRefused':
      return `The server gave it, but the browser ${finding.why === undefined ? 'did not store it.' : `refused it: ${finding.why}`}`;
    case 'deleted':
      return finding.allParts ? `All its parts were deleted at ${name}.` : `It was deleted at ${name}.`;
  }
}

function givenSentence({ by }: Extract<RowFinding, { readonly rule: 'given' }>, name: string): string {
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
    case 'noMember':
      return 'No cookie is known to carry the session.';
    case 'noneConcerned':
      return `None of the session cookies was sent with ${name} or given by it.`;
    case 'deleted':
      return 'The session cookie was deleted and none was seen in its place.';
    case 'given':
      return `No session identifier was sent with ${finding.where}; ${finding.names} came fresh with it.`;
    case 'replaced':
    case 'replacedByScript':
    case 'usedBefore':
      return `${finding.names} got a new identifier at ${finding.where}.`;
    case 'replacedLate':
      return `${finding.names} got a new identifier at ${finding.where}, one or two requests later.`;
    case 'serverMoved':
      return `${rotationSentence(finding.rotated, occasion)} At the same moment ${finding.name} named another server (${finding.move}), and a server that does not know a session gives a new one: ${name} may not have been the reason.`;
    case 'addedBeside':
    case 'sameNameBeside':
      return `${finding.names} had the same identifier before and after ${finding.where}, while ${finding.others.names} ${finding.others.count === 1 ? 'was' : 'were'} given beside it. How much the old one still opens depends on the server.`;
    case 'stepBeforeUnseen':
      return `${finding.names} was kept at the code, ${finding.where}. The step before it was not seen, or not whole, and may have given a new identifier.`;
    case 'keptAtLastStep':
      return `${finding.names} was renewed at the first factor and kept at the last, ${finding.where}.`;
    case 'kept':
    case 'sentAgain':
    case 'rewrapped':
    case 'reissued':
    case 'renewalRefused':
    case 'sharedSession':
      return keptSentence(finding, occasion);
    case 'stateInCookie':
      return `${finding.names} holds the session’s state itself, so that there is no identifier that could be planted. Signing out cannot make old copies useless.`;
    case 'sealed':
    case 'churning':
    case 'evicted':
    case 'overwritten':
    case 'giftRefused':
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
    finding.row.rule === 'renewalRefused'
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
    case 'stepBeforeUnseen':
    case 'overwritten':
    case 'serverMoved':
      return again;
    case 'deleted':
      return `${again} Open another page right afterwards: its request shows what carries the session then.`;
    // Once more would show the same once more.
    case 'sealed':
    case 'churning':
      return `Only trying the old value tells: save the cookie before ${name}, and send it again afterwards.`;
    case 'evicted':
      return `Delete cookies that the site does not need, so that the browser has room. ${again}`;
    case 'giftRefused':
      return finding.row.rule === 'giftRefused' && finding.row.why === undefined
        ? again
        : 'The browser will refuse the same line again: have it corrected, or take a browser that stores it, and try once more.';
    case 'stateInCookie':
      return `Save the cookie before ${isChange ? name : 'signing out'}, and try it again afterwards.`;
    case 'noMember':
      return 'Pin the cookie that carries the session, or look for a token outside cookies.';
    case 'noneConcerned':
      return 'Pin the cookie that carries the session.';
    case 'given':
    case 'replaced':
    case 'replacedByScript':
    case 'replacedLate':
    case 'usedBefore':
    case 'addedBeside':
    case 'sameNameBeside':
    case 'keptAtLastStep':
    case 'kept':
    case 'sentAgain':
    case 'rewrapped':
    case 'reissued':
    case 'renewalRefused':
    case 'sharedSession':
      return undefined;
    default:
      return finding satisfies never;
  }
}

/** Why a request is taken for a change of password or role. */
export const CHANGE_SENTENCES: Readonly<Record<ChangeRule, string>> = {
  passwordChanged: 'The password held so far was sent with a new one.',
  roleSwitched: 'The address speaks of taking another role or account.',
};

export const CHANGE_UNCLEAR =
  'See whether the page says that the change was made. If it was, compare the identifiers before and after it in the timeline.';
