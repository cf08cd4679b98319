/**
 * A browser that stands in for the real one: `storage.session` with a quota, cookies, tabs and ports, whose answers come one at a time
 * when the test says so, and a background that can be killed between any two of them. As in the real browsers, a call that was made
 * takes effect in order even when its caller is killed before the answer.
 */
import { type Background, createBackground } from '../../src/background/background.ts';
import { connectPage } from '../../src/background/connect-page.ts';
import { observeCookieChange } from '../../src/background/observe/observe-cookie-change.ts';
import { observeCommit, observeWindow } from '../../src/background/observe/observe-navigation.ts';
import { observeNotice } from '../../src/background/observe/observe-notice.ts';
import type { RequestDetails, RequestEvent } from '../../src/background/observe/observe-request.ts';
import { observeRequest } from '../../src/background/observe/observe-request.ts';
import type { Lookups } from '../../src/background/platform/lookups.ts';
import type { PagePort } from '../../src/background/platform/page-port.ts';
import type { Pages } from '../../src/background/platform/pages.ts';
import type { SessionArea } from '../../src/background/platform/session-area.ts';
import type { StoredEntries } from '../../src/background/platform/stored-entries.ts';
import type { AccessState, BrowserName, Observation, StoredCookie } from '../../src/observation.ts';
import { PROTOCOL_VERSION, type ToBackground, type ToPanel } from '../../src/protocol.ts';

export const TAB = 7;
const OWN = 'chrome-extension://self';

/** A request of a live collection, as the site sees it. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly at: number;
  readonly life: object;
  stopped: boolean;
  readonly finish: (error: string | null) => void;
}
/** A little more than the recorder waits after a restart, ms. */
const SETTLING = 200;

export class Port implements PagePort {
  readonly name: string;
  readonly received: ToPanel[] = [];
  private readonly messages: ((message: unknown) => void)[] = [];
  private readonly disconnects: (() => void)[] = [];
  open = true;
  readonly onMessage = { addListener: (listener: (message: unknown) => void) => void this.messages.push(listener) };
  readonly onDisconnect = { addListener: (listener: () => void) => void this.disconnects.push(listener) };

  constructor(name: string) {
    this.name = name;
  }

  postMessage(message: ToPanel): void {
    if (!this.open) throw new Error('Attempt to postMessage on disconnected port');
    // As over a real port: a copy, later changes do not show.
    this.received.push(structuredClone(message));
  }

  say(message: ToBackground): void {
    for (const listener of this.messages) listener(message);
  }

  disconnect(): void {
    this.open = false;
  }

  drop(): void {
    this.open = false;
    for (const listener of this.disconnects) listener();
  }
}

export class StandIn {
  readonly stored = new Map<string, unknown>();
  readonly cookies: StoredCookie[] = [];
  readonly tabs = new Map<number, { url: string; storeId: string }>([
    [TAB, { url: 'https://shop.test/', storeId: '0' }],
  ]);
  /** What the background asked of pages, in order. */
  readonly reached: string[] = [];
  /** What the storage of every page holds; null: it cannot be read. */
  pageStorage: StoredEntries | null = null;
  private readonly pages: Pages = {
    inject: async (tab, frame) => void this.reached.push(`inject ${tab} ${frame ?? 'all'}`),
    lookFor: (tab, texts) => void this.reached.push(`look ${tab} ${texts.map(({ text }) => text)}`),
    stored: async (tab) => {
      this.reached.push(`stored ${tab}`);
      return this.pageStorage;
    },
    stop: (tab) => void this.reached.push(`stop ${tab}`),
  };
  access: AccessState = 'granted';
  browser: BrowserName = 'chromium';
  quota = Number.POSITIVE_INFINITY;
  now = 1_000_000;
  boots = 0;
  private settled = 0;
  writes = 0;
  life: { readonly background: Background; alive: boolean } | null = null;
  private answers: { readonly life: object; readonly give: () => void }[] = [];
  private timers: { readonly at: number; readonly run: () => void; readonly life: object }[] = [];
  private epochs = 0;
  readonly ports = new Set<Port>();
  /** Requests of live collections that were not answered yet, in order. */
  asked: Asked[] = [];
  /** How many there were. */
  askedFor = 0;
  private requests = 0;

  /** The running background; an event starts one when there is none. */
  get background(): Background {
    return (this.life ?? this.start()).background;
  }

