/** Judging Set-Cookie lines: parsed, held against every rule, told what becomes of them; beside tough-cookie, which does less. */
import { performance } from 'node:perf_hooks';
import type { UserAgent } from '../../src/cookie/browsers/user-agent.ts';
import { type StorageRequest, storageVerdict } from '../../src/cookie/store/storage-verdict.ts';
import { type Measurement, median } from './measurement.ts';

const COUNT = 20_000;
const HUGE = 256 * 1024;
const REQUEST: StorageRequest = {
  url: 'https://www.shop.example.com/account/login',
  at: Date.UTC(2026, 0, 5),
  via: 'http',
  navigation: true,
  sameSite: true,
};

interface ToughJar {
  setCookieSync(line: string, url: string, options: object): unknown;
}

/** @param tough the module `tough-cookie`, when it is there to be compared with */
export function benchCookieLines(tough?: { readonly CookieJar: new () => ToughJar }): Measurement[] {
  const lines = syntheticLines();
  const agents: readonly UserAgent[] = ['chromium', 'firefox'];
  for (const agent of agents) judgeAll(lines, agent);
  const times = agents.map((agent) => median([1, 2, 3].map(() => time(() => judgeAll(lines, agent)))));
  const slowest = Math.max(...times);
  const json = median(
    [1, 2, 3].map(() => time(() => JSON.parse(JSON.stringify(lines.map((line) => ({ line, REQUEST })))))),
  );
  const rows: Measurement[] = [
    {
      name: 'Set-Cookie lines judged per second',
      value: (COUNT / slowest) * 1000,
      unit: '/s',
      bound: 50_000,
      better: 'higher',
    },
    {
      name: 'judging 20,000 lines, ratio to a JSON round trip of them',
      value: slowest / json,
      unit: '×',
      bound: null,
      better: 'lower',
    },
    {
      name: 'the worst line of 256 KB',
      value: Math.max(...hugeLines().map((line) => best(() => storageVerdict(line, REQUEST, [], 'chromium')))),
      unit: 'ms',
      bound: 5,
      better: 'lower',
    },
  ];
  if (tough !== undefined) {
    const { CookieJar } = tough;
    const theirs = median([1, 2, 3].map(() => time(() => storeAll(new CookieJar(), lines))));
    rows.push({
      name: 'judging 20,000 lines, ratio to tough-cookie storing them',
      value: slowest / theirs,
      unit: '×',
      bound: 1,
      better: 'lower',
    });
  }
  return rows;
}

/** What servers send: session cookies, preferences, deletions, some with all attributes, some refused. */
function syntheticLines(): readonly string[] {
  const shapes: readonly ((index: number) => string)[] = [
    (index) => `sid=${index.toString(16).padStart(32, 'a')}; Path=/; HttpOnly; Secure; SameSite=Lax`,
    (index) => `theme=dark${index}; Path=/; Max-Age=31536000`,
    (index) => `visit=${index}; Domain=.example.com; Path=/; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Secure`,
    () => 'cart=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0',
    (index) => `__Host-csrf=${index}; Path=/; Secure; SameSite=Strict`,
    (index) => `t${index % 50}=x; Domain=other.example; Path=/`,
  ];
  return Array.from({ length: COUNT }, (_, index) => shapes[index % shapes.length]?.(index) ?? '');
}

function hugeLines(): readonly string[] {
  const pieces = [
    ';',
    'x;',
    'Secure;',
    'Path=/;',
    'Expires=21 Foo 2030;',
    'Max-Age=99999999999999999999x;',
    ' ',
    'x\ty;',
    '=',
    'é',
  ];
  return pieces.map((piece) => `a=1;${piece.repeat(HUGE / piece.length)}`);
}

function judgeAll(lines: readonly string[], userAgent: UserAgent): void {
  for (const line of lines) storageVerdict(line, REQUEST, [], userAgent);
}

function storeAll(jar: ToughJar, lines: readonly string[]): void {
  for (const line of lines) jar.setCookieSync(line, REQUEST.url, { ignoreError: true, loose: true });
}

/** Of twenty runs: what the line costs when nothing else is going on. */
function best(run: () => unknown): number {
  return Math.min(...Array.from({ length: 20 }, () => time(run)));
}

function time(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}
