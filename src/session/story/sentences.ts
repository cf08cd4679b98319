/** Everything that is said in a site's story, by rule. */
import type { Evidence, Sentences } from '../records/evidence.ts';
import type { StoryCode } from './rules.ts';

interface PerhapsSignedOut {
  readonly names: string;
  /** Method and path. */
  readonly request: string;
}

export const STORY_SENTENCES = {
  L1: 'The address speaks of signing out.',
  L2: 'The answer deleted the session cookie.',
  L3: 'The answer told the browser to forget the site’s cookies.',
  L4: (status: number) => `The server answered ${status}.`,
  L5: 'The identity provider was told that the session ends.',
  L6: 'Afterwards the site asked to sign in.',
  L7: 'The session was deleted as a resource.',
  L8: 'The operation that was called speaks of signing out.',
  L9: 'A field that was sent is called after signing out.',
  L10: 'The only session cookie was deleted at a request that is no sign-in.',
  L11: 'The only session cookie got another identifier at a request that is no sign-in.',
  U1: 'You said that you signed in here.',
  U2: 'You said that it was not a sign-in.',
  U3: 'You said that you signed out here.',
  E1: (names: string) =>
    `${names} was sent, and the request was refused (401), though nobody signed out: the server had ended the session.`,
  E2: (names: string) =>
    `${names} was sent, and the request was sent to sign in, though nobody signed out: the server had ended the session.`,
  E1d: ({ names, request }: PerhapsSignedOut) =>
    `${names} was sent, and the request was refused (401): the session had ended. Whether by itself, or because ${request} was a sign-out, cannot be told.`,
  E2d: ({ names, request }: PerhapsSignedOut) =>
    `${names} was sent, and the request was sent to sign in: the session had ended. Whether by itself, or because ${request} was a sign-out, cannot be told.`,
  E3: (names: string) => `${names} had reached the end of its declared lifetime, and the browser deleted it.`,
  E4: (names: string) => `The browser threw ${names} out for lack of room.`,
  S1: 'The site asked to sign in.',
  S2: 'Somebody said who they are; nothing was proved yet.',
  S3: 'The first factor was taken; another one was asked for.',
  S4: 'Another factor was shown by somebody who was signed in.',
  S5: 'A sign-in succeeded.',
  S6: 'A sign-out was seen.',
} as const satisfies Sentences<StoryCode>;

export type StoryEvidence = Evidence<typeof STORY_SENTENCES>;
