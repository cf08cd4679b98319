/**
 * The rules by which a request is taken for an attempt to sign in, in the order in which their sentences are shown. Names of fields and
 * words of addresses decide nothing alone: a request is an attempt from `CANDIDATE` points on.
 */
import type { Rule } from '../model/rule.ts';

export const CANDIDATE = 35;
/** From so many points on, a form that had a sign-in's effect (A20) may be one: the tester is asked. */
export const GUESS = 25;
/** From so many points on, a request that only names somebody is the step before a sign-in. */
export const STEP_BEFORE = 30;

const BY_HAND =
  'Set by hand, so that the labelled forms (`test/fixtures/sign-in-forms`) and the recordings are read as what they are.';

export const ATTEMPT_RULES = {
  A1: {
    code: 'A1',
    points: 40,
    when: 'A field with a password’s name is filled in.',
    source: BY_HAND,
  },
  A1w: {
    code: 'A1w',
    points: 30,
    when: 'Beside the name of a user a field is filled in that can be a password by its name: `p`, `pin`.',
    source: BY_HAND,
  },
  A2: {
    code: 'A2',
    points: 15,
    when: 'A field that names a user is filled in.',
    source: BY_HAND,
  },
  A3: {
    code: 'A3',
    points: 30,
    when: 'A one-time code is sent, and no password.',
    source: BY_HAND,
  },
  'A-4': {
    code: 'A-4',
    points: -60,
    when: 'A token is renewed.',
    source: 'RFC 6749 §6: a refresh token is used without the user.',
  },
  'A-8': {
    code: 'A-8',
    points: -60,
    when: 'A program asks for a token for itself.',
    source: 'RFC 6749 §4.4: the client credentials grant.',
  },
  A4: {
    code: 'A4',
    points: 45,
    when: 'An identity provider’s signed statement is delivered.',
    source: 'SAML 2.0 bindings §3.5.4, WS-Federation 1.2 §13.1, OpenID Connect form post.',
  },
  A5: {
    code: 'A5',
    points: 40,
    when: 'The browser comes back from another site with an identity provider’s code.',
    source: 'RFC 6749 §4.1.2, OAuth 2.0 Form Post Response Mode §2.',
  },
  A6: {
    code: 'A6',
    points: 45,
    when: 'A passkey’s signature is sent.',
    source: 'WebAuthn §5.2.2.',
  },
  A7: {
    code: 'A7',
    points: 35,
    when: 'The operation that is called has a name that speaks of signing in.',
    source: BY_HAND,
  },
  A8: {
    code: 'A8',
    points: 40,
    when: 'An authorization code is exchanged for a token.',
    source: 'RFC 6749 §4.1.3.',
  },
  A8p: {
    code: 'A8p',
    points: 40,
    when: 'A token is asked for with a password.',
    source: 'RFC 6749 §4.3.2.',
  },
  A13: {
    code: 'A13',
    points: 20,
    when: 'A link with a secret in it is opened, from no page of the site, and the answer gives a likely session cookie.',
    source: BY_HAND,
  },
  A9: {
    code: 'A9',
    points: 15,
    when: 'The address speaks of signing in.',
    source: BY_HAND,
  },
  A9f: {
    code: 'A9f',
    points: 15,
    when: 'The address speaks of another factor, and a one-time code is sent there.',
    onlyWith: ['A3'],
    notWith: ['A9'],
    source: BY_HAND,
  },
  A9p: {
    code: 'A9p',
    points: 10,
    when: 'The page that sent the form has an address for signing in, and the form’s own says nothing.',
    notWith: ['A9'],
    source: BY_HAND,
  },
  A10: {
    code: 'A10',
    points: 45,
    when: 'The server had asked for credentials (401), and the same is asked for again, with them.',
    source: 'RFC 9110 §11.',
  },
  A11: {
    code: 'A11',
    points: 15,
    when: 'Within the minute before, the page showed a password field. A page can feign it, but an attempt settles nothing by itself.',
    feignable: true,
    source: BY_HAND,
  },
  A12: {
    code: 'A12',
    points: 10,
    when: 'Within the 5 s before, somebody sent the form by hand.',
    feignable: true,
    source: BY_HAND,
  },
  A14: {
    code: 'A14',
    points: 5,
    when: 'A form is sent as a page.',
    source: BY_HAND,
  },
  A15: {
    code: 'A15',
    points: 20,
    when: 'The browser does not show the body, and the address is one for signing in.',
    source: BY_HAND,
  },
  A16: {
    code: 'A16',
    points: 45,
    when: 'A password is proved without being sent.',
    source: 'RFC 5054 (SRP), RFC 9807 (OPAQUE).',
  },
  A17: {
    code: 'A17',
    points: 25,
    when: 'Questions of an access manager are sent back answered.',
    source: 'ForgeRock Access Management: callbacks of /json/authenticate.',
  },
  A18: {
    code: 'A18',
    points: 20,
    when: 'A remote procedure is called at an address for signing in, with parameters that have no names.',
    source: 'JSON-RPC 2.0 §4.2.',
  },
  A19: {
    code: 'A19',
    points: 30,
    when: 'The password’s field went empty beside the name of a user, and a long text went in another field: a script proved it instead.',
    source: BY_HAND,
  },
  A20: {
    code: 'A20',
    points: 20,
    when: 'Two texts or more, whatever they are called, were answered with a new identifier in a likely session cookie.',
    source: BY_HAND,
  },
  A21: {
    code: 'A21',
    points: 25,
    when: 'Two texts or more, whatever they are called, were sent from a page for signing in, and answered with a likely session cookie.',
    source: BY_HAND,
  },
  A22: {
    code: 'A22',
    points: 15,
    when: 'One sealed text, and nothing that has a name, went to an address for signing in.',
    source: BY_HAND,
  },
  'A-2': {
    code: 'A-2',
    points: -60,
    when: 'A password is changed inside a session, which is judged as a change and not as a sign-in.',
    source: BY_HAND,
  },
  'A-3': {
    code: 'A-3',
    points: -15,
    when: 'The address speaks of registering or of a lost password, and no password is sent.',
    source: BY_HAND,
  },
  'A-3p': {
    code: 'A-3p',
    points: -5,
    when: 'The address speaks of registering or of a lost password, and a password is sent: many sites sign in at once.',
    source: BY_HAND,
  },
  'A-5': {
    code: 'A-5',
    points: -40,
    when: 'Not a page of the site itself sent it.',
    source: BY_HAND,
  },
  'A-5h': {
    code: 'A-5h',
    points: -15,
    when: 'A page of the tab’s own site sent a password to another site, as pages of hosted sign-in services do.',
    source: BY_HAND,
  },
  'A-6': {
    code: 'A-6',
    points: -50,
    when: 'It is a picture, font, style, script, medium, or a ping without a password.',
    source: BY_HAND,
  },
  'A-7': {
    code: 'A-7',
    points: -30,
    when: 'Its fields are those of a search, a comment, a card, a newsletter, or of a person and nothing secret.',
    source: BY_HAND,
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type AttemptCode = keyof typeof ATTEMPT_RULES;