  private start() {
    this.boots += 1;
    const token = { alive: true };
    const later = <T>(value: T): Promise<T> =>
      new Promise((resolve) => this.answers.push({ life: token, give: () => resolve(value) }));
    const fail = (error: Error): Promise<never> =>
      new Promise((_, reject) => this.answers.push({ life: token, give: () => reject(error) }));
    const ifAlive = (act: () => void): void => {
      if (token.alive) act();
    };
    const area: SessionArea = {
      get: () => later(Object.fromEntries(structuredClone([...this.stored]))),
      set: (items) => {
        if (token.alive && this.bytes(items) > this.quota) return fail(new Error('quota exceeded'));
        ifAlive(() => {
          this.writes += 1;
          for (const [key, value] of Object.entries(items)) this.stored.set(key, value);
        });
        return later(undefined);
      },
      remove: (keys) => {
        ifAlive(() => {
          for (const key of keys) this.stored.delete(key);
        });
        return later(undefined);
      },
    };
    const lookups: Lookups = {
      browser: this.browser,
      browserVersion: '156.0',
      tab: (tab) => later(this.tabs.get(tab) ?? null),
      tabs: () => later([...this.tabs.keys()]),
      cookies: (site, storeId) =>
        later(this.cookies.filter((cookie) => cookie.domain.endsWith(site) && cookie.storeId === storeId)),
      access: () => later(this.access),
    };
    const clock = {
      now: () => this.now,
      after: (ms: number, run: () => void) => {
        const timer = { at: this.now + ms, run, life: token };
        this.timers.push(timer);
        return () => {
          this.timers = this.timers.filter((other) => other !== timer);
        };
      },
    };
    const boot = `boot${String(this.boots).padStart(4, '0')}`;
    const newEpoch = () => {
      this.epochs += 1;
      return `epoch${this.epochs}`;
    };
    const background = createBackground({
      area,
      clock,
      lookups,
      pages: this.pages,
      boot,
      newEpoch,
      send: (url, method) => {
        this.askedFor += 1;
        let finish: Asked['finish'] = () => undefined;
        const over = new Promise<string | null>((resolve) => {
          finish = resolve;
        });
        const asked: Asked = { url, method, at: this.now, life: token, stopped: false, finish };
        this.asked.push(asked);
        const stop = () => {
          asked.stopped = true;
          this.asked = this.asked.filter((other) => other !== asked);
          finish('aborted');
        };
        return { over, stop };
      },
    });
    this.life = Object.assign(token, { background });
    return this.life;
  }

  private bytes(items: Record<string, unknown>): number {
    const after = new Map([...this.stored, ...Object.entries(items)]);
    let sum = 0;
    for (const [key, value] of after) sum += key.length + String(value).length;
    return sum;
  }

  /** The browser ends the worker between two instructions. */
  kill(): void {
    const { life } = this;
    if (life === null) return;
    life.alive = false;
    this.life = null;
    this.answers = this.answers.filter((answer) => answer.life !== life);
    this.timers = this.timers.filter((timer) => timer.life !== life);
    this.asked = this.asked.filter((asked) => asked.life !== life);
    for (const port of this.ports) port.open = false;
  }

  /** The browser gives its oldest answer. @returns false when it owes none */
  async step(): Promise<boolean> {
    const answer = this.answers.shift();
    answer?.give();
    for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
    return answer !== undefined;
  }

  /** All answers that are owed; after a restart also what the background needs to put the first rush in order. */
  async drain(): Promise<void> {
    await this.answerAll();
    if (this.settled === this.boots) return;
    this.settled = this.boots;
    if (this.boots > 1) await this.wait(SETTLING);
  }

  private async answerAll(): Promise<void> {
    // An answer may come to be owed only while the one before is being digested.
    while ((await this.step()) || (await this.step()));
  }

  async wait(ms: number): Promise<void> {
    const until = this.now + ms;
    await this.answerAll();
    for (;;) {
      const due = this.timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (due === undefined) break;
      this.timers = this.timers.filter((timer) => timer !== due);
      this.now = Math.max(this.now, due.at);
      due.run();
      await this.answerAll();
    }
    this.now = until;
  }

  connect(name: string): Port {
    const port = new Port(name);
    this.ports.add(port);
    connectPage(this.background, port);
    return port;
  }

  openDevTools(tab = TAB): Port {
    return this.connect(`devtools:${tab}`);
  }

  openPanel(tab = TAB, epoch: string | null = null, after = 0): Port {
    const port = this.connect(`panel:${tab}`);
    port.say({ type: 'subscribe', version: PROTOCOL_VERSION, tab, epoch, after });
    return port;
  }

  request(event: RequestEvent, details: Partial<RequestDetails> & { readonly requestId: string }): void {
    this.now += 1;
    const full: RequestDetails = {
      url: 'https://shop.test/',
      method: 'GET',
      frameId: 0,
      tabId: TAB,
      type: 'main_frame',
      timeStamp: this.now,
      ...details,
    };
    const draft = observeRequest(event, full, OWN);
    if (draft !== null) this.background.recorder.take(draft);
  }

