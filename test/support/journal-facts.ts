/** What the extension recorded, read from its storage, against what the server knows that it sent and received. */
import type { Observation } from '../../src/observation.ts';
import type { SiteExchange } from '../sites/index.ts';

/** One request and its answer in one line, as both sides can tell it. */
type Line = string;

export interface Comparison {
  /** On the server's record, and not or only in part in the journal. */
  readonly lost: readonly Line[];
  /** In the journal, or more often in it than on the server's record. */
  readonly doubled: readonly Line[];
  /** Positions in the log that are missing or taken twice. */
  readonly misnumbered: readonly number[];
}

/**
 * All observations in the extension's storage, in the order of their positions. One tab is watched at a time. Merging stores a piece
 * twice for a moment: the same fact at the same position of the same log is one.
 */
export function observationsIn(journal: Readonly<Record<string, unknown>>): readonly Observation[] {
  const found = new Map<string, Observation>();
  const walk = (log: string, value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(log, item);
    else if (isObservation(value)) found.set(`${log} ${JSON.stringify(value)}`, value);
    else if (typeof value === 'object' && value !== null) walk(log, Object.values(value));
  };
  for (const [key, value] of Object.entries(journal)) {
    const log = key.slice(0, key.lastIndexOf('/'));
    if (key.startsWith('log/')) walk(log, typeof value === 'string' ? JSON.parse(value) : value);
  }
  return [...found.values()].toSorted((a, b) => a.seq - b.seq);
}

/**
 * Compares everything that happened at one site. Left out are style and script, which browsers answer from their cache, and
 * what Chromium's DevTools asks for by itself, which no extension is shown.
 */
export function compare(server: readonly SiteExchange[], origin: string, facts: readonly Observation[]): Comparison {
  const sent = server.filter(({ path }) => isPage(path)).map(lineOf);
  const recorded = exchangesIn(facts, origin)
    .filter(({ path }) => isPage(path))
    .map(lineOf);
  const lost = without(sent, recorded);
  return {
    lost,
    // An answer whose request was lost is not recorded twice, but once and in part.
    doubled: without(without(recorded, sent).map(answerOf), lost.map(answerOf)),
    misnumbered: facts.filter(({ seq }, index) => seq !== (facts[0]?.seq ?? 1) + index).map(({ seq }) => seq),
  };
}

/** How often the log says that something may be missing. */
export function gapsIn(facts: readonly Observation[]): number {
  return facts.filter(({ type }) => type === 'gap').length;
}

export function isExact({ lost, doubled, misnumbered }: Comparison): boolean {
  return lost.length + doubled.length + misnumbered.length === 0;
}

const isPage = (path: string) => !/\.(?:css|js)$|^\/\.well-known\//.test(path);

function lineOf({ method, path, status, cookie, setCookies }: Omit<SiteExchange, 'at'>): Line {
  return `${method} ${path} → ${status}; sent ${cookie ?? 'no cookie'}; set ${setCookies.join(' | ') || 'nothing'}`;
}

/** The line without what only the request tells. */
function answerOf(line: Line): Line {
  return line.replace(/^\S+ /, '').replace(/; sent .*?; set /, '; set ');
}

interface Hop {
  readonly url: string;
  readonly method: string;
  cookie?: string;
  answered: boolean;
}

/**
 * Every answer in the log, redirects one by one. Within an exchange, facts are joined by address: after a restart, the browser
 * delivers what it had kept listener by listener.
 */
function exchangesIn(facts: readonly Observation[], origin: string): readonly Omit<SiteExchange, 'at'>[] {
  const hops = new Map<string, Hop[]>();
  for (const fact of facts) {
    if (fact.type !== 'request-started') continue;
    const hop = { url: fact.url, method: fact.method, answered: false };
    hops.set(fact.exchange, [...(hops.get(fact.exchange) ?? []), hop]);
  }
  for (const fact of facts) {
    if (fact.type !== 'request-sent' || fact.cookie === undefined) continue;
    const hop = hops.get(fact.exchange)?.find(({ url, cookie }) => url === fact.url && cookie === undefined);
    if (hop) hop.cookie = fact.cookie;
  }
  const done: Omit<SiteExchange, 'at'>[] = [];
  for (const fact of facts) {
    if (fact.type !== 'response-received' || !fact.url.startsWith(`${origin}/`)) continue;
    const hop = hops.get(fact.exchange)?.find(({ url, answered }) => url === fact.url && !answered);
    if (hop) hop.answered = true;
    done.push({
      method: hop?.method ?? '?',
      path: fact.url.slice(origin.length),
      status: fact.status,
      ...(hop?.cookie === undefined ? {} : { cookie: hop.cookie }),
      setCookies: fact.setCookies,
    });
  }
  return done;
}

/** What is left of `all` when each of `some` is taken away once. */
function without(all: readonly Line[], some: readonly Line[]): readonly Line[] {
  const left = new Map<Line, number>();
  for (const line of some) left.set(line, (left.get(line) ?? 0) + 1);
  return all.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

function isObservation(value: unknown): value is Observation {
  return (
    typeof value === 'object' && value !== null && 'seq' in value && 'type' in value && typeof value.seq === 'number'
  );
}
