import { describe, expect, it } from 'vitest';
import { BUDGET } from '../../../src/background/log/upkeep.ts';
import type { Observation } from '../../../src/observation.ts';
import { held, watching } from '../stand-in.ts';
import { poll, stored } from './poll.ts';

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
});
