/**
 * The rules by which it is judged whether an attempt to sign in succeeded, in the order in which their sentences are shown. A wrong
 * password must never come out as a success, so what wrong passwords do as well (an answer of 200, a fresh anonymous identifier, a
 * cookie sent again) can never add up to one.
 */
import type { Rule } from '../model/rule.ts';

export interface OutcomeRule extends Rule {
  /** What it speaks for. */
  readonly side: 'success' | 'failure';
  /** It keeps the outcome open, whatever else was found. */
  readonly keepsOpen?: true;
}

/** Success and failure each need so many points, and so many more than the other side has. */
export const THRESHOLDS = {
  success: { least: 45, lead: 25 },
  failed: { least: 40, lead: 15 },
} as const;

/** Set by hand; what it has to hold on. */
const BY_HAND =
  'Set by hand, so that the recordings (57 stacks, right and wrong passwords, two browsers) and the stories of wrong passwords come out as what they were.';
/** What speaks for a success beside a new or first cookie. */
const BESIDE_COOKIES = ['B11', 'B4', 'B16', 'B3', 'B3a', 'B12', 'B17', 'B18', 'B21', 'B6', 'B7', 'B5', 'B19'] as const;

export const OUTCOME_RULES = {
  B9: {
    code: 'B9',
    side: 'success',
    points: 0,
    keepsOpen: true,
    when: 'The answer leads to a page for another factor: the sign-in is not over, and its outcome stays open.',
    source: BY_HAND,
  },
  B11: {
    code: 'B11',
    side: 'success',
    points: 60,
    when: 'The request that was refused for lack of credentials (401) is answered with them.',
    source: 'RFC 9110 §15.5.2: 401 means that valid credentials are lacking.',
  },
  B4: {
    code: 'B4',
    side: 'success',
    points: 10,
    when: 'A script’s request is answered below 300; low, because JSON sites answer 200 to anything.',
    source: BY_HAND,
  },
  B16: {
    code: 'B16',
    side: 'success',
    points: 45,
    when: 'The identity provider sends the browser back to another site with a code.',
    source: 'RFC 6749 §4.1.2: a code is issued when access is granted; a refusal comes with an error instead.',
  },
  B3: {
    code: 'B3',
    side: 'success',
    points: 20,
    when: 'The answer led to another page, which is neither the form’s own nor one for signing in, an error or a confirmation.',
    source: BY_HAND,
  },
  B3a: {
    code: 'B3a',
    side: 'success',
    points: 10,
    when: 'The page that the answer led to (B3) opened, with a status below 300.',
    dependsOn: ['B3'],
    source: BY_HAND,
  },
  B12: {
    code: 'B12',
    side: 'success',
    points: 15,
    when: 'That page (B3a) had not opened before without a sign-in. Not after registering or a reset, which lead to pages never seen before.',
    dependsOn: ['B3a'],
    source: BY_HAND,
  },
  B17: {
    code: 'B17',
    side: 'success',
    points: 40,
    when: 'A token endpoint answers 200 to a request for a token with a password.',
    source: 'RFC 6749 §5.2: a wrong password is answered with 400 or 401.',
  },
  B18: {
    code: 'B18',
    side: 'success',
    points: 25,
    when: 'The servlet standard’s form leads back to the wanted page.',
    source: 'Jakarta Servlet 6.0 §13.6.3: a wrong password leads to the error page.',
  },
  B21: {
    code: 'B21',
    side: 'success',
    points: 35,
    when: 'The text that the user named as a signed-in page’s is there afterwards, and was not before. As strong as a page that moves on (B14), so never enough alone.',
    source: 'The user’s word about the page.',
  },
  B6: {
    code: 'B6',
    side: 'success',
    points: 20,
    when: 'The password field has left the page.',
    feignable: true,
    source: BY_HAND,
  },
  B7: {
    code: 'B7',
    side: 'success',
    points: 20,
    when: 'A control that signs out has appeared, which nobody was offered before.',
    feignable: true,
    source: BY_HAND,
  },
  B5: {
    code: 'B5',
    side: 'success',
    points: 35,
    when: 'Within 30 s the page’s requests carry a token, which they never did before.',
    source: BY_HAND,
  },
  B19: {
    code: 'B19',
    side: 'success',
    points: 20,
    when: 'Within 30 s the identity provider’s code was exchanged for a token.',
    source: 'RFC 6749 §5.2: a wrong code is refused.',
  },
  B14: {
    code: 'B14',
    side: 'success',
    points: 35,
    when: 'Within 1 s of the answer to a script’s request the tab moved to a page that had not opened without a sign-in.',
    source: BY_HAND,
  },
  B8: {
    code: 'B8',
    side: 'success',
    points: 40,
    when: 'An address that had refused the browser before opens within 10 min.',
    source: BY_HAND,
  },
  B20: {
    code: 'B20',
    side: 'success',
    points: 30,
    when: 'A cookie came that its framework gives only to those who are signed in.',
    source: 'The framework’s row in `src/frameworks`, with its own source.',
  },
  B1: {
    code: 'B1',
    side: 'success',
    points: 30,
    when: 'A likely session cookie that was sent got a value with another identifier in it.',
    source: BY_HAND,
  },
  B1s: {
    code: 'B1s',
    side: 'success',
    points: 15,
    when: 'A likely session cookie that was sent got a new value, but one that changes with any message as well: encrypted, the browser’s own state, or a part of a value.',
    source: BY_HAND,
  },
  B2: {
    code: 'B2',
    side: 'success',
    points: 20,
    when: 'A likely session cookie came that was not sent.',
    source: BY_HAND,
  },
  B2m: {
    code: 'B2m',
    side: 'success',
    points: 10,
    when: 'The same after a link from a mail: a browser that knows nothing of the site is given a first cookie anyway.',
    source: BY_HAND,
  },
  B2s: {
    code: 'B2s',
    side: 'success',
    points: 20,
    when: 'Within 5 s of the answer to a script’s request a script stored a likely session cookie.',
    source: BY_HAND,
  },
  B9s: {
    code: 'B9s',
    side: 'success',
    points: 0,
    keepsOpen: true,
    when: 'Another factor was sent next, from the form’s own page: the sign-in goes on, and its outcome stays open. Nobody is signed in before the factor was sent, so that what was looked at in between says nothing.',
    notWith: ['B8', 'B9'],
    despite: ['F11'],
    source: BY_HAND,
  },
  B9t: {
    code: 'B9t',
    side: 'success',
    points: 0,
    keepsOpen: true,
    when: 'The same from another page, such as `/login/code`: being led to a page of the sign-in says nothing against it then.',
    notWith: ['B8', 'B9'],
    despite: ['F2', 'F2b', 'F3', 'F3a', 'F11'],
    source: BY_HAND,
  },
  F1: {
    code: 'F1',
    side: 'failure',
    points: 70,
    when: 'The answer was a refusal (4xx), which outweighs a fresh cookie.',
    source: 'RFC 9110 §15.5.',
  },
  F8: {
    code: 'F8',
    side: 'failure',
    points: 15,
    when: 'The server failed (5xx).',
    source: 'RFC 9110 §15.6.',
  },
  F3: {
    code: 'F3',
    side: 'failure',
    points: 20,
    when: 'A form was answered with a page at the same address.',
    source: BY_HAND,
  },
  F2: {
    code: 'F2',
    side: 'failure',
    points: 30,
    when: 'The answer led to a page for signing in, to an error or to an identity provider, or, after another factor, back to its form.',
    source: BY_HAND,
  },
  F2b: {
    code: 'F2b',
    side: 'failure',
    points: 5,
    when: 'The answer led back to the page of the form, which is none for signing in; low, because both passwords can lead there.',
    source: BY_HAND,
  },
  F9: {
    code: 'F9',
    side: 'failure',
    points: 30,
    when: 'The answer led to a page that asks for a confirmation.',
    source: BY_HAND,
  },
  F3a: {
    code: 'F3a',
    side: 'failure',
    points: 15,
    when: 'The page of F2, F2b or F9 opened.',
    dependsOn: ['F2', 'F2b', 'F9'],
    source: BY_HAND,
  },
  F12: {
    code: 'F12',
    side: 'failure',
    points: 30,
    when: 'The servlet standard’s form is answered with a page, without a redirect.',
    source: 'Jakarta Servlet 6.0 §13.6.3: a right password is answered with a redirect.',
  },
  F13: {
    code: 'F13',
    side: 'failure',
    points: 20,
    when: 'The text that the user named as a signed-in page’s is not there afterwards.',
    source: 'The user’s word about the page.',
  },
  F4: {
    code: 'F4',
    side: 'failure',
    points: 25,
    when: 'The page shows an error at the form.',
    feignable: true,
    source: BY_HAND,
  },
  F4f: {
    code: 'F4f',
    side: 'failure',
    points: 25,
    when: 'The page shows the password field again.',
    feignable: true,
    source: BY_HAND,
  },
  F7: {
    code: 'F7',
    side: 'failure',
    points: 10,
    when: 'The page shows an error, or the field again, after an answer that says little by itself.',
    feignable: true,
    onlyWith: ['B4'],
    source: BY_HAND,
  },
  F5: {
    code: 'F5',
    side: 'failure',
    points: 45,
    when: 'The same form with a password was sent again within 30 s.',
    source: BY_HAND,
  },
  F10: {
    code: 'F10',
    side: 'failure',
    points: 30,
    when: 'The first address that is refused afterwards had been refused before.',
    source: BY_HAND,
  },
  F11: {
    code: 'F11',
    side: 'failure',
    points: 20,
    when: 'A page that was asked for afterwards led to signing in, although the form’s own page had come, and nothing but a cookie speaks for a success.',
    onlyWith: ['F3', 'F3a'],
    notWith: BESIDE_COOKIES,
    source: BY_HAND,
  },
  F6: {
    code: 'F6',
    side: 'failure',
    points: 15,
    when: 'No cookie changed, and nothing speaks for a success but an answer that says little (B4).',
    notWith: [...BESIDE_COOKIES.filter((code) => code !== 'B4'), 'B14', 'B8', 'B20', 'B1', 'B1s', 'B2', 'B2m', 'B2s'],
    source: BY_HAND,
  },
} as const satisfies Readonly<Record<string, OutcomeRule>>;

export type OutcomeCode = keyof typeof OUTCOME_RULES;

/** The session got a new value with the answer. */
export const ROTATED: ReadonlySet<string> = new Set<OutcomeCode>(['B1', 'B1s']);
