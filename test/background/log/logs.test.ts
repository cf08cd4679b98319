import { describe, expect, it } from 'vitest';
import { HARD_LIMIT } from '../../../src/background/log/logs.ts';
import { TAB, watching } from '../stand-in.ts';
import { stored } from './poll.ts';

describe('the logs', () => {
  it('put a log in the place of another, of which nothing stays in storage', async () => {
    const browser = await watching();
    const { logs, watcher } = browser.background;
    const before = logs.of(TAB);
    watcher.clear(TAB);
    await browser.drain();
    const after = logs.of(TAB);
    expect(before !== undefined && logs.isCurrent(before)).toBe(false);
    expect(after !== undefined && logs.isCurrent(after)).toBe(true);
    expect(browser.keys('log/').every((key) => key.includes(`/${after?.record.epoch}/`))).toBe(true);
    logs.drop(TAB);
    logs.commit(true);
    await browser.drain();
    expect([...browser.stored.keys()]).toEqual([]);
    expect(logs.bytes).toBe(0);
  });

  it('note a gap for what cannot be stored at all', async () => {
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
