import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/observation.ts';
import { cookieOf, held, type Port, StandIn, TAB } from './stand-in.ts';

/** A person signs in: a page, a form, a redirect, a script's request, a pop-up, a service worker's request, and their own word. */
const SIGN_IN: readonly ((browser: StandIn) => void)[] = [
  (b) => b.request('onBeforeRequest', { requestId: '1' }),
  (b) => b.request('onSendHeaders', { requestId: '1', requestHeaders: [{ name: 'Cookie', value: 'sid=before' }] }),
  (b) =>
    b.request('onHeadersReceived', {
      requestId: '1',
      statusCode: 200,
      responseHeaders: [{ name: 'Set-Cookie', value: 'lang=en' }],
    }),
  (b) => b.cookieChanged({ name: 'lang', value: 'en' }),
  (b) =>
    b.request('onCompleted', {
      requestId: '1',
      statusCode: 200,
      responseHeaders: [{ name: 'Set-Cookie', value: 'lang=en' }],
    }),
  (b) => b.committed('https://shop.test/'),
  (b) =>
    b.request('onBeforeRequest', {
      requestId: '2',
      url: 'https://shop.test/login',
      method: 'POST',
      requestBody: { formData: { user: ['alice'], password: ['correct horse'] } },
    }),
  (b) => b.request('onSendHeaders', { requestId: '2', url: 'https://shop.test/login', method: 'POST' }),
  (b) => b.cookieChanged({ name: 'sid', value: 'before', httpOnly: true }, true, 'overwrite'),
  (b) => b.cookieChanged({ name: 'sid', value: 'after', httpOnly: true }),
  (b) =>
    b.request('onHeadersReceived', {
      requestId: '2',
      url: 'https://shop.test/login',
      method: 'POST',
      statusCode: 302,
      responseHeaders: [
        { name: 'Set-Cookie', value: 'sid=after; HttpOnly' },
        { name: 'Location', value: '/account' },
      ],
    }),
  (b) =>
    b.request('onBeforeRedirect', {
      requestId: '2',
      url: 'https://shop.test/login',
      method: 'POST',
      statusCode: 302,
      redirectUrl: 'https://shop.test/account',
    }),
  (b) => b.request('onBeforeRequest', { requestId: '2', url: 'https://shop.test/account' }),
  (b) => b.request('onSendHeaders', { requestId: '2', url: 'https://shop.test/account' }),
  (b) => b.request('onHeadersReceived', { requestId: '2', url: 'https://shop.test/account', statusCode: 200 }),
  (b) => b.request('onCompleted', { requestId: '2', url: 'https://shop.test/account', statusCode: 200 }),
  (b) => b.committed('https://shop.test/account'),
  // The pop-up's first request comes before the news of who opened it, and its cookie before either.
  (b) => b.cookieChanged({ name: 'idp', domain: 'idp.test' }),
  (b) => b.request('onBeforeRequest', { requestId: '3', url: 'https://idp.test/', tabId: 8 }),
  (b) => b.opened(8, 'https://idp.test/'),
  (b) => b.request('onSendHeaders', { requestId: '3', url: 'https://idp.test/', tabId: 8 }),
  (b) => b.request('onErrorOccurred', { requestId: '3', url: 'https://idp.test/', tabId: 8, error: 'aborted' }),
  (b) =>
    b.request('onBeforeRequest', {
      requestId: '4',
      url: 'https://shop.test/poll',
      type: 'xmlhttprequest',
      tabId: -1,
      initiator: 'https://shop.test',
    }),
  (b) =>
    b.request('onErrorOccurred', {
      requestId: '4',
      url: 'https://shop.test/poll',
      type: 'xmlhttprequest',
      tabId: -1,
      initiator: 'https://shop.test',
      error: 'aborted',
    }),
  // Another tab, and a cookie of a site that this tab never meets.
  (b) => b.request('onBeforeRequest', { requestId: '5', url: 'https://other.test/', tabId: 99 }),
  (b) => b.cookieChanged({ name: 'track', domain: 'other.test' }),
];

