import { describe, expect, it } from 'vitest';
import { HARD_LIMIT } from '../../../src/background/log/logs.ts';
import { shorten } from '../../../src/background/log/shorten.ts';
import { BUDGET } from '../../../src/background/log/upkeep.ts';
import type { Observation } from '../../../src/observation.ts';
import { held, type StandIn, watching } from '../stand-in.ts';

function poll(browser: StandIn, id: number, weight = 0): void {
  const exchange = { requestId: `p${id}`, url: `https://shop.test/poll?${'x'.repeat(weight)}`, type: 'xmlhttprequest' };
  browser.request('onBeforeRequest', exchange);
  browser.request('onSendHeaders', { ...exchange, requestHeaders: [{ name: 'Cookie', value: 'sid=1; lang=en' }] });
  browser.request('onHeadersReceived', { ...exchange, statusCode: 200 });
  browser.request('onCompleted', { ...exchange, statusCode: 200 });
}

function stored(browser: StandIn): number {
  let sum = 0;
  for (const [key, value] of browser.stored) sum += key.length + String(value).length;
  return sum;
}

describe('when memory runs short', () => {
  it('routine traffic goes, oldest first, and one fact stands for it', async () => {
    const browser = await watching();
    const polls = 900;
    for (let id = 0; id < polls; id += 1) {
      poll(browser, id, 2_000);
      if (id === 5)
        browser.request('onBeforeRequest', { requestId: 'login', method: 'POST', url: 'https://shop.test/login' });
      if (id % 50 === 0) await browser.drain();
    }
    await browser.wait(5_000);
    expect(stored(browser)).toBeLessThan(BUDGET);
    const log = browser.log();
    const [summary, ...more] = log.filter((fact) => fact.type === 'routine-dropped');
    expect(more).toEqual([]);
    const left = log.filter((fact) => fact.type === 'request-started' && fact.kind === 'xmlhttprequest').length;
    expect(summary).toMatchObject({
      type: 'routine-dropped',
      exchanges: polls - left,
      observations: 4 * (polls - left),
      sent: [
        { host: 'shop.test', name: 'sid', count: polls - left },
        { host: 'shop.test', name: 'lang', count: polls - left },
      ],
    });
    expect(log.some((fact) => fact.type === 'request-started' && fact.exchange === 'login')).toBe(true);
    // A panel that comes now gets the same; so does one that held the beginning before it was summed up.
    const fresh = browser.openPanel();
    const old = browser.openPanel(7, held(fresh).epoch, 3);
    expect(held(fresh).observations).toEqual(log);
    expect(old.received[0]).toMatchObject({ type: 'snapshot', from: 1 });
    browser.kill();
    expect(held(browser.openPanel()).observations).toEqual([]);
    await browser.drain();
    expect(browser.log()).toEqual(log);
  });

  it('an interruption of merging or summing up loses and doubles nothing', async () => {
    const story = async (kill: number): Promise<{ log: Observation[]; steps: number }> => {
      const browser = await watching();
      for (let id = 0; id < 60; id += 1) {
        poll(browser, id, 30_000);
        await browser.drain();
      }
      let steps = 0;
      browser.request('onBeforeRequest', { requestId: 'last' });
      browser.now += 2_000;
      const advance = browser.wait.bind(browser);
      const step = browser.step.bind(browser);
      browser.step = async () => {
        steps += 1;
        if (steps === kill) browser.kill();
        return step();
      };
      await advance(1);
      browser.step = step;
      browser.openDevTools();
      await browser.wait(20_000);
      return { log: browser.log(), steps };
    };
    const { log: whole, steps } = await story(-1);
    const facts = (log: readonly Observation[]): number =>
      log.reduce(
        (sum, fact) =>
          sum + (fact.type === 'routine-dropped' ? fact.observations : fact.type === 'worker-restarted' ? 0 : 1),
        0,
      );
    expect(whole.some(({ type }) => type === 'routine-dropped')).toBe(true);
    for (let kill = 1; kill <= steps; kill += 1) {
      const { log } = await story(kill);
      expect(facts(log), `killed at step ${kill} of ${steps}`).toBe(facts(whole));
    }
  }, 60_000);

  it('a write that fails is tried again, in order, and nothing is lost or shown before it is stored', async () => {
    const browser = await watching();
    const panel = browser.openPanel();
    await browser.drain();
    browser.quota = 0;
    for (let id = 0; id < 30; id += 1) poll(browser, id);
    await browser.wait(3_000);
    expect(browser.types()).toEqual(['watch-started']);
    expect(held(panel).observations).toHaveLength(1);
    expect(panel.received.some((message) => message.type === 'trouble')).toBe(true);
    browser.quota = Number.POSITIVE_INFINITY;
    await browser.wait(10_000);
    expect(browser.types()).toHaveLength(1 + 120);
    expect(held(panel).observations).toEqual(browser.log());
  });

  it('what cannot be stored at all is said as a gap', async () => {
    const browser = await watching();
    const lines = Array.from({ length: 40 }, (_, i) => ({ name: 'Set-Cookie', value: `c${i}=${'v'.repeat(4_000)}` }));
    for (let id = 0; id < 80; id += 1) {
      const exchange = { requestId: `${id}`, url: 'https://shop.test/flood', type: 'image' };
      browser.request('onBeforeRequest', exchange);
      browser.request('onHeadersReceived', { ...exchange, statusCode: 200, responseHeaders: lines });
      await browser.drain();
      browser.now += 1_000;
    }
    await browser.drain();
    expect(stored(browser)).toBeLessThan(HARD_LIMIT + 400_000);
    const gaps = browser.log().filter((fact) => fact.type === 'gap');
    expect(gaps.length).toBeGreaterThan(1);
    expect(gaps.every((gap) => gap.reason === 'journal-failed')).toBe(true);
    const ends = gaps.map(({ from, to }) => [from, to]);
    for (let index = 1; index < ends.length; index += 1) expect(ends[index]?.[0]).toBe(ends[index - 1]?.[1]);
  });
});