  /** The site answers the oldest request of a live collection that it has not answered. */
  async answer(status: number, headers: Readonly<Record<string, string>> = {}): Promise<void> {
    const asked = this.asked.shift();
    if (asked === undefined) throw new Error('nothing was asked for');
    this.now += 1;
    this.requests += 1;
    const details: RequestDetails = {
      requestId: `own${this.requests}`,
      url: asked.url,
      method: asked.method,
      frameId: -1,
      tabId: -1,
      type: 'xmlhttprequest',
      timeStamp: this.now,
      initiator: OWN,
    };
    this.background.sampler.hear('onSendHeaders', { ...details, timeStamp: asked.at });
    const responseHeaders = Object.entries(headers).map(([name, value]) => ({ name, value }));
    const received = { ...details, timeStamp: this.now, statusCode: status, responseHeaders };
    this.background.sampler.hear('onHeadersReceived', received);
    asked.finish(null);
    await this.drain();
  }

  /** A request of a live collection comes to nothing. */
  async fail(error: string): Promise<void> {
    this.asked.shift()?.finish(error);
    await this.wait(1_000);
  }

  cookieChanged(cookie: Partial<StoredCookie> & { readonly name: string }, removed = false, cause = 'explicit'): void {
    this.now += 1;
    const full = cookieOf(cookie);
    const partitionKey = full.partition === undefined ? {} : { partitionKey: { topLevelSite: full.partition } };
    const index = this.cookies.findIndex((other) => other.name === full.name && other.domain === full.domain);
    if (index >= 0) this.cookies.splice(index, 1);
    if (!removed) this.cookies.push(full);
    this.background.recorder.take(
      observeCookieChange({ removed, cause, cookie: { ...full, ...partitionKey } }, this.now),
    );
  }

  committed(url: string, tab = TAB): void {
    this.now += 1;
    const known = this.tabs.get(tab);
    if (known !== undefined) known.url = url;
    const draft = observeCommit({ tabId: tab, frameId: 0, url, timeStamp: this.now });
    const { looker, recorder } = this.background;
    if (draft !== null) recorder.take(draft);
    recorder.inTurn(() => looker.committed(tab, 0));
  }

  /** The content script in a tab says something. */
  noticed(sign: string, tab = TAB, sender: object = {}): void {
    this.now += 1;
    const full = { id: 'self', tab: { id: tab }, frameId: 0, url: this.tabs.get(tab)?.url, ...sender };
    const draft = observeNotice({ type: 'noticed', sign }, full, 'self', this.now);
    if (draft === null) return;
    const { looker, recorder } = this.background;
    recorder.take(draft);
    recorder.inTurn(() => looker.heard(tab));
  }

  opened(tab: number, url: string, from = TAB): void {
    this.now += 1;
    this.tabs.set(tab, { url, storeId: '0' });
    this.background.recorder.take(observeWindow({ sourceTabId: from, tabId: tab, url, timeStamp: this.now }));
  }

  closeTab(tab: number): void {
    this.tabs.delete(tab);
    const { recorder, watcher } = this.background;
    recorder.inTurn(() => watcher.remove(tab));
  }

  keys(prefix: string): string[] {
    return [...this.stored.keys()].filter((key) => key.startsWith(prefix)).sort();
  }

  /** The stored log of a tab; throws when a seq is stored twice. */
  log(tab = TAB): Observation[] {
    const seen = new Set<number>();
    const all: Observation[] = [];
    for (const key of this.keys(`log/${tab}/`)) {
      const segment = JSON.parse(String(this.stored.get(key))) as { observations: Observation[] };
      for (const observation of segment.observations) {
        if (seen.has(observation.seq))
          throw new Error(`seq ${observation.seq} is stored twice, the second time in ${key}`);
        seen.add(observation.seq);
        all.push(observation);
      }
    }
    return all.sort((a, b) => a.seq - b.seq);
  }

  types(tab = TAB): string[] {
    return this.log(tab).map(({ type }) => type);
  }
}

export function cookieOf(cookie: Partial<StoredCookie> & { readonly name: string }): StoredCookie {
  return {
    value: 'v',
    domain: 'shop.test',
    hostOnly: true,
    path: '/',
    secure: false,
    httpOnly: false,
    sameSite: 'unspecified',
    storeId: '0',
    ...cookie,
  };
}

/** What a panel holds after all that it was sent. */
export function held(...ports: readonly Port[]): { epoch: string | null; observations: Observation[] } {
  let epoch: string | null = null;
  let observations: Observation[] = [];
  for (const message of ports.flatMap(({ received }) => received)) {
    if (message.type === 'snapshot') {
      const kept = message.epoch === epoch ? observations.filter(({ seq }) => seq < message.from) : [];
      observations = [...kept, ...message.observations];
      epoch = message.epoch;
    } else if (message.type === 'appended' && message.epoch === epoch) observations.push(...message.observations);
  }
  return { epoch, observations };
}

/** A browser with DevTools open on the tab and the watch begun. */
export async function watching(): Promise<StandIn> {
  const browser = new StandIn();
  browser.openDevTools();
  await browser.drain();
  return browser;
}
