/** What the list says of a cookie that lines asked for and that the browser never had. */
import type { CookieLife } from '../../../src/session/model/model.ts';

export interface UnstoredWords {
  readonly word: 'not stored' | 'refused' | 'asked for';
  /** For the hover. Texts of the site may be in it. */
  readonly title: string;
}

/** @returns undefined for a cookie that the browser has or had, or that was met in a request */
export function unstoredWords(cookie: CookieLife): UnstoredWords | undefined {
  if (cookie.stored !== undefined || cookie.identifiers.length > 0) return undefined;
  const settled = cookie.unstored.at(-1);
  if (settled !== undefined) {
    const why = settled.reason === undefined ? 'No rule that is known here explains why.' : settled.reason.text;
    return { word: 'not stored', title: `A line asked for it, and the browser did not store it. ${why}` };
  }
  const last = cookie.lines.at(-1);
  if (last === undefined) return undefined;
  if (last.refusal !== undefined) {
    return {
      word: 'refused',
      title: `By its rules the browser refuses the line that asks for it. ${last.refusal.text}`,
    };
  }
  return { word: 'asked for', title: 'A line asks for it, and the store has not said anything yet.' };
}
