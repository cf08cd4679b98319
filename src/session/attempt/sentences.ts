/** What an attempt to sign in is recognised by, in a sentence for each rule. */
import type { Evidence, Sentences } from '../records/evidence.ts';
import type { AttemptCode } from './rules.ts';

const otherSite = (domain: string): string =>
  `The page that sent it belongs to another site, ${domain === '' ? 'unknown' : domain}.`;

export const ATTEMPT_SENTENCES = {
  A1: 'A field with a password’s name was sent filled in.',
  A1w: 'Beside the name of a user, a field was sent that can be a password by its name.',
  A2: 'A field that names a user was sent.',
  A3: 'A one-time code was sent.',
  'A-4': 'A token was renewed, which is no sign-in.',
  'A-8': 'A program, not a person, asked for a token.',
  A4: 'An identity provider’s signed statement was delivered.',
  A5: 'The browser came back from another site with an identity provider’s code.',
  A6: 'A passkey’s signature was sent.',
  A7: 'The operation that was called speaks of signing in.',
  A8: 'An authorization code was exchanged.',
  A8p: 'A token was asked for with a password.',
  A13: 'A link with a secret in it was opened, and the answer gave a likely session cookie.',
  A9: 'The address speaks of signing in.',
  A9f: 'The address speaks of another factor.',
  A9p: 'The page that sent it has an address for signing in.',
  A10: 'The server had asked for credentials (401), and the browser asked again.',
  A11: 'The page showed a password field shortly before.',
  A12: 'Somebody sent the form by hand just before.',
  A14: 'A form was sent as a page.',
  A15: 'The browser does not show the body, and the address is one for signing in.',
  A16: 'A password was proved without being sent.',
  A17: 'Questions of an access manager were answered.',
  A18: 'A remote procedure was called at an address for signing in.',
  A19: 'The password’s field went empty, and a long text went in another field: a script seems to have proved it.',
  A20: 'The answer to it gave a likely session cookie a new identifier.',
  A21: 'The answer to it gave a likely session cookie, and the page that sent it is one for signing in.',
  A22: 'One sealed text was sent to an address for signing in.',
  'A-2': 'A password was changed for a new one, inside a session.',
  'A-3': 'The address speaks of registering or of a lost password.',
  'A-3p': 'The address speaks of registering or of a lost password.',
  'A-5': otherSite,
  'A-5h': otherSite,
  'A-6': 'Requests of this kind carry no sign-in.',
  'A-7': 'Its fields are those of a search, a comment, a card, a newsletter or a person.',
} as const satisfies Sentences<AttemptCode>;

export type AttemptEvidence = Evidence<typeof ATTEMPT_SENTENCES>;
