/** A cookie's attributes as letters, a gap for each one that is missing, and the whole of it in words. */
import type { StoredCookie } from '../../../src/observation.ts';

export interface FlagLetter {
  /** A letter, or `·` for a missing attribute, or `?` for one that was never seen. */
  readonly letter: string;
  readonly words: string;
  readonly present: boolean;
}

const SAME_SITE: Readonly<Record<StoredCookie['sameSite'], FlagLetter>> = {
  lax: { letter: 'L', words: 'SameSite=Lax', present: true },
  strict: { letter: 'St', words: 'SameSite=Strict', present: true },
  no_restriction: { letter: 'N', words: 'SameSite=None', present: true },
  unspecified: { letter: '·', words: 'no SameSite', present: false },
};

export function flagLetters(name: string, stored: StoredCookie | undefined): readonly FlagLetter[] {
  if (stored === undefined) {
    return ['Secure', 'HttpOnly', 'SameSite', 'name prefix'].map((what) => ({
      letter: '?',
      words: `${what} not known`,
      present: false,
    }));
  }
  const prefix = /^__(Host|Secure)-/i.exec(name)?.[0];
  return [
    letter(stored.secure, 'S', 'Secure', 'not Secure'),
    letter(stored.httpOnly, 'H', 'HttpOnly', 'not HttpOnly'),
    SAME_SITE[stored.sameSite],
    letter(prefix !== undefined, 'P', `name prefix ${prefix ?? ''}`, 'no name prefix'),
  ];
}

function letter(present: boolean, sign: string, words: string, missing: string): FlagLetter {
  return present ? { letter: sign, words, present } : { letter: '·', words: missing, present };
}
