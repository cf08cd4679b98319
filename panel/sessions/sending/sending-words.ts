/** The answers of the sending matrix in few words: a cell's, a row's, and all of them in one sentence per browser. */
import { isPotentiallyTrustworthy } from '../../../src/cookie/match/is-potentially-trustworthy.ts';
import type { WithholdingRule } from '../../../src/cookie/send/sending-decision.ts';
import type { MatrixBrowser, MatrixCell, MatrixRow } from '../../../src/cookie/send/sending-matrix.ts';

export const browserNames: Readonly<Record<MatrixBrowser, string>> = { chromium: 'Chromium', firefox: 'Firefox' };

export function otherBrowser(browser: MatrixBrowser): MatrixBrowser {
  return browser === 'chromium' ? 'firefox' : 'chromium';
}

/** What keeps the cookie back, as it fits under the word "withheld". */
export const ruleWords: Readonly<Record<WithholdingRule, string>> = {
  'no-cookie-address': 'not a web address',
  expired: 'expired',
  'host-only': 'host-only',
  domain: 'another domain',
  path: 'another path',
  secure: 'Secure',
  credentials: 'not asked for',
  'third-party': 'third party',
  partition: 'another jar',
  'samesite-strict': 'SameSite=Strict',
  'samesite-lax': 'SameSite=Lax',
  'samesite-default': 'no SameSite',
};

/** The second line of a cell: by which rule, and whether that is all. */
export function cellWords({ attachment, otherwise }: MatrixCell): string {
  const words = [
    ...(attachment.attached ? [] : [ruleWords[attachment.rule]]),
    ...(attachment.unsure === undefined ? [] : ['not sure']),
    ...(otherwise === undefined ? [] : ['by settings']),
  ];
  return words.join(', ');
}

/** One thing that a page or a person can do: its rows, together and one by one. */
interface Act {
  readonly words: string;
  readonly rows: Readonly<Record<string, string>>;
}

const OWN: readonly Act[] = [
  {
    words: 'pages of this site',
    rows: {
      'own-link': 'links on this site',
      'own-fetch': 'scripts of this site',
      'sibling-link': 'links on its other origins',
      'sibling-post': 'forms on its other origins',
      'sibling-fetch': 'scripts of its other origins',
      'sibling-frame': 'frames in its other origins',
    },
  },
];
const JAR: readonly Act[] = [
  {
    words: 'pages of the site whose jar it lies in',
    rows: {
      'jar-frame': 'frames in the site whose jar it lies in',
      'jar-framed-fetch': 'scripts of such frames',
      'jar-fetch': 'scripts of the site whose jar it lies in',
      'jar-image': 'images in the site whose jar it lies in',
    },
  },
];
const OTHERS: readonly Act[] = [
  { words: 'links', rows: { 'other-link': 'links' } },
  {
    words: 'forms',
    rows: {
      'other-post-young': 'forms (in the cookie’s first two minutes)',
      'other-post-old': 'later forms',
    },
  },
  { words: 'frames', rows: { 'other-frame': 'frames', 'other-framed-fetch': 'scripts in frames' } },
  { words: 'scripts', rows: { 'other-fetch': 'scripts', 'other-websocket': 'WebSockets' } },
  { words: 'images', rows: { 'other-image': 'images' } },
];
const LATER_FORMS = 'forms on other sites however old the cookie is';
const ASIDE: readonly Act[] = [
  {
    words: 'what another site redirects here',
    rows: {
      'typed-redirect': 'an address of another site that redirects here',
      'own-redirect': 'links that lead through another site and back',
    },
  },
  {
    words: 'links and forms on this host’s http page',
    rows: { 'http-link': 'links on this host’s http page', 'http-post': 'forms on this host’s http page' },
  },
  { words: 'requests over http', rows: { cleartext: 'requests over http' } },
];

/** One clause per browser, without its name. */
export interface SendingSummary {
  readonly here: string;
  /** What the other one does beside that or instead; `the same` where all its answers are. */
  readonly elsewhere: string;
  readonly differs: boolean;
}

/**
 * @param browser the one of the log
 * @param url where the cookie is used
 */
export function sendingSummary(rows: readonly MatrixRow[], browser: MatrixBrowser, url: string): SendingSummary {
  const difference = differenceWords(rows, browser, otherBrowser(browser));
  return {
    here: hereWords(rows, browser, url),
    elsewhere: difference ?? 'the same.',
    differs: difference !== undefined,
  };
}

function hereWords(rows: readonly MatrixRow[], browser: MatrixBrowser, url: string): string {
  const sent = (row: MatrixRow) => row.cells[browser].attachment.attached;
  const bySetting = (row: MatrixRow) => row.cells[browser].otherwise !== undefined;
  if (!rows.some(sent)) return `nobody. ${reasonFor(rows, browser)}`;
  const own = [...wordsFor(OWN, rows, sent), ...wordsFor(JAR, rows, sent)];
  const always = wordsFor(OTHERS, rows, (row) => sent(row) && !bySetting(row));
  const youngOnly = rows.some(({ id, cells }) => id === 'other-post-young' && cells[browser].attachment.attached);
  const never = wordsFor(
    OTHERS,
    rows,
    // That forms go only while it is young says already that later ones do not.
    (row) => !sent(row) && !bySetting(row) && !(youngOnly && row.id === 'other-post-old'),
  );
  const parts = [
    own.length === 0 ? 'not even pages of this site' : listed(own, 'and'),
    ...elsewhereParts(always, never),
    ...hingedWords(rows, browser),
  ];
  const clear = rows.some((row) => row.id === 'cleartext' && sent(row)) && !isPotentiallyTrustworthy(plainOf(url));
  return `${parts.join('; ')}.${clear ? ' It also goes over http, where anyone on the way can read it.' : ''}`;
}

