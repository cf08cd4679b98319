/** What the story of a sign-in says, and what that of a change of password or role says instead. */
import type { RotationVerdict, SignIn } from '../../../src/session/model/model.ts';

export interface StoryWords {
  /** The check whose finding tells how to fix it. */
  readonly check: string;
  readonly event: string;
  readonly why: string;
  readonly again: string;
  /** What a verdict means for the people who use the site. */
  readonly meaning: Readonly<Record<RotationVerdict, string>>;
  readonly outcome: Readonly<Partial<Record<SignIn['outcome'] | 'asked', string>>>;
}

export function storyWords(kind: SignIn['kind']): StoryWords {
  return kind === 'password-change' || kind === 'role-switch' ? OF_A_CHANGE : OF_A_SIGN_IN;
}

const OF_A_SIGN_IN: StoryWords = {
  check: 'session-fixation',
  event: 'The sign-in',
  why: 'Why we think it was a sign-in',
  again:
    'Sign out, then sign in once more while this panel is open. A private window begins without the cookies of before. If the sign-in is not recognised, press “I signed in” right after it.',
  meaning: {
    kept: 'This is session fixation: whoever could set or read the cookie before the sign-in (through a sibling subdomain, a page over http, a shared machine) holds the account after it.',
    're-set':
      'The server sent the same identifier again: renewed, not replaced. Whoever knew it before the sign-in holds the account after it (session fixation).',
    'added-beside':
      'The old identifier lives on beside a new one. Whether it gives access depends on which of the two the server looks at.',
    rotated:
      'An identifier known or planted before the sign-in is of no use after it, provided that the server forgot the old one.',
    'nothing-before': 'There was no identifier to plant before the sign-in, and a fresh one was given.',
    inconclusive: 'What was seen does not settle whether the identifier changed.',
  },
  outcome: {
    failed: 'The attempt did not succeed, so nothing follows for the session identifier.',
    uncertain: 'It is not clear whether the attempt succeeded. If it did, press “I signed in”.',
    asked: 'It had the effect of a sign-in, and nothing else says that it was one.',
  },
};

const OF_A_CHANGE: StoryWords = {
  check: 'identifier-kept-at-privilege-change',
  event: 'The change',
  why: 'Why we think it was such a change',
  again:
    'Make the change once more while this panel is open, and look whether the identifier is another one afterwards.',
  meaning: {
    kept: 'Whoever holds a copy of the identifier goes on as before: a change of password does not shut out the one against whom it was made.',
    're-set':
      'The server sent the same identifier again: renewed, not replaced. Whoever holds a copy of it goes on as before.',
    'added-beside':
      'The old identifier lives on beside a new one. Whether it gives access depends on which of the two the server looks at.',
    rotated: 'A copy of the old identifier is of no use any more, provided that the server forgot it.',
    'nothing-before': 'There was no identifier before the change, and a fresh one was given.',
    inconclusive: 'What was seen does not settle whether the identifier changed.',
  },
  outcome: {
    failed: 'The change was refused, so nothing follows for the session identifier.',
    uncertain: 'It is not clear whether the change was made.',
  },
};