describe('routine traffic', () => {
  const at = (seq: number): { seq: number; at: number } => ({ seq, at: seq * 100 });
  const exchange = (
    seq: number,
    id: string,
    more: { setCookies?: string[]; kind?: 'main_frame' } = {},
  ): Observation[] => [
    {
      ...at(seq),
      type: 'request-started',
      exchange: id,
      url: 'https://a.test/',
      method: 'GET',
      kind: more.kind ?? 'image',
      frame: 0,
      via: 'tab',
    },
    { ...at(seq + 1), type: 'request-sent', exchange: id, url: 'https://a.test/', cookie: 'sid=1' },
    {
      ...at(seq + 2),
      type: 'response-received',
      exchange: id,
      url: 'https://a.test/',
      status: 200,
      setCookies: more.setCookies ?? [],
    },
    {
      ...at(seq + 3),
      type: 'request-completed',
      exchange: id,
      url: 'https://a.test/',
      status: 200,
      fromCache: false,
      setCookies: [],
    },
  ];

  it.each([
    ['sets a cookie', exchange(5, 'b', { setCookies: ['a=1'] })],
    ['is a page', exchange(5, 'b', { kind: 'main_frame' })],
    ['is under way', exchange(5, 'b').slice(0, 3)],
    ['began before the watch', exchange(5, 'b').slice(1)],
    [
      'was marked by the user',
      [
        ...exchange(5, 'b'),
        { ...at(9), type: 'marked', mark: 'not-a-sign-in', site: 'a.test', exchange: 'b' },
      ] as Observation[],
    ],
  ])('is not what %s', (_, second) => {
    expect(shorten([...exchange(1, 'a'), ...second], 1e9)).toBeNull();
  });

  it('keeps the first exchange that shows what is sent where', () => {
    const log = [...exchange(1, 'a'), ...exchange(5, 'b'), ...exchange(9, 'c')];
    expect(shorten(log, 1e9)).toMatchObject({
      dropped: new Set([5, 6, 7, 8, 9, 10, 11, 12]),
      summary: {
        seq: 5,
        exchanges: 2,
        observations: 8,
        firstAt: 500,
        lastAt: 1200,
        longestSilence: 400,
        sent: [{ host: 'a.test', name: 'sid', count: 2 }],
      },
    });
  });
});
