/** Asks a real browser which cookies it attaches to which requests; what the server received is the truth. */
import type { DatedCookie } from '../../src/cookie/match/dated-cookie.ts';
import type { AttachmentCase, Received } from '../fixtures/attachment-case.ts';
import type { Driver, Tab } from '../support/driver.ts';
import { until } from '../support/until.ts';
import type { Internet, LabAnswer } from './internet.ts';
import { labCookie } from './lab-cookie.ts';
import { type Arrival, openStage, type Scene } from './scene.ts';
import { FRAMED_LINES, FRAMING, SHOP_LINES } from './scenes.ts';

export interface AttachmentLab {
  /** The store with the shop's cookies, times of creation included, and what arrived of every scene. */
  playScenes(scenes: readonly Scene[]): Promise<{
    readonly store: readonly DatedCookie[];
    readonly arrivals: ReadonlyMap<string, readonly Arrival[]>;
  }>;
  /** Whether the server received the cookie of each case. */
  receive(cases: readonly AttachmentCase[]): Promise<ReadonlyMap<string, Received>>;
}

const TABS = 3;
const ATTEMPTS = 3;
const HTML: readonly [string, string] = ['Content-Type', 'text/html'];

/** Labels are never used twice in a process. */
let lastLabel = 0;

export function openAttachmentLab(driver: Driver, internet: Internet): AttachmentLab {
  const stage = openStage();
  const settings = new Map<string, { readonly answer: LabAnswer; readonly served: () => void }>();
  internet.answer((request) => {
    const setting = settings.get(new URL(request.url).searchParams.get('setting') ?? '');
    if (!setting) return stage.answer(request);
    setting.served();
    return setting.answer;
  });

  /** Has a response carry lines: that of the address itself, or that of the image or frame in a page. */
  async function setCookies(
    tab: Tab,
    lines: readonly string[],
    url: string,
    page?: string,
    by = 'iframe',
  ): Promise<void> {
    const inside = `${url}?setting=${settings.size}`;
    const served = new Promise<void>((resolve) => {
      const headers = [HTML, ...lines.map((line): [string, string] => ['Set-Cookie', line])];
      settings.set(String(settings.size), { answer: { headers }, served: resolve });
    });
    let first = inside;
    if (page !== undefined) {
      first = `${page}?setting=${settings.size}`;
      const body = by === 'image' ? `<img src="${inside}">` : `<iframe src="${inside}"></iframe>`;
      settings.set(String(settings.size), { answer: { headers: [HTML], body }, served: () => undefined });
    }
    await goUntil(served, tab, first);
  }

  async function inTabs<T>(all: readonly T[], work: (tab: Tab, one: T) => Promise<void>, tabs = TABS): Promise<void> {
    const queue = [...all];
    const opened = await Promise.all(Array.from({ length: tabs }, () => driver.newTab()));
    await Promise.all(
      opened.map(async (tab) => {
        for (let one = queue.shift(); one !== undefined; one = queue.shift()) await work(tab, one);
        await tab.close();
      }),
    );
  }

  return {
    async playScenes(scenes) {
      await driver.clearCookies();
      const tab = await driver.newTab();
      const setAt = Date.now();
      await setCookies(tab, SHOP_LINES, FRAMING.frame);
      await setCookies(tab, FRAMED_LINES, FRAMING.frame, FRAMING.page);
      await tab.close();
      const order = [...SHOP_LINES, ...FRAMED_LINES].map((line) => line.slice(0, line.indexOf(';')));
      const store = (await driver.readCookies()).map(labCookie).map((cookie) => ({
        ...cookie,
        createdAt: setAt + order.indexOf(`${cookie.name}=${cookie.value}`),
      }));
      const arrivals = new Map<string, readonly Arrival[]>();
      const play = async (one: Tab, scene: Scene) => {
        arrivals.set(scene.id, await stage.play(one, scene));
      };
      const isMedia = ({ kind }: Scene) => kind === 'media';
      await inTabs(
        scenes.filter((scene) => !isMedia(scene)),
        play,
      );
      // Chromium loads no media in tabs that are not in front.
      await inTabs(scenes.filter(isMedia), play, 1);
      return { store, arrivals };
    },
    async receive(cases) {
      await driver.clearCookies();
      const received = new Map<string, Received>();
      const play = async (tab: Tab, one: Placed) => {
        const arrival = (await stage.play(tab, one.scene)).at(-1);
        const sent = arrival?.header.split('; ').some((pair) => pair === one.pair) === true;
        received.set(one.scene.id, sent ? 'sent' : 'withheld');
      };
      const set = (tab: Tab, { line, set: { url, within, by } }: AttachmentCase) =>
        setCookies(tab, [line], url, within, by);
      const placed = cases.map(place);
      const waiting = placed.filter(({ after }) => after > 0).toSorted((a, b) => a.after - b.after);
      const setAt = new Map<Placed, number>();
      await inTabs(waiting, async (tab, one) => {
        await set(tab, one.placed);
        setAt.set(one, Date.now());
      });
      await inTabs(
        placed.filter(({ after }) => after === 0),
        async (tab, one) => {
          await set(tab, one.placed);
          await play(tab, one);
        },
      );
      const tab = await driver.newTab();
      for (const one of waiting) {
        const due = (setAt.get(one) ?? 0) + one.after * 1000;
        await until('the cookie has its age', () => Date.now() >= due, { within: one.after * 1000 + 1_000, every: 20 });
        await play(tab, one);
      }
      await tab.close();
      return received;
    },
  };
}

