/** The rules of a site's story: who signed out, what the user said, what ended a session, how far somebody has come. */
import type { Rule } from '../model/rule.ts';

/** Points from which a request is a sign-out. */
export const SIGNED_OUT = 45;

const FIFTEEN_STACKS =
  'Fifteen stacks, measured: nine leave the cookie in place at a sign-out, so that the address and a redirect are enough.';

export const STORY_RULES = {
  L1: {
    code: 'L1',
    when: 'The address speaks of signing out.',
    points: 35,
    source: FIFTEEN_STACKS,
  },
  L2: {
    code: 'L2',
    when: 'The answer deleted a session cookie.',
    points: 30,
    source: 'ASVS 5.0 7.4.1.',
  },
  L3: {
    code: 'L3',
    when: 'Clear-Site-Data told the browser to forget the site’s cookies.',
    points: 40,
    source: 'Clear Site Data §3.1.',
  },
  L4: {
    code: 'L4',
    when: 'The request was not a plain page: it was answered with a redirect, or was no GET.',
    points: 10,
    source: FIFTEEN_STACKS,
  },
  L5: {
    code: 'L5',
    when: 'The identity provider was told by id_token_hint that the session ends.',
    points: 30,
    source: 'OpenID Connect RP-Initiated Logout 1.0 §2.',
  },
  L6: {
    code: 'L6',
    when: 'Within 30 s the site asked to sign in.',
    points: 20,
    source: FIFTEEN_STACKS,
  },
  L7: {
    code: 'L7',
    when: 'A session was deleted as a resource: DELETE to an address for signing in.',
    points: 35,
    source: 'REST and Rails: DELETE /session.',
  },
  L8: {
    code: 'L8',
    when: 'The operation that was called, by GraphQL or JSON-RPC, speaks of signing out.',
    points: 35,
    source: 'Recordings graphql-cookie, graphql-token.',
  },
  L9: {
    code: 'L9',
    when: 'A field that was sent is called after signing out, and no password was sent.',
    points: 35,
    source: 'Story adminer-403-then-302.',
  },
  L10: {
    code: 'L10',
    when: 'Somebody was signed in, and a request that changes something, and is no sign-in, deleted the only session cookie that it carried.',
    points: 15,
    source: 'Story zotonic-nothing-but-a-deletion.',
  },
  L11: {
    code: 'L11',
    when: 'As L10, and the cookie got another identifier instead.',
    points: 15,
    source:
      'Sites that begin a session for nobody at a sign-out: stories dokuwiki-u-and-p, freshrss-proof-instead-of-a-password.',
  },
  U1: {
    code: 'U1',
    when: 'The user said that they signed in here.',
    points: 100,
    source: 'The user’s word goes before all evidence.',
  },
  U2: {
    code: 'U2',
    when: 'The user said that this was not a sign-in.',
    points: 100,
    source: 'The user’s word goes before all evidence.',
  },
  U3: {
    code: 'U3',
    when: 'The user said that they signed out here.',
    points: 100,
    source: 'The user’s word goes before all evidence.',
  },
  E1: {
    code: 'E1',
    when: 'The session’s cookie was sent to an address that had opened, and the answer was 401, though nobody signed out.',
    source: 'ASVS 5.0 7.3.1, 7.3.2: idle and absolute timeout.',
  },
  E2: {
    code: 'E2',
    when: 'The session’s cookie was sent, and the page led to signing in, though nobody signed out.',
    source: 'ASVS 5.0 7.3.1, 7.3.2: idle and absolute timeout.',
  },
  E1d: {
    code: 'E1d',
    when: 'As E1, but a request before it, of which nothing is known, can have been the sign-out.',
    dependsOn: ['E1'],
    source: 'A sign-out can be told by nothing that is seen.',
  },
  E2d: {
    code: 'E2d',
    when: 'As E2, but a request before it, of which nothing is known, can have been the sign-out.',
    dependsOn: ['E2'],
    source: 'A sign-out can be told by nothing that is seen.',
  },
  E3: {
    code: 'E3',
    when: 'The last cookie of the session reached the end of its declared lifetime.',
    source: 'RFC 6265bis §5.7.',
  },
  E4: {
    code: 'E4',
    when: 'The browser threw the last cookie of the session out for lack of room.',
    source: 'RFC 6265bis §6.1.',
  },
  S1: {
    code: 'S1',
    when: 'The site refused a request for the first time: whoever looks at it is not signed in.',
    source: 'Recordings of 44 kinds of sign-in.',
  },
  S2: {
    code: 'S2',
    when: 'Somebody said who they are, and the answer was no refusal.',
    source: 'Recordings identifier-first-pages, identifier-first-app.',
  },
  S3: {
    code: 'S3',
    when: 'A sign-in was answered with the question for another factor.',
    source: 'Recordings one-time-code-rotated-at-both, -at-code, -at-password.',
  },
  S4: {
    code: 'S4',
    when: 'Another factor was shown by somebody who was signed in.',
    source: 'ASVS 5.0 7.2.4.',
  },
  S5: {
    code: 'S5',
    when: 'A sign-in succeeded.',
    source: 'The rules of outcomes.',
  },
  S6: {
    code: 'S6',
    when: 'A sign-out was seen.',
    dependsOn: ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L10', 'L11', 'U3'],
    source: 'The rules of sign-outs.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type StoryCode = keyof typeof STORY_RULES;
