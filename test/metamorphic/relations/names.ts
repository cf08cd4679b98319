/** Cookies called otherwise: by a word that says nothing, by a word of something else, by a framework's name that is not in use there. */
import type { Capture } from '../../support/capture-file.ts';
import type { Changed, Relation } from '../relation.ts';
import { rewriteCookies } from '../rewrite-cookies.ts';

/** Prefixes of a name bind the cookie's attributes, so that they stay. */
const PREFIX = /^__(?:Host|Secure|Http|Host-Http)-/i;

/** Chunks, numbered families and a signature's cookie stay with theirs: that end of a name belongs to it. */
const END = /(?:[._-]?\d{1,2}|\.sig)$/;

function called(name: string, word: (index: number, before: string) => string): Relation {
  return { name, keeps: 'less-sure', change: (capture) => renamedBy(capture, word) };
}

function renamedBy({ log, url }: Capture, word: (index: number, before: string) => string): Changed {
  const names = new Map<string, string>();
  const former = new Map<string, string>();
  const rename = (before: string): string => {
    const prefix = PREFIX.exec(before)?.[0] ?? '';
    const stem = before.slice(prefix.length).replace(END, '');
    const known = names.get(stem) ?? word(names.size, stem);
    names.set(stem, known);
    const now = `${prefix}${known}${before.slice(prefix.length + stem.length)}`;
    former.set(now, before);
    return now;
  };
  const changed = rewriteCookies(log, ({ name, value }) => ({ name: rename(name), value }));
  return { log: changed, url, formerName: (name) => former.get(name) ?? name };
}

export const nameRelations: readonly Relation[] = [
  called('cookies are called c0, c1 …', (index) => `c${index}`),
  called('cookies are called by drawn letters', (index, before) => drawn(`${before}${index}`)),
  called(
    'cookies are called in a row of colours',
    (index) => ['blau', 'rot', 'verde', 'jaune', 'ao', 'preto'][index % 6] + String(index || ''),
  ),
  called('cookies have a prefix of the house', (_, before) => `acme_${before}`),
  called('cookies have an ending of the house', (_, before) => `${before}_prod`),
  called('cookies are in capitals', (_, before) => before.toUpperCase()),
];

function drawn(seed: string): string {
  let state = [...seed].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) % 2_147_483_647, 7);
  return Array.from({ length: 6 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 26));
  }).join('');
}
