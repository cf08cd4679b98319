import { describe, expect, it } from 'vitest';
import { held, watching } from '../stand-in.ts';
import { poll } from './poll.ts';

describe('the journal', () => {
  it('stores what is news at once, and lets routine facts wait while 16 writes are unanswered', async () => {
    const browser = await watching();
    const before = browser.writes;
    for (let id = 0; id < 20; id += 1) poll(browser, id);
    expect(browser.writes - before).toBe(16);
    browser.request('onBeforeRequest', { requestId: 'page' });
    // All that waited goes with it.
    expect(browser.writes - before).toBe(17);
    expect(browser.log()).toHaveLength(1 + 80 + 1);
    poll(browser, 20);
    expect(browser.writes - before).toBe(17);
    await browser.drain();
    expect(browser.log()).toHaveLength(1 + 80 + 1 + 4);
  });

  it('tries a write that failed again, in order, and nothing is lost or shown before it is stored', async () => {
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
});