function freshBrowser(): StandIn {
  const browser = new StandIn();
  browser.cookies.push(cookieOf({ name: 'sid', value: 'before', httpOnly: true }));
  return browser;
}

interface Outcome {
  readonly log: readonly Observation[];
  readonly panel: readonly Observation[];
  readonly left: readonly string[];
  readonly ticks: number;
}

/**
 * Plays the sign-in, with one answer of the browser after each event, and kills the background after the ticks that are named: an event
 * or an answer is one tick each. `begun` false lets the events begin before the background has read anything. DevTools and the panel reconnect with the event after the kill.
 */
async function play(kills: readonly number[], begun = true): Promise<Outcome> {
  const browser = freshBrowser();
  const panels: Port[] = [];
  let ticks = 0;
  const connect = (): void => {
    browser.openDevTools();
    const { epoch, observations } = held(...panels);
    panels.push(browser.openPanel(TAB, epoch, observations.at(-1)?.seq ?? 0));
  };
  const tick = (): void => {
    if (kills.includes(ticks)) browser.kill();
    ticks += 1;
  };
  connect();
  if (begun) await browser.drain();
  for (const event of SIGN_IN) {
    event(browser);
    tick();
    if (browser.life === null) connect();
    await browser.step();
    tick();
    if (browser.life === null) connect();
  }
  while (await browser.step()) {
    tick();
    if (browser.life === null) connect();
  }
  await browser.wait(30_000);
  return { log: browser.log(), panel: held(...panels).observations, left: browser.keys('intake/'), ticks };
}

/** What a log says, whatever its numbers: restarts are noted, and facts that waited may be numbered later. */
function said(log: readonly Observation[]): string[] {
  return log
    .filter(({ type }) => type !== 'worker-restarted')
    .map(({ seq: _, at, ...fact }) => JSON.stringify(fact.type === 'cookie-found' ? fact : { at, ...fact }))
    .sort();
}

/** A slow beginning may learn of a cookie by its change first, and then does not find it; and the tab's URL is a later one. */
function seen(log: readonly Observation[]): string[] {
  return said(log.filter(({ type }) => type !== 'cookie-found' && type !== 'watch-started'));
}

describe('a sign-in during which the background may be killed', () => {
  it('is recorded as a whole when it is not killed', async () => {
    const { log, panel, left } = await play([]);
    expect(log.filter(({ type }) => type === 'watch-started')).toHaveLength(1);
    expect(log.filter(({ type }) => type === 'cookie-found')).toHaveLength(1);
    // All events but the last two, the start and the cookie found.
    expect(log).toHaveLength(SIGN_IN.length - 2 + 2);
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
    expect(panel).toEqual(log);
    expect(left).toEqual([]);
  });

  it.each([true, false])('loses and doubles nothing, wherever it is killed once (watch begun: %s)', async (begun) => {
    const tell = begun ? said : seen;
    const whole = await play([], begun);
    for (let kill = 0; kill < whole.ticks; kill += 1) {
      const cut = await play([kill], begun);
      expect(tell(cut.log), `killed after tick ${kill}`).toEqual(tell(whole.log));
      expect(cut.log.map(({ seq }) => seq)).toEqual(cut.log.map((_, index) => index + 1));
      expect(cut.panel, `the panel, killed after tick ${kill}`).toEqual(cut.log);
      expect(cut.left).toEqual([]);
    }
  });

  it.each([true, false])(
    'loses and doubles nothing, wherever it is killed twice (watch begun: %s)',
    async (begun) => {
      const tell = begun ? said : seen;
      const whole = await play([], begun);
      for (let first = 0; first < whole.ticks; first += 1) {
        for (let second = first + 1; second < first + 9; second += 1) {
          const cut = await play([first, second], begun);
          expect(tell(cut.log), `killed after ticks ${first} and ${second}`).toEqual(tell(whole.log));
          expect(cut.panel).toEqual(cut.log);
        }
      }
    },
    60_000,
  );
});