function elsewhereParts(always: readonly string[], never: readonly string[]): readonly string[] {
  if (always.length > 0 && never.length > 0) {
    return [`on other sites ${listed(always, 'and')}, but not ${listed(never, 'or')}`];
  }
  if (always.length > 0) return [`on other sites ${listed(always, 'and')}`];
  if (never.length === 0) return [];
  return [never.length === OTHERS.length ? 'nothing on other sites' : `not ${listed(never, 'or')} on other sites`];
}

/** What the user's choice about third-party cookies decides. */
function hingedWords(rows: readonly MatrixRow[], browser: MatrixBrowser): readonly string[] {
  const hinged = (attached: boolean) => (row: MatrixRow) =>
    row.cells[browser].otherwise !== undefined && row.cells[browser].attachment.attached === attached;
  return [true, false].flatMap((attached) => {
    const acts = wordsFor(OTHERS, rows, hinged(attached));
    const setting = rows.find(hinged(attached))?.cells[browser].otherwise?.setting;
    if (acts.length === 0 || setting === undefined) return [];
    return [`${listed(acts, 'and')} there ${attached ? 'too, except' : 'only'} with ${setting}`];
  });
}

function reasonFor(rows: readonly MatrixRow[], browser: MatrixBrowser): string {
  const answer = rows.find((row) => row.id === 'own-link')?.cells[browser].attachment;
  return answer === undefined || answer.attached ? '' : answer.text;
}

/** @returns `undefined` when every row has the same answer in both */
function differenceWords(rows: readonly MatrixRow[], here: MatrixBrowser, there: MatrixBrowser): string | undefined {
  const attached = (row: MatrixRow, browser: MatrixBrowser) => row.cells[browser].attachment.attached;
  const also = everywhere(rows, (row) => attached(row, there) && !attached(row, here), 'and');
  const lost = (row: MatrixRow) => !attached(row, there) && attached(row, here);
  const not = everywhere(rows, lost, 'or');
  const turned = (row: MatrixRow, browser: MatrixBrowser) => row.cells[browser].otherwise?.attachment.attached === true;
  const bySetting = (row: MatrixRow) => turned(row, there) && !turned(row, here) && !attached(row, here);
  const setting = rows.find(bySetting)?.cells[there].otherwise?.setting;
  const parts = [
    ...(also.length === 0 ? [] : [`also ${listed(also, 'and')}`]),
    ...(not.length === 0 ? [] : [`not ${listed(not, 'or')}${unlessSet(rows.filter(lost), there)}`]),
    ...(setting === undefined ? [] : [`with ${setting} also ${listed(everywhere(rows, bySetting, 'and'), 'and')}`]),
  ];
  return parts.length === 0 ? undefined : `${parts.join('; ')}.`;
}

/** Where all of them hang on one setting. */
function unlessSet(rows: readonly MatrixRow[], browser: MatrixBrowser): string {
  const [setting, ...more] = new Set(rows.map((row) => row.cells[browser].otherwise?.setting));
  return setting === undefined || more.length > 0 ? '' : ` (only with ${setting})`;
}

function everywhere(
  rows: readonly MatrixRow[],
  chosen: (row: MatrixRow) => boolean,
  join: 'and' | 'or',
): readonly string[] {
  const has = (id: string) => rows.some((row) => row.id === id && chosen(row));
  const laterForms = has('other-post-old') && !has('other-post-young');
  const others = wordsFor(OTHERS, rows, (row) => chosen(row) && !(laterForms && row.id === 'other-post-old'));
  return [
    ...wordsFor([...OWN, ...JAR], rows, chosen),
    ...(others.length === 0 ? [] : [`${listed(others, join)} on other sites`]),
    ...(laterForms ? [LATER_FORMS] : []),
    ...wordsFor(ASIDE, rows, chosen),
  ];
}

/** An act as a whole where all its rows are chosen, else row by row. */
function wordsFor(
  acts: readonly Act[],
  rows: readonly MatrixRow[],
  chosen: (row: MatrixRow) => boolean,
): readonly string[] {
  return acts.flatMap((act) => {
    const present = rows.filter((row) => act.rows[row.id] !== undefined);
    const found = present.filter(chosen);
    if (found.length === 0) return [];
    return found.length === present.length ? [act.words] : found.map((row) => act.rows[row.id] ?? row.words);
  });
}

/** `a, b and c` */
export function listed(words: readonly string[], join: 'and' | 'or'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${join} ${last}`;
}

function plainOf(url: string): string {
  return url.replace(/^https:/i, 'http:');
}
