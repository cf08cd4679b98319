/**
 * Whether the panel ever stands still: the longest task of its page while a sample of 20,000 is pasted and assessed, and while identifiers
 * are collected live (Chromium's Long Tasks; Firefox has none).
 */
import { startSite } from '../sites/index.ts';
import { drivers, type Panel } from '../support/driver.ts';
import { pasteSample, strongValues } from '../support/entropy-view.ts';
import { painted, signIn, watchedTab } from '../support/journeys.ts';
import type { Measurement } from './measurement.ts';

const COLLECTED = 2_000;
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

    await pasteSample(panel, strongValues(20_000));
    // The drawing goes on for some frames.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const pasting = await longestTask(panel);

    await panel.click('[data-testid=entropy-source][data-name="connect.sid"]');
    await panel.waitFor('[data-testid=collect-open]');
    await panel.click('[data-testid=collect-open]');
    await panel.fill('[data-testid=collect-wanted]', String(COLLECTED));
    await panel.fill('[data-testid=collect-at-once]', '8');
    await panel.fill('[data-testid=collect-delay]', '0');
    await panel.click('[data-testid=collect-start]');
    await panel.waitFor('[data-testid=collect-state][data-state=ended]', 120_000);
    const collecting = await longestTask(panel);
    return [
      { name: 'longest task, 20,000 values pasted (0: none over 50 ms)', ...bounded(pasting) },
      { name: `longest task, ${COLLECTED} identifiers collected`, ...bounded(collecting) },
    ];
  } finally {
    await driver.close();
    await site.stop();
  }
}

function bounded(value: number): Omit<Measurement, 'name'> {
  return { value, unit: 'ms', bound: LONG, better: 'lower' };
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
