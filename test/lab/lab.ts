/** Asks a real browser what it does with Set-Cookie lines: sends them from a real server, and reads the store and the next request. */

import { setTimeout as pause } from 'node:timers/promises';
import type { DatedCookie } from '../../src/cookie/match/dated-cookie.ts';
import { registrableDomain } from '../../src/cookie/match/registrable-domain.ts';
import {
  type CookieCase,
  type CookieResponse,
  dateHeaderOf,
  placed,
  responsesOf,
} from '../fixtures/cookie-lines/index.ts';
import type { Driver, Tab } from '../support/driver.ts';
import type { Internet, LabRequest } from './internet.ts';
import { labCookie } from './lab-cookie.ts';

export interface LabResult {
  /** The case as it was sent: hosts filled in. */
  readonly sent: CookieCase;
  /** What took the place of `cN`: `c17`. */
  readonly label: string;
  /** When each response was sent, ms since the Unix epoch. */
  readonly answeredAt: readonly number[];
  /** When the store was read, ms since the Unix epoch. */
  readonly readAt: number;
  /** What the store held in the end, ordered by path, name and value. */
  readonly store: readonly DatedCookie[];
  /** The `Cookie` header of one more navigation to the last response's URL: octets as Latin-1 characters; `''` when there was none. */
  readonly header: string;
}

export interface Lab {
  readonly driver: Driver;
  run(cases: readonly CookieCase[]): Promise<readonly LabResult[]>;
  close(): Promise<void>;
}

/** For one navigation. */
const ATTEMPTS = 5;
/** Tabs that navigate at the same time. */
const TABS = 4;
/** Browsers keep some 3,000 cookies in all: fewer lines than that at a time, so that no case evicts another's. */
const LINES_AT_A_TIME = 1_200;

/** Labels are never used twice in a process, so that no case finds what another left. */
let lastLabel = 0;

export async function openLab(driver: Driver, internet: Internet): Promise<Lab> {
  const waiting = new Map<string, (request: LabRequest) => CookieResponse>();
  internet.answer((request) => {
    const response = waiting.get(request.url)?.(request);
    waiting.delete(request.url);
    const date = response && dateHeaderOf(response, request.at);
    // No content: the browser keeps its page, and handles the header no differently.
    return {
      status: 204,
      headers: [
        ...(date === undefined ? [] : [['Date', date] as const]),
        ...(response?.setCookie ?? []).map((line) => ['Set-Cookie', line] as const),
      ],
    };
  });
  const tabs = await Promise.all(Array.from({ length: TABS }, () => driver.newTab()));

  /** One top-level navigation as from the address bar. Resolves with the request when it has been answered. */
  async function visit(tab: Tab, response: CookieResponse): Promise<LabRequest> {
    const { url } = response;
    const { href } = new URL(url);
    if (waiting.has(href)) throw new Error(`${href} is being visited already.`);
    let asked: LabRequest | undefined;
    const settled = new Promise<undefined>((resolve) => {
      waiting.set(href, (request) => {
        asked = request;
        // Now and then Firefox does not tell that a navigation has ended.
        void pause(1_000).then(() => resolve(undefined));
        return response;
      });
    });
    let refusal: Error | undefined;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      // Chromium calls a navigation without content aborted, and one whose header it refuses failed.
      const ended = tab.goto(url).then(
        () => undefined,
        (error: Error) => error,
      );
      refusal = await Promise.race([ended, settled]);
      if (asked) return asked;
      // Some are aborted on a busy machine before they have asked for anything; those that were late have a moment to be stored.
      await pause(500);
      if (asked) return asked;
    }
    waiting.delete(href);
    throw new Error(`${driver.name} never asked for ${href} (${refusal ?? 'loaded'}).`);
  }

  async function perform(tab: Tab, { sent, label }: Placed): Promise<Visits> {
    const answeredAt: number[] = [];
    let last = sent.url;
    for (const response of responsesOf(sent)) {
      answeredAt.push((await visit(tab, response)).at);
      last = response.url;
    }
    const { headers } = await visit(tab, { url: last, setCookie: [] });
    return { sent, label, answeredAt, header: headers.get('cookie') ?? '' };
  }

  async function runBatch(batch: readonly Placed[]): Promise<readonly LabResult[]> {
    const queue = [...batch];
    const seen = new Map<Placed, Visits>();
    await Promise.all(
      tabs.map(async (tab) => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift())
          seen.set(next, await perform(tab, next));
      }),
    );
    const readAt = Date.now();
    const stores = new Map(batch.map(({ site }) => [site, [] as DatedCookie[]]));
    for (const cookie of (await driver.readCookies()).map(labCookie)) {
      const store = stores.get(siteOf(cookie.domain));
      if (!store) throw new Error(`${driver.name} holds a cookie that belongs to no case: ${JSON.stringify(cookie)}`);
      store.push(cookie);
    }
    await driver.clearCookies();
    return [...seen].map(([{ site }, result]) => ({
      ...result,
      readAt,
      store: (stores.get(site) ?? []).toSorted(byPathNameValue),
    }));
  }

  return {
    driver,
    async run(cases) {
      await driver.clearCookies();
      const results = new Map<string, LabResult>();
      for (const batch of batches(cases.map(place))) {
        for (const result of await runBatch(batch)) results.set(result.sent.id, result);
      }
      return cases.flatMap(({ id }) => results.get(id) ?? []);
    },
    async close() {
      await Promise.all(tabs.map((tab) => tab.close().catch(() => undefined)));
    },
  };
}

type Visits = Omit<LabResult, 'store' | 'readAt'>;

interface Placed {
  readonly sent: CookieCase;
  readonly label: string;
  /** What no other case of the same batch may share. */
  readonly site: string;
}

function place(one: CookieCase): Placed {
  lastLabel += 1;
  const label = `c${lastLabel}`;
  const sent = placed(one, { label, httpsPort: 443, httpPort: 80 });
  return { sent, label, site: siteOf(new URL(sent.url).hostname) };
}

/** Two cases on one site wait for each other; cookies are sorted out by site. */
function siteOf(host: string): string {
  return registrableDomain(host.replace(/^\[|\]$/g, ''));
}

function batches(cases: readonly Placed[]): readonly (readonly Placed[])[] {
  const all: { readonly members: Placed[]; readonly sites: Set<string>; lines: number }[] = [];
  for (const one of cases) {
    const lines = responsesOf(one.sent).reduce((sum, { setCookie }) => sum + setCookie.length, 0);
    let home = all.find(({ sites, lines: others }) => !sites.has(one.site) && others + lines <= LINES_AT_A_TIME);
    if (!home) {
      home = { members: [], sites: new Set(), lines: 0 };
      all.push(home);
    }
    home.members.push(one);
    home.sites.add(one.site);
    home.lines += lines;
  }
  return all.map(({ members }) => members);
}

function byPathNameValue(a: DatedCookie, b: DatedCookie): number {
  const key = ({ path, name, value }: DatedCookie) => `${path}\n${name}\n${value}`;
  return key(a) < key(b) ? -1 : 1;
}
