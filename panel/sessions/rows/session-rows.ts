/** The rows of the Sessions list: per site its sign-ins and sign-outs, newest first, then its cookies, most likely session first. */
import type {
  CookieLife,
  Model,
  RotationRow,
  SignIn,
  SignOut,
  Site,
  TokenLife,
} from '../../../src/session/model/model.ts';
import { classWords, type Judgement } from '../../parts/text/words.ts';
import type { Selection } from '../../state/store.ts';
import { roleWord } from './part-words.ts';
import { unstoredWords } from './unstored-words.ts';

export type SessionRow =
  | { readonly kind: 'site'; readonly id: string; readonly site: Site }
  | { readonly kind: 'sign-in'; readonly id: string; readonly site: Site; readonly signIn: SignIn }
  | { readonly kind: 'sign-out'; readonly id: string; readonly site: Site; readonly signOut: SignOut }
  | { readonly kind: 'earlier'; readonly id: string; readonly site: Site; readonly count: number }
  | { readonly kind: 'cookie'; readonly id: string; readonly site: Site; readonly cookie: CookieLife }
  | { readonly kind: 'token'; readonly id: string; readonly site: Site; readonly token: TokenLife };

export interface RowFilter {
  readonly text: string;
  readonly thirdParties: boolean;
  readonly expired: boolean;
  /** Sites whose earlier sign-ins are unfolded. */
  readonly unfolded: ReadonlySet<string>;
}

/** So many of a site's latest events are shown before its cookies; the rest unfolds. */
export const LATEST_EVENTS = 4;

export function sessionRows(model: Model, filter: RowFilter): readonly SessionRow[] {
  const wanted = filter.text.trim().toLowerCase();
  return model.sites
    .filter((site) => site.firstParty || filter.thirdParties)
    .flatMap((site) => rowsOfSite(site, filter, wanted));
}

function rowsOfSite(site: Site, filter: RowFilter, wanted: string): readonly SessionRow[] {
  const heading: SessionRow = { kind: 'site', id: `site ${site.domain}`, site };
  const whole = site.domain.toLowerCase().includes(wanted);
  const cookies = site.cookies
    // A refused line is news, not something that is over.
    .filter((cookie) => filter.expired || !cookie.gone || isWanted(site, cookie))
    .filter((cookie) => whole || wordsOf(site, cookie).includes(wanted))
    .map((cookie): SessionRow => ({ kind: 'cookie', id: `cookie ${cookie.key}`, site, cookie }));
  const tokens = site.tokens
    .filter((token) => whole || tokenWords(token).includes(wanted))
    .map((token): SessionRow => ({ kind: 'token', id: `token ${token.key}`, site, token }));
  const events = eventsOf(site).filter((row) => whole || urlOf(row).toLowerCase().includes(wanted));
  if (cookies.length + tokens.length + events.length === 0 && !whole) return [];
  const folded = events.length > LATEST_EVENTS && !filter.unfolded.has(site.domain);
  const shown = folded ? events.slice(0, LATEST_EVENTS) : events;
  const rest = events.length - LATEST_EVENTS;
  const earlier: readonly SessionRow[] = folded
    ? [{ kind: 'earlier', id: `earlier ${site.domain}`, site, count: rest }]
    : [];
  return [heading, ...shown, ...earlier, ...byRank(cookies, tokens)];
}

/** Tokens stand among the cookies of their rank, behind those that are as likely the session. */
function byRank(cookies: readonly SessionRow[], tokens: readonly SessionRow[]): readonly SessionRow[] {
  const rank = (row: SessionRow) =>
    row.kind === 'token' ? row.token.class : row.kind === 'cookie' ? row.cookie.class : '';
  const upTo = (worst: readonly string[]) => cookies.findLastIndex((row) => worst.includes(rank(row))) + 1;
  const likely = upTo(['session-confirmed', 'session-likely']);
  const possible = Math.max(likely, upTo(['session-possible']));
  const of = (kind: TokenLife['class']) => tokens.filter((row) => rank(row) === kind);
  return [
    ...cookies.slice(0, likely),
    ...of('session-likely'),
    ...cookies.slice(likely, possible),
    ...of('session-possible'),
    ...cookies.slice(possible),
    ...of('unknown'),
  ];
}

function tokenWords(token: TokenLife): string {
  return [token.name, ...token.hosts, classWords[token.class], 'token'].join('\n').toLowerCase();
}

function isWanted(site: Site, cookie: CookieLife): boolean {
  return site.sessionSet.includes(cookie.key) || unstoredWords(cookie) !== undefined;
}

function eventsOf(site: Site): readonly SessionRow[] {
  const ins = [...site.signIns, ...site.privilegeChanges].map((signIn) => ({
    seq: signIn.seq,
    row: { kind: 'sign-in', id: `sign-in ${signIn.id}`, site, signIn } as const,
  }));
  const outs = site.signOuts.map((signOut) => ({
    seq: signOut.seq,
    row: { kind: 'sign-out', id: `sign-out ${signOut.id}`, site, signOut } as const,
  }));
  return [...ins, ...outs].sort((a, b) => b.seq - a.seq).map(({ row }) => row);
}

function urlOf(row: SessionRow): string {
  return row.kind === 'sign-in' ? row.signIn.url : row.kind === 'sign-out' ? row.signOut.url : '';
}

function wordsOf(site: Site, cookie: CookieLife): string {
  return [
    cookie.name,
    cookie.domain,
    cookie.framework?.framework ?? '',
    classWords[cookie.class],
    roleWord(site, cookie),
  ]
    .join('\n')
    .toLowerCase();
}

/** What the site's last successful sign-in did to this cookie or token. */
export function lastRotation(site: Site, key: string): { signIn: SignIn; row: RotationRow } | undefined {
  for (const signIn of [...site.signIns].sort((a, b) => b.seq - a.seq)) {
    if (signIn.outcome !== 'success') continue;
    const rows = [...(signIn.rotation?.rows ?? []), ...(signIn.tokens ?? [])];
    const row = rows.find((each) => each.cookie === key || each.parts?.includes(key));
    if (row !== undefined) return { signIn, row };
  }
  return undefined;
}

export const rowVerdictWords: Readonly<Record<RotationRow['verdict'], Judgement>> = {
  rotated: { tone: 'good', word: 'changed' },
  kept: { tone: 'bad', word: 'kept' },
  're-set': { tone: 'bad', word: 're-set' },
  'nothing-before': { tone: 'good', word: 'fresh' },
  inconclusive: { tone: 'ask', word: "can't tell" },
  new: { tone: 'good', word: 'new' },
  removed: { tone: 'none', word: 'removed' },
  'client-state': { tone: 'ask', word: 'client state' },
};

export function selectionOf(row: SessionRow): Selection | undefined {
  switch (row.kind) {
    case 'cookie':
      return { kind: 'cookie', key: row.cookie.key };
    case 'token':
      return { kind: 'token', key: row.token.key };
    case 'sign-in':
      return { kind: 'sign-in', id: row.signIn.id };
    case 'sign-out':
      return { kind: 'sign-out', id: row.signOut.id };
    case 'site':
    case 'earlier':
      return undefined;
    default:
      return row satisfies never;
  }
}
