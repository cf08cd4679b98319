/**
 * The rules by which it is judged whether an attempt to sign in succeeded, in the order in which their sentences are shown. A wrong
 * password must never come out as a success, so what wrong passwords do as well (an answer of 200, a fresh anonymous identifier, a
 * cookie sent again) can never add up to one.
 */
import type { Rule } from '../model/rule.ts';

export interface OutcomeRule extends Rule {
  readonly points: number;
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

type Row = Omit<OutcomeRule, 'code' | 'side' | 'source'> & Partial<Pick<OutcomeRule, 'source'>>;

/** The source of rows that name none. */
const BY_HAND =
  'Set by hand, so that the recordings (57 stacks, right and wrong passwords, two browsers) and the stories of wrong passwords come out as what they were.';

const SUCCESS = {
  B9: {
    points: 0,
    keepsOpen: true,
    when: 'The answer leads to a page for another factor: the sign-in is not over, and its outcome stays open.',
  },
  B11: {
    points: 60,
    when: 'The request that was refused for lack of credentials (401) is answered with them.',
    source: 'RFC 9110 §15.5.2: 401 means that valid credentials are lacking.',
  },
  B4: {
    points: 10,
    when: 'A script’s request is answered below 300; low, because JSON sites answer 200 to anything.',
  },
  B16: {
    points: 45,
    when: 'The identity provider sends the browser back to another site with a code.',
    source: 'RFC 6749 §4.1.2: a code is issued when access is granted; a refusal comes with an error instead.',
  },
  B3: {
    points: 20,
    when: 'The answer led to another page, which is neither the form’s own nor one for signing in, an error or a confirmation.',
  },
  B3a: {
    points: 10,
    when: 'The page that the answer led to (B3) opened, with a status below 300.',
    dependsOn: ['B3'],
  },
  B12: {
    points: 15,
    when: 'That page (B3a) had not opened before without a sign-in. Not after registering or a reset, which lead to pages never seen before.',
    dependsOn: ['B3a'],
  },
  B17: {
    points: 40,
    when: 'A token endpoint answers 200 to a request for a token with a password.',
    source: 'RFC 6749 §5.2: a wrong password is answered with 400 or 401.',
  },
  B18: {
    points: 25,
    when: 'The servlet standard’s form leads back to the wanted page.',
    source: 'Jakarta Servlet 6.0 §13.6.3: a wrong password leads to the error page.',
  },
  B21: {
    points: 35,
    when: 'The text that the user named as a signed-in page’s is there afterwards, and was not before. As strong as a page that moves on (B14), so never enough alone.',
    source: 'The user’s word about the page.',
  },
  B6: {
    points: 20,
    when: 'The password field has left the page.',
    feignable: true,
  },
  B7: {
    points: 20,
    when: 'A control that signs out has appeared, which nobody was offered before.',
    feignable: true,
  },
  B5: {
    points: 35,
    when: 'Within 30 s the page’s requests carry a token, which they never did before.',
  },
  B19: {
    points: 20,
    when: 'Within 30 s the identity provider’s code was exchanged for a token.',
    source: 'RFC 6749 §5.2: a wrong code is refused.',
  },
  B14: {
    points: 35,
    when: 'Within 1 s of the answer to a script’s request the tab moved to a page that had not opened without a sign-in.',
  },
  B8: {
    points: 40,
    when: 'An address that had refused the browser before opens within 10 min.',
  },
  B20: {
    points: 30,
    when: 'A cookie came that its framework gives only to those who are signed in.',
    source: 'The framework’s row in `src/frameworks`, with its own source.',
  },
  B1: {
    points: 30,
    when: 'A likely session cookie that was sent got a value with another identifier in it.',
  },
  B1s: {
    points: 15,
    when: 'A likely session cookie that was sent got a new value, but one that changes with any message as well: encrypted, the browser’s own state, or a part of a value.',
  },
  B2: {
    points: 20,
    when: 'A likely session cookie came that was not sent.',
  },
  B2m: {
    points: 10,
    when: 'The same after a link from a mail: a browser that knows nothing of the site is given a first cookie anyway.',
  },
  B2s: {
    points: 20,
    when: 'Within 5 s of the answer to a script’s request a script stored a likely session cookie.',
  },
  B9s: {
    points: 0,
    keepsOpen: true,
    when: 'Another factor was sent next, from the form’s own page: the sign-in goes on, and its outcome stays open. Nobody is signed in before the factor was sent, so that what was looked at in between says nothing.',
    notWith: ['B8', 'B9'],
    despite: ['F11'],
  },
  B9t: {
    points: 0,
    keepsOpen: true,
    when: 'The same from another page, such as `/login/code`: being led to a page of the sign-in says nothing against it then.',
    notWith: ['B8', 'B9'],
    despite: ['F2', 'F2b', 'F3', 'F3a', 'F11'],
  },
} as const satisfies Readonly<Record<string, Row>>;

/** What speaks for a success, without new and first cookies and what follows. */
const BESIDE_COOKIES = ['B11', 'B4', 'B16', 'B3', 'B3a', 'B12', 'B17', 'B18', 'B21', 'B6', 'B7', 'B5', 'B19'] as const;

const FAILURE = {
  F1: {
    points: 70,
    when: 'The answer was a refusal (4xx), which outweighs a fresh cookie.',
    source: 'RFC 9110 §15.5.',
  },
  F8: {
    points: 15,
    when: 'The server failed (5xx).',
    source: 'RFC 9110 §15.6.',
  },
  F3: {
    points: 20,
    when: 'A form was answered with a page at the same address.',
  },
  F2: {
    points: 30,
    when: 'The answer led to a page for signing in, to an error or to an identity provider, or, after another factor, back to its form.',
  },
  F2b: {
    points: 5,
    when: 'The answer led back to the page of the form, which is none for signing in; low, because both passwords can lead there.',
  },
  F9: {
    points: 30,
    when: 'The answer led to a page that asks for a confirmation.',
  },
  F3a: {
    points: 15,
    when: 'The page of F2, F2b or F9 opened.',
    dependsOn: ['F2', 'F2b', 'F9'],
  },
  F12: {
    points: 30,
    when: 'The servlet standard’s form is answered with a page, without a redirect.',
    source: 'Jakarta Servlet 6.0 §13.6.3: a right password is answered with a redirect.',
  },
  F13: {
    points: 20,
    when: 'The text that the user named as a signed-in page’s is not there afterwards.',
    source: 'The user’s word about the page.',
  },
  F4: {
    points: 25,
    when: 'The page shows an error at the form.',
    feignable: true,
  },
  F4f: {
    points: 25,
    when: 'The page shows the password field again.',
    feignable: true,
  },
  F7: {
    points: 10,
    when: 'The page shows an error, or the field again, after an answer that says little by itself.',
    feignable: true,
    onlyWith: ['B4'],
  },
  F5: {
    points: 45,
    when: 'The same form with a password was sent again within 30 s.',
  },
  F10: {
    points: 30,
    when: 'The first address that is refused afterwards had been refused before.',
  },
  F11: {
    points: 20,
    when: 'A page that was asked for afterwards led to signing in, although the form’s own page had come, and nothing but a cookie speaks for a success.',
    onlyWith: ['F3', 'F3a'],
    notWith: BESIDE_COOKIES,
  },
  F6: {
    points: 15,
    when: 'No cookie changed, and nothing speaks for a success but an answer that says little (B4).',
    notWith: [...BESIDE_COOKIES.filter((code) => code !== 'B4'), 'B14', 'B8', 'B20', 'B1', 'B1s', 'B2', 'B2m', 'B2s'],
  },
} as const satisfies Readonly<Record<string, Row>>;

export type OutcomeCode = keyof typeof SUCCESS | keyof typeof FAILURE;

export const OUTCOME_RULES: Readonly<Record<OutcomeCode, OutcomeRule>> = {
  ...tableOf('success', SUCCESS),
  ...tableOf('failure', FAILURE),
};

function tableOf<Code extends string>(
  side: OutcomeRule['side'],
  rows: Readonly<Record<Code, Row>>,
): Readonly<Record<Code, OutcomeRule>> {
  const table = Object.entries<Row>(rows).map(([code, row]) => [code, { source: BY_HAND, ...row, code, side }]);
  return Object.fromEntries(table) as Record<Code, OutcomeRule>;
}

/** The session got a new value with the answer. */
export const ROTATED: ReadonlySet<string> = new Set<OutcomeCode>(['B1', 'B1s']);
