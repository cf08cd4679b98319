/** Where a session lives, and what follows for ending it: the server can forget what it looks up, but not what the browser carries. */
import type { FormatMatch, SessionPlace } from './value/format.ts';

export interface SessionPlaceAnswer {
  readonly place: SessionPlace;
  /** What follows for sign-out and revocation, in a sentence or two. */
  readonly sentence: string;
}

const SENTENCES: Readonly<Record<SessionPlace, string>> = {
  server:
    'Nothing of a session can be read in it: if it carries the session, it is an identifier that the server looks up. Sign-out can then end it at once and for every copy, if the server forgets it. Test by sending an old value after sign-out.',
  browser:
    'The session is in the value itself: sign-out only removes this browser’s copy. A copy taken before keeps working until it expires, unless the server keeps a list of values that it no longer accepts. Test by sending an old value after sign-out.',
  unclear:
    'The value cannot be read, and both ways are common: the session may be in it, or an identifier that the server looks up. Send an old value after sign-out: if it still works, the session is in the value, or the server did not forget it.',
  none: 'It is no session: there is nothing to sign out of.',
};

/** Forms that seal mere identifiers as often as whole sessions: their `kind` decides nothing. */
const OFTEN_REFERENCES: ReadonlySet<string> = new Set(['laravel', 'generic-signature', 'aspnet-ticket']);

export function sessionPlaceOf(
  formatId: string,
  match: Pick<FormatMatch, 'kind' | 'sessionPlace'>,
): SessionPlaceAnswer {
  const place = match.sessionPlace ?? byKind(formatId, match.kind);
  return { place, sentence: SENTENCES[place] };
}

function byKind(formatId: string, kind: FormatMatch['kind']): SessionPlace {
  switch (kind) {
    case 'reference':
      return 'server';
    case 'client-state':
    case 'client-token':
      return 'browser';
    case 'sealed':
      return OFTEN_REFERENCES.has(formatId) ? 'unclear' : 'browser';
    case 'empty':
      return 'none';
  }
}
