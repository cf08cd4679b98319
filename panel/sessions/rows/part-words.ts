/** What a cookie is to others: "part 1 of 2 of authjs.session-token". Texts of the site are in it. */

import type { CookieGroup, CookieLife, Site } from '../../../src/session/model/model.ts';
import { type RoleName, roleOf } from '../../../src/session/ranking/cookie-role.ts';
import { classWords } from '../../parts/text/words.ts';

export function groupOf({ groups }: Site, { key }: CookieLife): CookieGroup | undefined {
  return groups.find(({ members }) => members.includes(key));
}

/** @returns undefined for a cookie that stands for itself, and for one that is signed by another */
export function partWords(site: Site, cookie: CookieLife): string | undefined {
  const group = groupOf(site, cookie);
  if (group === undefined) return undefined;
  const place = group.members.indexOf(cookie.key);
  if (group.form === 'signature') return place === 0 ? undefined : `signature of ${group.name}`;
  if (group.form === 'split-token') return place === 0 ? 'header and content of a token' : `signature of ${group.name}`;
  return `part ${place + 1} of ${group.members.length} of ${group.name}`;
}

/** The same in so few characters that it always fits behind the name. */
export function shortPartWords(site: Site, cookie: CookieLife): string | undefined {
  const group = groupOf(site, cookie);
  const place = group?.members.indexOf(cookie.key) ?? 0;
  if (group?.form === 'chunks') return `${place + 1}/${group.members.length}`;
  if (place === 0) return undefined;
  return group?.form === undefined ? undefined : 'signature';
}

const ROLES: Readonly<Record<RoleName, string>> = {
  identity: 'identity',
  'step-up': 'step-up',
  'remember-me': 'remember-me',
  'csrf-secret': 'CSRF secret',
  'csrf-token': 'CSRF token',
  routing: 'routing',
  'bot-protection': 'bot protection',
  consent: 'consent',
};

/** Its role where it is known. That of session cookies stays with how sure the session is. */
export function roleWord(site: Site, cookie: CookieLife): string {
  const role = roleOf(cookie, site)?.role;
  return role === undefined || cookie.class.startsWith('session') ? classWords[cookie.class] : ROLES[role];
}
