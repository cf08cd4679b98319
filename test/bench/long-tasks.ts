/**
 * Whether the Entropy view ever stands still: the longest task of its page while lists are pasted, chosen again, and while identifiers are collected live (Chromium's Long Tasks, which tells of 50 ms and more; Firefox has none).
 */
import { startSite } from '../sites/index.ts';
import { drivers, type Panel } from '../support/driver.ts';
import { collectLive, countingValues, holdText, pasteHeldText, strongValues } from '../support/entropy-view.ts';
import { painted, signIn, watchedTab } from '../support/journeys.ts';
import type { Measurement } from './measurement.ts';

const PASTED = 20_000;
const MANY = 100_000;
const COLLECTED = 5_000;
const TIMES = 3;
/** ms; a task that counts as long is longer. */
const LONG = 50;

export async function benchLongTasks(): Promise<Measurement[]> {
  const launch = drivers.find(({ name }) => name === 'chromium')?.launch;
  if (!launch) throw new Error('There is no driver for Chromium.');
  const site = await startSite('express-kept');
  const driver = await launch();
  try {
    const { tab, panel } = await watchedTab(driver);
    await tab.goto(`${site.url}/`);
    await signIn(tab, site);
    await painted(driver, panel);
    await panel.click('[data-testid=tab-entropy]');
    await panel.waitFor('[data-testid=entropy-source][data-name="connect.sid"]');
    await watchTasks(panel);
    const found: Measurement[] = [];
    const measure = async (name: string, work: () => Promise<void>) => {
      await longestTask(panel);
      await work();
      // The drawing goes on for some frames.
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      found.push({ name, value: await longestTask(panel), unit: 'ms', bound: LONG, better: 'lower' });
    };
    const paste = async (name: string, values: readonly string[], assessed = values.length) => {
      await holdText(panel, values.join('\n'));
      await measure(`longest task, ${name}`, () => pasteHeldText(panel, assessed));
    };

    for (let time = 1; time <= TIMES; time++)
      await paste(`${PASTED} values pasted, ${time}.`, strongValues(PASTED, time));
    await paste(`${PASTED} values that are objected to`, countingValues(PASTED));
    await paste(`${MANY} values pasted`, strongValues(MANY), PASTED);
    await measure('longest task, choosing them again', async () => {
      await panel.click('[data-testid=entropy-source][data-kind=cookie]');
      await panel.click('[data-testid=entropy-source][data-kind=pasted]');
      await panel.waitFor(`[data-testid=entropy-status][data-n="${PASTED}"]`, 60_000);
    });
    await measure(`longest task, ${COLLECTED} identifiers collected`, () =>
      collectLive(panel, 'connect.sid', COLLECTED),
    );
    return found;
  } finally {
    await driver.close();
    await site.stop();
  }
}

function watchTasks(panel: Panel): Promise<void> {
  return panel.evaluate(() => {
    new PerformanceObserver((list) => {
      const { dataset } = document.documentElement;
      for (const { duration } of list.getEntries()) {
        dataset.longest = String(Math.max(Number(dataset.longest ?? 0), duration));
      }
    }).observe({ entryTypes: ['longtask'] });
  });
}

/** ms, since it was asked last; 0 when there was none. */
function longestTask(panel: Panel): Promise<number> {
  return panel.evaluate(() => {
    const { dataset } = document.documentElement;
    const longest = Number(dataset.longest ?? 0);
    dataset.longest = '0';
    return longest;
  });
}
