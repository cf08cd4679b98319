/**
 * What recording costs the page: the same 500 requests with our extension and with one that does nothing, in pairs. The work is done
 * by other processes than the page's, so how much of it the page feels depends on how long it waits for the network and on how many
 * processors there are. The bound is for answers after 100 ms; answers from the same machine, without a network, are shown beside it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Driver, drivers, type Tab } from '../support/driver.ts';
import { type BusySite, startBusySite } from './busy-site.ts';
import { type Measurement, median } from './measurement.ts';

const PAIRS = 9;
/** The time until a server answers, ms, and what the ratio may be then; null: only shown. */
const LATENCIES = [
  { delay: 100, bound: 1.05 },
  { delay: 0, bound: null },
] as const;
const REQUESTS = 500;

export async function benchPageLoad(): Promise<Measurement[]> {
  const launch = drivers.find(({ name }) => name === 'chromium')?.launch;
  if (!launch) throw new Error('There is no driver for Chromium.');
  const site = await startBusySite();
  const idle = idleExtension();
  const open: Driver[] = [];
  try {
    const [ours, control] = [await launch(), await launch({ extension: idle })];
    open.push(ours, control);
    const tabs = { ours: await ours.newTab(), control: await control.newTab() };
    await tabs.ours.openDevTools();
    await tabs.control.openDevTools();
    const measurements: Measurement[] = [];
    for (const { delay, bound } of LATENCIES) {
      measurements.push({
        name: `${REQUESTS} requests, DevTools open, ${delay} ms away, with / without`,
        value: median(await ratiosAt(delay, tabs, site)),
        unit: '×',
        bound,
        better: 'lower',
      });
    }
    return measurements;
  } finally {
    for (const driver of open) await driver.close();
    await site.stop();
    rmSync(idle, { recursive: true, force: true });
  }
}

async function ratiosAt(delay: number, tabs: Record<'ours' | 'control', Tab>, site: BusySite): Promise<number[]> {
  const ratios: number[] = [];
  for (let pair = -1; pair < PAIRS; pair += 1) {
    const time = (tab: Tab) => loadTime(tab, `${site.url}/?n=${REQUESTS}&run=${pair}&delay=${delay}`);
    // The order alternates, so that whatever a first run warms up favours neither.
    const [first, second] =
      pair % 2 === 0 ? ([tabs.ours, tabs.control] as const) : ([tabs.control, tabs.ours] as const);
    const [one, other] = [await time(first), await time(second)];
    if (pair >= 0) ratios.push(first === tabs.ours ? one / other : other / one);
  }
  return ratios;
}

/** Milliseconds from the start of the navigation to the end of the load event. */
async function loadTime(tab: Tab, url: string): Promise<number> {
  await tab.goto(url);
  return tab.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation ? navigation.loadEventStart - navigation.startTime : Number.NaN;
  });
}

/** The control: a worker that listens to nothing and a DevTools panel with nothing in it. */
function idleExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'idle-extension-'));
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Idle',
      version: '1',
      background: { service_worker: 'idle.js' },
      devtools_page: 'devtools.html',
    }),
    'idle.js': '',
    'devtools.html': '<!doctype html><script src="devtools.js"></script>',
    'devtools.js': 'chrome.devtools.panels.create("Idle", "", "/panel.html");',
    'panel.html': '<!doctype html><title>Idle</title>',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
