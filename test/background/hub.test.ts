import { describe, expect, it } from 'vitest';
import { PROTOCOL_VERSION } from '../../src/protocol.ts';
import { held, StandIn, TAB, watching } from './stand-in.ts';

describe('a panel', () => {
  it('gets the log, and then what is appended', async () => {
    const browser = await watching();
    const panel = browser.openPanel();
    browser.request('onBeforeRequest', { requestId: '1' });
    // Durable before visible: nothing is shown while the write is under way.
    expect(held(panel).observations).toHaveLength(1);
    await browser.drain();
    expect(held(panel).observations).toEqual(browser.log());
    const [snapshot] = panel.received;
    expect(snapshot).toMatchObject({
      type: 'snapshot',
      from: 1,
      status: { tab: TAB, browser: 'chromium', recording: true, access: 'granted' },
    });
  });

  it('gets only what it does not have yet', async () => {
    const browser = await watching();
    const first = browser.openPanel();
    for (const requestId of ['1', '2', '3']) browser.request('onBeforeRequest', { requestId });
    await browser.drain();
    const { epoch } = held(first);
    const second = browser.openPanel(TAB, epoch, 2);
    expect(second.received[0]).toMatchObject({ type: 'snapshot', from: 3, observations: [{ seq: 3 }, { seq: 4 }] });
    const foreign = browser.openPanel(TAB, 'another epoch', 2);
    expect(foreign.received[0]).toMatchObject({ type: 'snapshot', from: 1 });
  });

  it('gets a large log in several messages', async () => {
    const browser = await watching();
    for (let id = 0; id < 4_500; id += 1) browser.request('onBeforeRequest', { requestId: `${id}`, type: 'image' });
    await browser.drain();
    const panel = browser.openPanel();
    expect(panel.received.map(({ type }) => type)).toEqual(['snapshot', 'appended', 'appended']);
    expect(held(panel).observations).toHaveLength(4_501);
  });

  it('that starts the worker gets the log that was stored', async () => {
    const browser = await watching();
    browser.request('onBeforeRequest', { requestId: '1' });
    await browser.drain();
    browser.kill();
    const panel = browser.openPanel();
    await browser.drain();
    expect(held(panel).observations.map(({ type }) => type)).toEqual(['watch-started', 'request-started']);
  });

  it('is told when nobody watches its tab, and gets the log when somebody does', async () => {
    const browser = new StandIn();
    const panel = browser.openPanel();
    await browser.drain();
    expect(panel.received).toEqual([{ type: 'unwatched', tab: TAB }]);
    browser.openDevTools();
    await browser.drain();
    expect(held(panel).observations).toMatchObject([{ type: 'watch-started' }]);
    browser.closeTab(TAB);
    expect(panel.received.at(-1)).toEqual({ type: 'unwatched', tab: TAB });
  });

  it('of another version is told so and nothing else', async () => {
    const browser = await watching();
    const panel = browser.connect(`panel:${TAB}`);
    panel.say({ type: 'subscribe', version: PROTOCOL_VERSION + 1, tab: TAB, epoch: null, after: 0 });
    browser.request('onBeforeRequest', { requestId: '1' });
    await browser.drain();
    expect(panel.received.map(({ type }) => type)).toEqual(['trouble']);
  });

  it("writes the user's word into the log, also while the log is still being read", async () => {
    const browser = await watching();
    browser.openPanel().say({ type: 'mark', mark: { type: 'marked', mark: 'signed-in', site: 'shop.test' } });
    browser.kill();
    browser.openPanel().say({ type: 'pin', pin: { type: 'pinned', cookie: 'sid', pinned: null } });
    browser.kill();
    browser.openDevTools();
    await browser.drain();
    expect(browser.types().filter((type) => type !== 'worker-restarted')).toEqual([
      'watch-started',
      'marked',
      'pinned',
    ]);
  });

  it('learns when recording stops', async () => {
    const browser = new StandIn();
    const devtools = browser.openDevTools();
    await browser.drain();
    const panel = browser.openPanel();
    devtools.drop();
    await browser.wait(6_000);
    expect(panel.received.at(-1)).toMatchObject({ type: 'status', status: { recording: false } });
  });

  it('that is gone is forgotten', async () => {
    const browser = await watching();
    const panel = browser.openPanel();
    panel.open = false;
    browser.request('onBeforeRequest', { requestId: '1' });
    await browser.drain();
    expect(browser.types()).toEqual(['watch-started', 'request-started']);
  });
});
