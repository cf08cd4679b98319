/** Random and mutated lines, judged for every user agent without any browser: none may throw, and none may take long. */

import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import type { UserAgent } from '../../src/cookie/browsers/user-agent.ts';
import type { DatedCookie } from '../../src/cookie/match/dated-cookie.ts';
import { type StorageRequest, storageVerdict } from '../../src/cookie/store/storage-verdict.ts';
import { storeAfter } from '../../src/cookie/store/store-after.ts';
import { cookieCases, placed, responsesOf } from '../fixtures/cookie-lines/index.ts';
import { randomCase } from './line-grammar.ts';

export interface OfflineResult {
  readonly judged: number;
  readonly kept: number;
  readonly thrown: readonly { readonly line: string; readonly userAgent: UserAgent; readonly error: string }[];
  /** The best of several attempts. */
  readonly slowest: { readonly ms: number; readonly line: string };
}

const AGENTS: readonly UserAgent[] = ['spec', 'chromium', 'firefox'];
const PLACE = { label: 'c1', httpsPort: 443, httpPort: 80, now: Date.UTC(2026, 10, 20) };
/** Lines of the grammar that the others are made from. */
const GRAMMAR = 5_000;
/** A line that takes longer, ms, is judged some times more: collecting garbage takes its time too, and so do other programs. */
const SUSPECT = 2;
const AGAIN = [1, 2, 3, 4];

const REQUESTS: readonly StorageRequest[] = [
  'https://www.c1.test/a/b',
  'http://c1.test/',
  'http://localhost/',
  'https://[::1]/',
  'https://co.uk/',
  'data:,x',
].flatMap((url) =>
  ([true, false] as const).map((sameSite) => ({
    url,
    at: PLACE.now,
    sameSite,
    navigation: sameSite,
    via: sameSite ? 'http' : 'script',
    ...(sameSite ? { serverDate: PLACE.now - 86_400_000 } : { topLevelSite: 'https://news.test' }),
  })),
);

const PIECES = [
  ...'=;,\t "\'./-+:%\r\n\0\x01\x7F\x80\xFF\u{DC80}\u{D800}é漢\u{202E}\u{FEFF}',
  ...[
    'Domain=',
    'Path=/',
    'Max-Age=',
    'Expires=',
    'SameSite=None',
    'Secure',
    '__Host-',
    '21 Oct 2030',
    '9'.repeat(400),
  ],
  'v'.repeat(5_000),
];

export function judgeOffline(count: number, seed: number): OfflineResult {
  const random = generator(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const table = cookieCases.flatMap((one) =>
    responsesOf(placed(one, PLACE)).flatMap(({ setCookie }) => setCookie.slice(0, 3)),
  );
  const grammar = fc
    .sample(randomCase, { seed, numRuns: Math.min(count, GRAMMAR) })
    .flatMap((one) => responsesOf(placed({ id: '', ...one }, PLACE)).flatMap(({ setCookie }) => setCookie));
  const pick = <T>(list: readonly T[]): T | undefined => list[below(list.length)];
  const thrown: { line: string; userAgent: UserAgent; error: string }[] = [];
  let slowest = { ms: 0, line: '' };
  let kept = 0;
  let store: readonly DatedCookie[] = [];
  for (let index = 0; index < count; index += 1) {
    const line = nextLine();
    const request = pick(REQUESTS) ?? { url: '', at: 0, via: 'http', navigation: true, sameSite: true };
    // Every tenth meets what the lines before it left behind.
    if (index % 10 !== 0) store = [];
    for (const userAgent of AGENTS) {
      const ms = judge(line, request, userAgent);
      if (ms > slowest.ms) {
        const again = ms < SUSPECT ? ms : Math.min(ms, ...AGAIN.map(() => judge(line, request, userAgent)));
        if (again > slowest.ms) slowest = { ms: again, line };
      }
    }
  }
  return { judged: count, kept, thrown, slowest };

  function judge(line: string, request: StorageRequest, userAgent: UserAgent): number {
    const started = performance.now();
    try {
      const verdict = storageVerdict(line, request, store, userAgent);
      if (verdict.kind !== 'refused') {
        kept += 1;
        if (verdict.kind === 'altered' && verdict.alterations.length === 0) throw new Error('altered, and nothing is');
      }
      store = storeAfter(store, verdict, request.at, userAgent).store;
    } catch (error) {
      thrown.push({ line, userAgent, error: String(error) });
    }
    return performance.now() - started;
  }

  function nextLine(): string {
    const kind = below(10);
    if (kind === 0)
      return Array.from({ length: below(60) }, () => String.fromCharCode(below(random() < 0.9 ? 0x100 : 0x10000))).join(
        '',
      );
    if (kind === 1) return Array.from({ length: below(30) }, () => pick(PIECES)).join('');
    let line = pick(kind < 6 ? grammar : table) ?? '';
    for (let edits = below(6); edits > 0; edits -= 1) {
      const at = below(line.length + 1);
      line = line.slice(0, at) + (random() < 0.3 ? '' : pick(PIECES)) + line.slice(at + below(3));
    }
    return line;
  }
}

/** mulberry32: numbers from 0 up to 1, the same ones for the same seed. */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
