/** The observations that the panel holds, found by `seq`, with an index of which cookies were sent when. */
import type { Observation } from '../../src/observation.ts';

/** Requests to one host that carried a cookie of one name, in the order of the log. */
export interface SentCookie {
  readonly host: string;
  readonly seqs: readonly number[];
  readonly ats: readonly number[];
}

export interface Log {
  add(observations: readonly Observation[]): void;
  at(seq: number): Observation | undefined;
  all(): readonly Observation[];
  lastSeq(): number;
  /** Where cookies of this name were sent, a row per host. */
  sent(name: string): readonly SentCookie[];
  /** Where tokens in this header were sent, a row per host. @param header lower case, with the scheme after it where there is one */
  sentToken(header: string): readonly SentCookie[];
  /** Observations of one exchange, in order. */
  exchange(id: string): readonly Observation[];
}

interface GrowingRow extends SentCookie {
  readonly seqs: number[];
  readonly ats: number[];
}

export function createLog(): Log {
  const observations: Observation[] = [];
  const sent = new Map<string, Map<string, GrowingRow>>();
  const sentTokens = new Map<string, Map<string, GrowingRow>>();
  const exchanges = new Map<string, Observation[]>();

  function add(fresh: readonly Observation[]): void {
    for (const observation of fresh) {
      observations.push(observation);
      if ('exchange' in observation && observation.exchange !== undefined) {
        grown(exchanges, observation.exchange, () => []).push(observation);
      }
      if (observation.type === 'request-sent' && observation.cookie !== undefined) {
        const host = hostOf(observation.url);
        for (const name of namesIn(observation.cookie)) note(sent, name, host, observation);
      }
      if (observation.type === 'request-sent' && observation.tokens !== undefined) {
        const host = hostOf(observation.url);
        for (const { header, scheme } of observation.tokens)
          note(sentTokens, tokenHeader(header, scheme), host, observation);
      }
    }
  }

  /** Binary search: the journal may have dropped routine observations, so a `seq` is not an index. */
  function indexOf(seq: number): number {
    let low = 0;
    let high = observations.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = observations[middle]?.seq ?? 0;
      if (found === seq) return middle;
      if (found < seq) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  return {
    add,
    at: (seq) => observations[indexOf(seq)],
    all: () => observations,
    lastSeq: () => observations.at(-1)?.seq ?? 0,
    sent: (name) => [...(sent.get(name)?.values() ?? [])],
    sentToken: (header) => [...(sentTokens.get(header)?.values() ?? [])],
    exchange: (id) => exchanges.get(id) ?? [],
  };
}

/** By which the requests with a token are found: the header, and the scheme where there is one. */
export function tokenHeader(header: string, scheme: string | undefined): string {
  return scheme === undefined ? header : `${header} ${scheme}`;
}

function note(index: Map<string, Map<string, GrowingRow>>, name: string, host: string, { seq, at }: Observation): void {
  const hosts = grown(index, name, () => new Map<string, GrowingRow>());
  const row = grown(hosts, host, () => ({ host, seqs: [], ats: [] }));
  row.seqs.push(seq);
  row.ats.push(at);
}

function grown<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  const present = map.get(key);
  if (present !== undefined) return present;
  const created = create();
  map.set(key, created);
  return created;
}

/** Names of a `Cookie` header, each once. A pair without `=` is a nameless cookie. */
function namesIn(header: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const pair of header.split(';')) {
    const equals = pair.indexOf('=');
    names.add(equals === -1 ? '' : pair.slice(0, equals).trim());
  }
  return names;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
