/** Everything that is said in a site's story, by rule. */
import type { StoryRule } from './rules.ts';

/** Rules whose sentence tells which cookies were concerned. */
export type ExpiryRule = 'refused' | 'sentToSignIn' | 'lifetimeOver' | 'thrownOut';

/** A rule with the facts that its sentence tells. */
export type StoryFinding =
  | { readonly rule: Exclude<StoryRule, ExpiryRule | 'signOutAnswered'> }
  | { readonly rule: 'signOutAnswered'; readonly status: number }
  | { readonly rule: ExpiryRule; readonly names: string };

export function storySentence(finding: StoryFinding): string {
  switch (finding.rule) {
    case 'addressSignsOut':
      return 'The address speaks of signing out.';
    case 'deletedAsResource':
      return 'The session was deleted as a resource.';
    case 'operationSignsOut':
      return 'The operation that was called speaks of signing out.';
    case 'cookieDeleted':
      return 'The answer deleted the session cookie.';
    case 'cookiesCleared':
      return 'The answer told the browser to forget the site’s cookies.';
    case 'signOutAnswered':
      return `The server answered ${finding.status}.`;
    case 'providerTold':
      return 'The identity provider was told that the session ends.';
    case 'askedToSignIn':
      return 'Afterwards the site asked to sign in.';
    case 'saidSignedIn':
      return 'You said that you signed in here.';
    case 'saidNoSignIn':
      return 'You said that it was not a sign-in.';
    case 'saidSignedOut':
      return 'You said that you signed out here.';
    case 'givenAtSignIn':
      return 'A sign-in that succeeded gave it a new value.';
    case 'keptAtSignIn':
      return 'It was sent with a sign-in that succeeded and stayed the same.';
    case 'endedAtSignOut':
      return 'A sign-out deleted or replaced it.';
    case 'opened':
      return 'Requests with it were answered where one without it had been refused.';
    case 'refused':
      return `${finding.names} was sent, and the request was refused (401), though nobody signed out: the server had ended the session.`;
    case 'sentToSignIn':
      return `${finding.names} was sent, and the request was sent to sign in, though nobody signed out: the server had ended the session.`;
    case 'lifetimeOver':
      return `${finding.names} had reached the end of its declared lifetime, and the browser deleted it.`;
    case 'thrownOut':
      return `The browser threw ${finding.names} out for lack of room.`;
    case 'stranger':
      return 'The site asked to sign in.';
    case 'identified':
      return 'Somebody said who they are; nothing was proved yet.';
    case 'firstFactor':
      return 'The first factor was taken; another one was asked for.';
    case 'steppedUp':
      return 'Another factor was shown by somebody who was signed in.';
    case 'signedIn':
      return 'A sign-in succeeded.';
    case 'signedOut':
      return 'A sign-out was seen.';
  }
}
