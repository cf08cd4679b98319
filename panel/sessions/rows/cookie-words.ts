/** What the row of a cookie says, in a word or two each. */
import { expiresAt } from '../../../src/cookie/match/expires-at.ts';
import type { CookieLife } from '../../../src/session/model/model.ts';
import { duration } from '../../parts/text/times.ts';

/** "Express (express-session)" is "Express" in a column; the whole name is in the hover and in the details. */
export function shortName(framework: string): string {
  return framework.split(' (', 1)[0] ?? framework;
}

/** How long the browser was told to keep the cookie, counted from when it was stored. */
export function lifeWords(
  cookie: CookieLife,
  storedAt: number | undefined,
): { readonly word: string; readonly title: string } {
  if (cookie.gone) return { word: 'gone', title: 'Deleted or expired' };
  if (cookie.stored === undefined) return { word: '?', title: 'Never seen in the cookie store' };
  const expires = expiresAt(cookie.stored);
  if (expires === undefined) return { word: 'session', title: 'Until the browser closes: no Expires, no Max-Age' };
  const exact = expires - (storedAt ?? expires);
  // The store was told some milliseconds after the line was sent: 30 days are 30 days.
  const days = Math.round(exact / 60_000) / 1_440;
  const left = days >= 2 ? `${Math.floor(days)} d` : duration(exact);
  return { word: left, title: `Kept for ${left} from when it was stored` };
}
