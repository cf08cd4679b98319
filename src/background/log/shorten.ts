/** Which part of a log may go when memory runs short, and the one fact that stands for it. Pure. */
import type { Observation, ObservationOf, SentToken } from '../../observation.ts';
import { isNews } from './is-news.ts';

export type Summary = ObservationOf<'routine-dropped'>;

export interface Shortened {
  /** Seqs that go. The summary takes the place of the first of them, or of the summary that was there before. */
  readonly dropped: ReadonlySet<number>;
  readonly summary: Summary;
}

interface Exchange {
  readonly observations: Observation[];
  routine: boolean;
  complete: boolean;
}

function exchangeOf(observation: Observation): string | undefined {
  return 'exchange' in observation ? observation.exchange : undefined;
}

interface Sent {
  readonly origin: string;
  readonly host: string;
  readonly names: readonly string[];
  readonly tokens: readonly SentToken[];
}

/** Host, cookie names and tokens that were sent. Two exchanges with the same carry the same kind of evidence. */
function sentIn(exchange: Exchange): Sent {
  for (const observation of exchange.observations) {
    if (observation.type !== 'request-sent' || !URL.canParse(observation.url)) continue;
    const { origin, host } = new URL(observation.url);
    const pairs = (observation.cookie ?? '').split(';').filter((pair) => pair.includes('='));
    const names = pairs.map((pair) => pair.slice(0, pair.indexOf('=')).trim());
    return { origin, host, names, tokens: observation.tokens ?? [] };
  }
  return { origin: '', host: '', names: [], tokens: [] };
}

function gather(log: readonly Observation[]): Exchange[] {
  const exchanges = new Map<string, Exchange>();
  const marked = new Set<string>();
  for (const observation of log) {
    const id = exchangeOf(observation);
    if (id === undefined) continue;
    if (observation.type === 'marked') {
      marked.add(id);
      continue;
    }
    let exchange = exchanges.get(id);
    if (exchange === undefined) {
      exchange = { observations: [], routine: observation.type === 'request-started', complete: false };
      exchanges.set(id, exchange);
    }
    exchange.observations.push(observation);
    if (isNews(observation) || observation.type === 'request-failed') exchange.routine = false;
    if (observation.type === 'request-completed') exchange.complete = true;
  }
  for (const id of marked) exchanges.delete(id);
  return [...exchanges.values()].filter((exchange) => exchange.routine && exchange.complete);
}

/**
 * Choose the oldest routine exchanges: completed, not a page, without body, Set-Cookie, redirect, error or the user's word. The first
 * one that shows a set of cookie names, or a token, sent to an origin is kept, as evidence.
 * @param bytes how much should go, as JSON
 * @returns null when nothing can go
 */
export function shorten(log: readonly Observation[], bytes: number): Shortened | null {
  const shown = new Set<string>();
  const dropped = new Set<number>();
  const sent = new Map<string, { host: string; name: string; count: number; header?: true }>();
  const count = (host: string, name: string, times: number, header?: true): void => {
    const key = JSON.stringify([host, name, header]);
    const entry = sent.get(key) ?? { host, name, count: 0, ...(header === undefined ? {} : { header }) };
    entry.count += times;
    sent.set(key, entry);
  };
  const tellApart = tokensApart();
  const before = log.find((observation): observation is Summary => observation.type === 'routine-dropped');
  const starts: number[] = [];
  let freed = 0;
  let exchanges = before?.exchanges ?? 0;
  let lastAt = before?.lastAt ?? Number.NEGATIVE_INFINITY;
  for (const exchange of gather(log)) {
    if (freed >= bytes) break;
    const { origin, host, names, tokens } = sentIn(exchange);
    const evidence = JSON.stringify([origin, names, tokens.map((token) => tellApart(origin, token))]);
    if (!shown.has(evidence)) {
      shown.add(evidence);
      continue;
    }
    exchanges += 1;
    for (const name of names) count(host, name, 1);
    for (const { header } of tokens) count(host, header, 1, true);
    for (const observation of exchange.observations) {
      dropped.add(observation.seq);
      freed += JSON.stringify(observation).length;
      lastAt = Math.max(lastAt, observation.at);
    }
    starts.push(exchange.observations[0]?.at ?? lastAt);
  }
  if (dropped.size === 0) return null;
  for (const entry of before?.sent ?? []) count(entry.host, entry.name, entry.count, entry.header);
  starts.sort((a, b) => a - b);
  const first = starts[0] ?? lastAt;
  return {
    dropped,
    summary: {
      type: 'routine-dropped',
      seq: before?.seq ?? Math.min(...dropped),
      at: before?.at ?? first,
      exchanges,
      observations: (before?.observations ?? 0) + dropped.size,
      firstAt: Math.min(before?.firstAt ?? first, first),
      lastAt,
      longestSilence: Math.max(before?.longestSilence ?? 0, longestPause(before?.lastAt, starts)),
      sent: [...sent.values()],
    },
  };
}

/** A page that makes a new token for each request would fill the memory: so many of a header and an origin are evidence. */
const TOKENS_APART = 50;

function tokensApart(): (origin: string, token: SentToken) => string {
  const met = new Map<string, Set<string>>();
  return (origin, { header, value }) => {
    const key = `${header} ${origin}`;
    const values = met.get(key) ?? new Set();
    met.set(key, values);
    if (values.size < TOKENS_APART) values.add(value);
    return values.has(value) ? `${header} ${value}` : header;
  };
}

function longestPause(after: number | undefined, starts: readonly number[]): number {
  let longest = 0;
  let previous = after;
  for (const start of starts) {
    if (previous !== undefined) longest = Math.max(longest, start - previous);
    previous = start;
  }
  return longest;
}
