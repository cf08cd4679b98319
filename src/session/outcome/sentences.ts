/** What the outcome of a sign-in is said to rest on, by rule, and what would settle an open one. */
import type { Evidence, Sentences } from '../records/evidence.ts';
import type { OutcomeCode } from './rules.ts';

interface OnlySignedIn {
  readonly framework: string;
  readonly name: string;
}

export const OUTCOME_SENTENCES = {
  B9: 'Another factor is asked for next.',
  B11: 'With credentials, the same request was answered.',
  B4: (status: number) => `The answer was ${status}, which says little by itself.`,
  B16: 'The identity provider sent the browser back with a code.',
  B3: (path: string) => `The server led on to another page, ${path}.`,
  B3a: 'That page opened.',
  B12: 'It had not opened before the sign-in.',
  B17: 'The token was granted: a token endpoint answers 400 or 401 to a wrong password (RFC 6749 §5.2).',
  B18: 'The servlet standard’s form leads back to the wanted page only after a right password.',
  B21: 'The text that you named as a signed-in page’s is there, and was not before.',
  B6: 'The password field has left the page.',
  B7: 'A way to sign out has appeared in the page.',
  B5: 'From then on the page’s requests carried a token, which they had not before.',
  B19: 'The code was exchanged for a token; a code that is wrong is refused (RFC 6749 §5.2).',
  B14: (path: string) => `The page moved on to ${path} by itself.`,
  B8: (path: string) => `${path} had been refused before and opens now.`,
  B20: ({ framework, name }: OnlySignedIn) =>
    `${framework} gives ${name} to nobody who has not signed in, and it came.`,
  B1: 'A likely session cookie got a new value.',
  B1s: 'A likely session cookie got a new value.',
  B2: 'A likely session cookie was given.',
  B2m: 'A likely session cookie was given.',
  B2s: 'A script stored a likely session cookie soon after.',
  B22: 'The same form was refused, or shown again, at another time; this time the answer led on.',
  B22x: 'The same request was refused (401) at another time; this one was answered.',
  B23: 'The same form was answered without such a cookie at another time.',
  B24: (count: number) => `At once ${count} addresses were called that had never been called before.`,
  B24n: (path: string) => `${path} did not exist before (404) and opens now.`,
  B25: (name: string) => `The sign-out that came next ended ${name}, which this answer had given.`,
  B9s: 'Another factor was sent next, from the page that followed.',
  B9t: 'Another factor was sent next, from the page that followed.',
  F1: (status: number) => `The answer was ${status}.`,
  F8: (status: number) => `The server failed (${status}).`,
  F3: 'The answer was a page at the same address, as after a typing error.',
  F2: 'The server sent the browser back to sign in, or to an error.',
  F2w: 'The server led to a page whose address speaks of signing in, and which had not been seen.',
  F2b: 'The server sent the browser back to where it came from.',
  F9: 'Something has to be confirmed first.',
  F3a: 'That page opened.',
  F12: 'The servlet standard’s form answers a right password with a redirect, and a wrong one with a page (Jakarta Servlet 6.0 §13.6.3).',
  F13: 'The text that you named as a signed-in page’s is not there.',
  F4: 'The page shows an error at the form.',
  F4f: 'The page shows the password field again.',
  F7: 'The answer of 200 was followed by an error in the page.',
  F5: 'The same form was sent again soon after.',
  F10: (path: string) => `${path} was refused before and still is.`,
  F11: (path: string) => `${path} was asked for afterwards and led to signing in.`,
  F14: 'The same form was answered better at another time.',
  F15: (name: string) => `${name} came with the answer, and one of the next answers took it back.`,
  F6: 'No cookie and no address changed.',
} as const satisfies Sentences<OutcomeCode>;

export type OutcomeEvidence = Evidence<typeof OUTCOME_SENTENCES>;

/** What would tell, by what keeps the outcome open. */
export const MISSING = {
  'no-answer': 'No answer to it has been seen.',
  'second-factor': 'The sign-in goes on: another factor was asked for.',
  'redirect-unfinished': 'Where the redirect ended has not been seen.',
  'nothing-telling':
    'Nothing was seen that only somebody signed in gets. Open a page that needs a sign-in, or mark the moment yourself.',
  guessed:
    'Only its effect speaks for a sign-in: the answer gave a new identifier, as other forms do too. Was it one? The Sessions view asks, and your answer counts.',
} as const;

export const NO_ANSWER = 'no answer seen';