/** Told to navigate while it takes up a page, Firefox sometimes does not begin the load: it is told again, unless the server saw the request. */
async function goUntil(served: Promise<void>, tab: Tab, url: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const loaded = tab.goto(url);
    // What counts is what the server saw; a load that never began fails long after the next one.
    loaded.catch(() => undefined);
    if (await inTime(Promise.all([loaded, served]))) return;
    if (await inTime(served, 0)) return;
  }
  throw new Error(`${url} has not been asked for, though the tab was sent there ${ATTEMPTS} times.`);
}

async function inTime(event: Promise<unknown>, within = 6_000): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, within, false);
  });
  const happened = event.then(
    () => true,
    () => false,
  );
  return Promise.race([happened, late]).finally(() => clearTimeout(timer));
}

interface Placed {
  readonly placed: AttachmentCase;
  readonly scene: Scene;
  /** Age of the cookie when it is asked for, seconds. */
  readonly after: number;
  /** As the header names the cookie. */
  readonly pair: string;
}

function place(one: AttachmentCase): Placed {
  lastLabel += 1;
  // The lines of this table hold nothing that JSON would write otherwise.
  const placed = JSON.parse(JSON.stringify(one).replaceAll('cN', `a${lastLabel}`)) as AttachmentCase;
  const { line, situation } = placed;
  return {
    placed,
    scene: sceneOf(placed, one.id),
    after: situation.after ?? 0,
    pair: line.slice(0, (line.indexOf(';') + 1 || line.length + 1) - 1),
  };
}

function sceneOf({ situation }: AttachmentCase, id: string): Scene {
  const { by, from, within = [], through = [], target } = situation;
  const status = through[0]?.status;
  return {
    id,
    documents: [...within, ...(from === undefined ? [] : [from])],
    ...WAYS[by],
    hops: [...through.map(({ url }) => url), target],
    ...(status !== undefined && { redirect: status }),
  };
}

const WAYS: Readonly<Record<AttachmentCase['situation']['by'], Pick<Scene, 'kind' | 'method' | 'way'>>> = {
  'address-bar': { kind: 'top-navigation' },
  link: { kind: 'top-navigation' },
  'new-window': { kind: 'top-navigation', way: 'window' },
  'form-get': { kind: 'top-navigation', way: 'form' },
  'form-post': { kind: 'top-navigation', method: 'POST' },
  iframe: { kind: 'iframe' },
  'iframe-form-post': { kind: 'iframe', method: 'POST' },
  fetch: { kind: 'fetch' },
  'fetch-with-credentials': { kind: 'fetch-with-credentials' },
  'fetch-without-credentials': { kind: 'fetch-without-credentials' },
  image: { kind: 'image' },
  script: { kind: 'script' },
  'style-sheet': { kind: 'style-sheet' },
  beacon: { kind: 'beacon', method: 'POST' },
  websocket: { kind: 'websocket' },
};
