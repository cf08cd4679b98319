/** The word and the tone of every judgement shown. Colour never stands alone: each judgement has an icon of its own shape, a colour and a word. */
import type { Outcome, Severity } from '../../../src/checks/check.ts';
import type { CookieClass, RotationVerdict, SetBy, SignIn } from '../../../src/session/model/model.ts';

/** Tones of a judgement; each has its own shape (see `ToneIcon`). */
export type Tone = 'bad' | 'warn' | 'good' | 'ask' | 'none';

export interface Judgement {
  readonly tone: Tone;
  readonly word: string;
}

export const classWords: Readonly<Record<CookieClass, string>> = {
  'session-confirmed': 'session',
  'session-likely': 'likely session',
  'session-possible': 'maybe session',
  'remember-me': 'remember-me',
  csrf: 'CSRF token',
  infrastructure: 'infrastructure',
  analytics: 'analytics',
  preference: 'preference',
  unknown: 'unknown',
};

export const classMeaning: Readonly<Record<CookieClass, string>> = {
  'session-confirmed': 'carries the session',
  'session-likely': 'likely carries the session',
  'session-possible': 'may carry the session',
  'remember-me': 'signs the user in again later',
  csrf: 'protects forms against forged requests',
  infrastructure: 'steers load balancers or bot protection',
  analytics: 'counts visitors',
  preference: 'keeps a choice, such as language or theme',
  unknown: 'of unknown purpose',
};

export const verdictWords: Readonly<Record<RotationVerdict | 'none', Judgement>> = {
  rotated: { tone: 'good', word: 'changed' },
  kept: { tone: 'bad', word: 'kept' },
  're-set': { tone: 'bad', word: 're-set, same' },
  'added-beside': { tone: 'warn', word: 'kept, one added' },
  'nothing-before': { tone: 'good', word: 'fresh' },
  inconclusive: { tone: 'ask', word: "can't tell" },
  none: { tone: 'none', word: 'no sign-in yet' },
};

export function signInWords(signIn: SignIn): Judgement {
  if (signIn.outcome === 'failed') {
    return { tone: 'none', word: isPrivilegeChange(signIn) ? 'not changed' : 'not signed in' };
  }
  if (signIn.outcome === 'uncertain') return { tone: 'ask', word: 'unclear' };
  return verdictWords[signIn.rotation?.verdict ?? 'inconclusive'];
}

/** Of password or role: no sign-in. */
export function isPrivilegeChange({ kind }: SignIn): boolean {
  return kind === 'password-change' || kind === 'role-switch';
}

export const signInKinds: Readonly<Record<SignIn['kind'], string>> = {
  'sign-in': 'Sign-in',
  'sign-up': 'Sign-up',
  'password-reset': 'Password reset',
  'password-change': 'Password change',
  'http-auth': 'HTTP sign-in',
  're-authentication': 'Password asked again',
  'step-up': 'Step-up',
  'role-switch': 'Switch of role',
  marked: 'Sign-in (your mark)',
};

export const severityWords: Readonly<Record<Severity, Judgement>> = {
  critical: { tone: 'bad', word: 'critical' },
  high: { tone: 'bad', word: 'high' },
  medium: { tone: 'warn', word: 'medium' },
  low: { tone: 'warn', word: 'low' },
  note: { tone: 'none', word: 'note' },
};

export const outcomeWords: Readonly<Record<Outcome, Judgement>> = {
  failed: { tone: 'bad', word: 'failed' },
  cantTell: { tone: 'ask', word: "can't tell" },
  passed: { tone: 'good', word: 'passed' },
  inapplicable: { tone: 'none', word: "doesn't apply" },
};

export const setByWords: Readonly<Record<SetBy, string>> = {
  header: 'set by a response',
  'script-or-user': 'set by a script or by hand',
  found: 'found at the start',
  sent: 'first seen in a request',
};

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
