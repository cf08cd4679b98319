/** What a cookie is to others: "part 1 of 2 of authjs.session-token". Texts of the site are in it. */
import type { CookieGroup, CookieLife, Site } from '../../src/session/model.ts';

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

/** The server that a cookie names, and when it last changed to it; `at` in ms since the Unix epoch. */
export function nodeChanges(
  { nodes }: Site,
  { key }: CookieLife,
): readonly { readonly seq: number; readonly at: number; readonly text: string }[] {
  const trail = nodes.find(({ cookie }) => cookie === key);
  if (trail === undefined) return [];
  const readable = trail.reading === 'readable';
  return trail.sightings.map(({ seq, at, node }, index) => {
    const before = trail.sightings[index - 1]?.node;
    const text =
      before === undefined
        ? readable
          ? `server ${node}`
          : 'names a server'
        : readable
          ? `server changed: ${before} → ${node}`
          : 'another server than before';
    return { seq, at, text };
  });
}
