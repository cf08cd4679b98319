/** How soon the panel shows what was recorded: a long log at once, and one more observation on top of it. */
import { drivers, type Tab } from '../support/driver.ts';
import { until } from '../support/until.ts';
import { startBusySite } from './busy-site.ts';
import { type Measurement, median } from './measurement.ts';

const OBSERVATIONS = 10_000;
const APPENDED = 25;

export async function benchPanel(): Promise<Measurement[]> {
  const launch = drivers.find(({ name }) => name === 'chromium')?.launch;
  if (!launch) throw new Error('There is no driver for Chromium.');
  const site = await startBusySite();
  const driver = await launch();
  try {
    const tab = await driver.newTab();
    const docked = await tab.openPanel();
    await docked.waitFor('[data-testid=connection][data-state=recording]');
    await tab.goto(`${site.url}/?n=0`);
    await tab.evaluate(async (count) => {
      for (let request = 0; request < count; request += 10) {
        await Promise.all(Array.from({ length: 10 }, (_, index) => fetch(`/fetched-${request + index}.gif`)));
      }
    }, OBSERVATIONS / 4);
    const seen = async (): Promise<number> =>
      Number(await docked.evaluate(() => document.documentElement.dataset.seq ?? '0'));
    await until('the panel has everything', async () => (await seen()) >= OBSERVATIONS, { within: 60_000 });

    const page = await tab.openPanelAsPage();
    const firstPaints: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      await page.goto(await page.url());
      await until('the page shows the log', async () => (await lastPaint(page)).seq >= OBSERVATIONS);
      firstPaints.push((await lastPaint(page)).at);
    }
    const delays: number[] = [];
    for (let request = 0; request < APPENDED; request += 1) {
      const before = (await lastPaint(page)).seq;
      await tab.evaluate(async (n) => void (await fetch(`/one-more-${n}.gif`)), request);
      await until('the answer is on screen', async () => (await lastPaint(page)).seq >= before + 4);
      delays.push((await lastPaint(page)).delay);
    }
    return [
      {
        name: `${OBSERVATIONS} observations: navigation → painted, median`,
        value: median(firstPaints),
        unit: 'ms',
        bound: 400,
        better: 'lower',
      },
      {
        name: 'one more observation: arrival → painted, median',
        value: median(delays),
        unit: 'ms',
        bound: 16,
        better: 'lower',
      },
    ];
  } finally {
    await driver.close();
    await site.stop();
  }
}

/** The panel's own user-timing marks: when it last received and last painted, ms since its navigation began. */
async function lastPaint(page: Tab): Promise<{ readonly seq: number; readonly at: number; readonly delay: number }> {
  return page.evaluate(() => {
    const [painted] = performance.getEntriesByName('session-inspector painted');
    const [received] = performance.getEntriesByName('session-inspector received');
    const at = painted?.startTime ?? 0;
    return { seq: Number(document.documentElement.dataset.seq ?? 0), at, delay: at - (received?.startTime ?? 0) };
  });
}
